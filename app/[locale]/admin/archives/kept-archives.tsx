import { getLocale, getTranslations } from 'next-intl/server'
import type { MadeArchive } from '#lib/archive/queries.ts'
import { formatMoment, formatNumber } from '#lib/i18n/formats.ts'
import { sayOutcome } from './say-outcome.ts'

const TENTHS_OF_MEGABYTES = 100_000

/** Each that is kept, the latest first. */
export async function KeptArchives({ made }: { made: MadeArchive[] }) {
  const t = await getTranslations('archive')
  const locale = await getLocale()
  const lines = await Promise.all(
    made.map(async (one) => ({ ...one, outcome: await sayOutcome(one, locale) })),
  )
  return (
    <section>
      <h2>{t('keptTitle')}</h2>
      <div className="scroll">
        <table className="ruled">
          <thead>
            <tr>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('file')}</th>
              <th scope="col" className="number">
                {t('size')}
              </th>
              <th scope="col" className="number">
                {t('rows')}
              </th>
              <th scope="col">{t('outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ id, startedAt, filename, size, rows, outcome }) => (
              <tr key={id}>
                <th scope="row">{formatMoment(startedAt, locale)}</th>
                <td>{filename}</td>
                <td className="number">
                  {size !== null &&
                    t('megabytes', { size: Math.ceil(size / TENTHS_OF_MEGABYTES) / 10 })}
                </td>
                <td className="number">{rows !== null && formatNumber(rows, locale)}</td>
                <td>{outcome}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
