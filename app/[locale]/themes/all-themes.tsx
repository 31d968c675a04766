import { getLocale, getTranslations } from 'next-intl/server'
import { CsvLink } from '#app/_ui/tables/csv-link.tsx'
import { type Cycle, monthKey } from '#lib/cycles/cycle.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { readMonth } from '#lib/submissions/filter.ts'
import type { ThemeFilter } from '#lib/themes/input.ts'
import type { Trends } from '#lib/trends/queries.ts'
import { windowOf } from '#lib/trends/window.ts'
import { FindingText } from '../trends/finding-text.tsx'
import { ThemeFilters } from './filters.tsx'
import { ThemeHeatmap } from './theme-heatmap.tsx'

/** As many as can be looked over at once; of more, so many a page: the rest are a page, or an earlier cycle, away. */
const WHOLE = 40
const THEMES = 25
const CYCLES = 8

type Asked = Record<string, string | string[] | undefined>
type Props = { trends: Trends; filter: ThemeFilter; asked: Asked }

/** Every theme by cycle, so many at a time; what is found is found among all of them. */
export async function AllThemes({ trends, filter, asked }: Props) {
  const t = await getTranslations('themes')
  const app = await getTranslations('app')
  const locale = await getLocale()
  const { rows, cycles } = trends
  const until = readMonth(one(asked.until))
  const window = windowOf(trends, { count: CYCLES, until })
  const { from, last } = shownOf(asked, rows.length)
  const addressOf = (changed: Asked) => {
    const query = Object.entries({ ...filter, sort: asked.sort, until: asked.until, ...changed })
    const kept = query.flatMap(([key, value]) => (one(value) ? [[key, one(value) ?? '']] : []))
    return kept.length > 0 ? `?${new URLSearchParams(kept)}` : ''
  }
  const pageAt = (at: number) =>
    `/themes${addressOf({ from: at > 1 ? `${at}` : undefined })}#every-theme`
  return (
    <section aria-labelledby="every-theme">
      <ThemeFilters path="/themes" filter={filter} />
      <h2 id="every-theme">{t('everyTheme')}</h2>
      {rows.length === 0 ? (
        <p className="finding">{t('nothingFound')}</p>
      ) : (
        <>
          <p className="finding">
            <FindingText rows={rows} cycles={cycles} />
          </p>
          <ThemeHeatmap
            trends={window.trends}
            rows={window.trends.rows.slice(from - 1, last)}
            filter={filter}
            hasMarks
            isPast={window.beside.later !== null}
          />
          <BesideCycles
            beside={window.beside}
            addressOf={(cycle) =>
              `/themes${addressOf({ until: monthKey(cycle), from: asked.from })}#every-theme`
            }
          />
          {last - from + 1 < rows.length && (
            <nav aria-label={t('pages')} className="actions pages">
              {from > 1 && (
                <Link href={pageAt(from - THEMES)} rel="prev">
                  {t('previousPage')}
                </Link>
              )}
              <span className="note">{t('where', { first: from, last, count: rows.length })}</span>
              {last < rows.length && (
                <Link href={pageAt(last + 1)} rel="next">
                  {t('nextPage')}
                </Link>
              )}
            </nav>
          )}
        </>
      )}
      <p className="note">
        <CsvLink address={`/${locale}/themes.csv${addressOf({ until: undefined })}`}>
          {app('csv')}
        </CsvLink>
      </p>
    </section>
  )
}

function one(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) || null
}

/** The first and the last theme of the page that has the one asked for. */
export function shownOf(asked: Asked, count: number): { from: number; last: number } {
  if (count <= WHOLE) return { from: 1, last: count }
  const at = Math.min(Math.max(Math.trunc(Number(one(asked.from))) || 1, 1), count)
  const from = Math.floor((at - 1) / THEMES) * THEMES + 1
  return { from, last: Math.min(from + THEMES - 1, count) }
}

type BesideProps = {
  beside: ReturnType<typeof windowOf>['beside']
  addressOf: (cycle: Cycle) => string
}

async function BesideCycles({ beside: { earlier, later }, addressOf }: BesideProps) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  if (!earlier && !later) return null
  return (
    <nav aria-label={t('otherCycles')} className="actions pages">
      {earlier && (
        <Link href={addressOf(earlier)}>
          {t('earlierCycles', { cycle: formatMonth(earlier, locale) })}
        </Link>
      )}
      {later && (
        <Link href={addressOf(later)}>
          {t('laterCycles', { cycle: formatMonth(later, locale) })}
        </Link>
      )}
    </nav>
  )
}
