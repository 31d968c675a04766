import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { quoted } from '#lib/i18n/quotation.ts'
import styles from './chart-frame.module.css'
import { ChartTools } from './chart-tools.tsx'

type Props = {
  /** what the section is called in the page, for its heading's id and its files' names */
  id: string
  title: string
  /** one sentence of what the picture shows */
  finding?: ReactNode
  picture: ReactNode
  /** the same figures for whoever wants numbers, or does not see the picture */
  table?: ReactNode
  note?: ReactNode
  /** where the same figures are a file */
  csv?: string
}

/**
 * What every chart stands in: its title, its finding, the picture, whose points the arrow keys walk, the same figures as
 * a table, and as files.
 */
export async function ChartFrame({ id, title, finding, picture, table, note, csv }: Props) {
  const t = await getTranslations('charts')
  const app = await getTranslations('app')
  const locale = await getLocale()
  return (
    <section aria-labelledby={id} className={styles.frame}>
      <h2 id={id}>{title}</h2>
      {finding && <p className="finding">{finding}</p>}
      <figure>
        {picture}
        {note && <p className="note">{note}</p>}
        <div className={`on-screen ${styles.tools}`}>
          {csv && <CsvLink address={csv}>{app('csv')}</CsvLink>}
          <ChartTools
            words={{
              walk: t('walk', { chart: quoted(title, locale) }),
              png: t('png'),
              svg: t('svg'),
            }}
            name={title}
          />
        </div>
        {table && (
          <details>
            <summary>{t('table')}</summary>
            {table}
          </details>
        )}
      </figure>
    </section>
  )
}
