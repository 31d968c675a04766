import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { formatMoment } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { ImportSummary } from '#lib/intake/queries.ts'
import { tallyOf } from './tally.ts'

export async function RecentImports({ imports }: { imports: ImportSummary[] }) {
  const t = await getTranslations('intake')
  const locale = await getLocale()
  if (imports.length === 0) return <p className="finding">{t('noRecent')}</p>
  return (
    <div className="scroll">
      <table className="ruled">
        <thead>
          <tr>
            <th scope="col">{t('when')}</th>
            <th scope="col">{t('who')}</th>
            <th scope="col" className="number">
              {t('count')}
            </th>
            <th scope="col">{t('result')}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map(({ id, startedAt, startedBy, files, counts }) => (
            <tr key={id}>
              <td>
                <Link href={`/intake/${id}`}>{formatMoment(startedAt, locale)}</Link>
              </td>
              <td>{startedBy ?? t('operator')}</td>
              <td className="number">{files}</td>
              <td>{tallyOf(counts, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        <CsvLink address={`/${locale}/intake.csv`}>{t('csv')}</CsvLink>
      </p>
    </div>
  )
}
