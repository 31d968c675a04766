import { getLocale, getTranslations } from 'next-intl/server'
import { LinePicture } from '#app/_ui/pictures/line-picture.tsx'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { countWords } from '#lib/i18n/count-words.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { comparedIn } from '#lib/trends/compared.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import { part } from '#lib/trends/series.ts'
import { endOf, pointsOf, scaleOf } from './drawn.ts'
import { Explorer } from './explorer.tsx'
import styles from './trends.module.css'

type Props = Pick<Trends, 'rows' | 'cycles'>

/** A name longer than this is cut at its line's end; the small charts have it whole. */
const LONGEST_NAME = 34

/** Themes on one large chart, over the cycles that have ended; the server's picture stands until it is reached. */
export async function Compared({ rows, cycles }: Props) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const ended = part(rows[0]?.points ?? []).settled.length
  if (ended === 0) return null
  const scale = await scaleOf(cycles.slice(0, ended))
  const lines = await Promise.all(
    rows.map(async ({ theme, points: all }) => {
      const points = all.slice(0, ended)
      const name = inLanguage(theme.name, locale)
      const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trim()}…` : name
      const drawn = await pointsOf(points, cycles)
      return {
        key: String(theme.id),
        end: t('endOf', { theme: short, count: await endOf(points) }),
        points: drawn.map((point) => ({
          ...point,
          label: t('toldOf', { theme: quoted(name, locale), said: point.label }),
        })),
      }
    }),
  )
  return (
    <div className="scroll">
      <div className={styles.large}>
        <Explorer chart={{ lines, ...scale, described: t('comparedPicture') }}>
          <LinePicture lines={lines} {...scale} described={t('comparedPicture')} isLarge />
        </Explorer>
      </div>
    </div>
  )
}

/** Which of the themes drawn most raised in the last cycle that has ended, and which fewest. */
export async function ComparedText({ rows, cycles }: Props) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const found = comparedIn(rows)
  const cycle = cycles.find(({ id }) => id === found?.cycleId)
  if (!found || !cycle) return <>{t('comparedNone')}</>
  const { most, least, of } = found
  const named = (row: ThemeRow) => quoted(inLanguage(row.theme.name, locale), locale)
  const said = {
    cycle: formatMonth(cycle, locale),
    most: named(most.row),
    n: most.count,
    doubt: words.doubt(most),
    ...words.pair(most.count, of),
  }
  if (!least) return <>{t('comparedOne', said)}</>
  const { count: leastCount } = words.pair(least.count, of)
  return (
    <>
      {t('comparedTwo', {
        ...said,
        least: named(least.row),
        leastN: least.count,
        leastCount,
        leastDoubt: words.doubt(least),
      })}
    </>
  )
}
