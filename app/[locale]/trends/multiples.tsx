import { getLocale, getTranslations } from 'next-intl/server'
import { LinePicture } from '#app/_ui/pictures/line-picture.tsx'
import { WorkingMark } from '#app/[locale]/themes/working-mark.tsx'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import { CycleCounts, CycleHeads } from './cycle-counts.tsx'
import { endOf, pointsOf, scaleOf } from './drawn.ts'
import styles from './trends.module.css'

/** A small chart for each theme, all on one scale, so that they can be read side by side. */
export async function Multiples({ rows, cycles }: { rows: ThemeRow[]; cycles: Trends['cycles'] }) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const scale = await scaleOf(cycles)
  const pictures = await Promise.all(
    rows.map(async ({ theme, points }) => ({
      theme,
      name: inLanguage(theme.name, locale),
      line: {
        key: String(theme.id),
        end: await endOf(points),
        points: await pointsOf(points, cycles),
      },
    })),
  )
  return (
    <div className={styles.multiples}>
      {pictures.map(({ theme, name, line }) => (
        <div key={theme.id}>
          <h3>
            <Link href={`/themes/${themeCode(theme.code)}`}>{name}</Link>
            <WorkingMark theme={theme} />
          </h3>
          <LinePicture
            lines={[line]}
            {...scale}
            described={t('described', { theme: quoted(name, locale) })}
          />
        </div>
      ))}
    </div>
  )
}

/** As many lines as a table is read for: those most shared, and those that are drawn. */
const MOST_TOLD = 40

type TableProps = {
  /** the cycles there are columns for */
  trends: Trends
  chosen: readonly ThemeRow[]
  /** all there is */
  of: Trends
  /** somebody chose: the table has those, as its file has */
  isChosen: boolean
}

/** The same figures in the server's own HTML, for every theme, or for those most shared where there are many. */
export async function MultiplesTable({ trends, chosen, of, isChosen }: TableProps) {
  const { cycles, turnouts } = trends
  const isDrawn = ({ theme }: ThemeRow) => chosen.some((row) => row.theme.id === theme.id)
  const all = isChosen ? chosen.length : of.rows.length
  const rows = trends.rows.filter((row, at) => (!isChosen && at < MOST_TOLD) || isDrawn(row))
  const isCut = rows.length < all || cycles.length < of.cycles.length
  const t = await getTranslations('trends')
  const themes = await getTranslations('themes')
  const files = await getTranslations('files')
  const locale = await getLocale()
  return (
    <div className="scroll">
      <table className="ruled">
        <caption>{t('tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{themes('theme')}</th>
            <CycleHeads {...{ cycles, turnouts }} />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, points }) => (
            <tr key={theme.id}>
              <th scope="row">
                {inLanguage(theme.name, locale)}
                <WorkingMark theme={theme} />
              </th>
              <CycleCounts points={points} unheard={files('unheard')} />
            </tr>
          ))}
        </tbody>
      </table>
      {isCut && (
        <p className="note">{t('tableCut', { themes: rows.length, cycles: cycles.length })}</p>
      )}
    </div>
  )
}
