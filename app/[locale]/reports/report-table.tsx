import { getLocale, getTranslations } from 'next-intl/server'
import { asWorkbook } from '#app/_ui/tables/csv-link.tsx'
import { FileLink } from '#app/_ui/tables/file-link.tsx'
import { formatNumber } from '#lib/i18n/formats.ts'
import { routing } from '#lib/i18n/routing.ts'
import type { Report } from './ready.ts'
import styles from './reports.module.css'

const FILES = `on-screen ${styles.files}`

type Props = { id: string; title: string; reports: Report[] }

/** Ready tables, each with what it holds, and with its files in each language and for programs. */
export async function ReportTable({ id, title, reports }: Props) {
  const t = await getTranslations('reports')
  const app = await getTranslations('app')
  const locale = await getLocale()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="scroll">
        <table className="ruled prose" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{t('report')}</th>
              <th scope="col">{t('holds')}</th>
              <th scope="col" className="number">
                {t('rows')}
              </th>
              {routing.locales.map((language) => (
                <th scope="col" key={language} className={FILES}>
                  {t(`files.${language}`)}
                </th>
              ))}
              <th scope="col" className={FILES}>
                {t('files.plain')}
              </th>
            </tr>
          </thead>
          <tbody>
            {reports.map(({ key, address, rows }) => (
              <tr key={key}>
                <th scope="row">{t(`ready.${key}`)}</th>
                <td className={styles.holds}>{t(`says.${key}`)}</td>
                <td className="number">{formatNumber(rows, locale)}</td>
                {routing.locales.map((language) => (
                  <td key={language} className={FILES}>
                    <Files address={`/${language}${address}`} />
                  </td>
                ))}
                <td className={FILES}>
                  <FileLink address={asData(`/en${address}`)}>{app('csv')}</FileLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

async function Files({ address }: { address: string }) {
  const t = await getTranslations('app')
  return (
    <>
      <FileLink address={asWorkbook(address)}>{t('excel')}</FileLink>
      {', '}
      <FileLink address={address}>{t('csv')}</FileLink>
    </>
  )
}

function asData(address: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}csv=plain`
}
