import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { ListPages } from '#app/_ui/tables/list-pages.tsx'
import type { Params } from '#app/_ui/tables/turn.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { ImportRow } from '#lib/intake/imports-by-page.ts'
import type { Page } from '#lib/lists/list.ts'
import { tallyOf } from './tally.ts'

type Props = { page: Page<ImportRow>; params: Params }

export async function RecentImports({ page, params }: Props) {
  const t = await getTranslations('intake')
  const table = await getTranslations('table')
  const locale = await getLocale()
  if (page.rows.length === 0) return <p className="finding">{t('noRecent')}</p>
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
          {page.rows.map(({ id, startedAt, startedBy, files, counts }) => (
            <tr key={id}>
              <td>
                <Link href={`/intake/${id}`}>{formatMoment(new Date(startedAt), locale)}</Link>
              </td>
              <td>{startedBy ?? t('operator')}</td>
              <td className="number">{files}</td>
              <td>{tallyOf(counts, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ListPages
        label={table('pages')}
        path="/intake"
        params={params}
        page={page}
        anchor="recent"
      />
      <p className="note">
        <CsvLink address={`/${locale}/intake.csv`}>{t('csv')}</CsvLink>
      </p>
    </div>
  )
}
