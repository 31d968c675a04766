import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/pictures/chart-frame.tsx'
import { openCouncil } from '#app/session.ts'
import { readThemeFilter, SECTIONS } from '#lib/themes/input.ts'
import { readTrends, type ThemeRow, type Trends } from '#lib/trends/queries.ts'
import { readWritten } from '#lib/trends/read-counts.ts'
import { sectionRows } from '#lib/trends/sections.ts'
import { windowOf } from '#lib/trends/window.ts'
import { ThemeFilters } from '../themes/filters.tsx'
import { ChooseThemes } from './choose-themes.tsx'
import { Compared, ComparedText } from './compared.tsx'
import { drawnOf, MOST_COMPARED } from './drawn.ts'
import { FindingText } from './finding-text.tsx'
import { Moving } from './moving.tsx'
import { Multiples, MultiplesTable } from './multiples.tsx'
import { Sections } from './sections.tsx'

/** So many cycles stay apart on a chart, and so many columns fit a table: the last ones, the files have all. */
const DRAWN_CYCLES = 24
const TOLD_CYCLES = 12

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trends'))('title') }
}

export default async function TrendsPage({ searchParams }: Props) {
  const asked = await searchParams
  const { actor, council } = await openCouncil(asked.council)
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const { section, order } = readThemeFilter(asked)
  const filter = { section, order }
  const [trends, written] = await Promise.all([
    readTrends(actor, council, { ...filter, now: new Date() }),
    readWritten(actor, council.id, order),
  ])
  const { rows, cycles } = trends
  const seen = windowOf(trends, { count: DRAWN_CYCLES }).trends
  const told = windowOf(trends, { count: TOLD_CYCLES }).trends
  const query = new URLSearchParams(
    Object.entries(filter).flatMap(([key, value]) => (value ? [[key, value]] : [])),
  )
  const { drawn: chosen, isChosen } = drawnOf(rows, asked.theme)
  const drawn = asSeen(chosen, seen)
  const compared = drawn.slice(0, MOST_COMPARED)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <ThemeFilters path="/trends" filter={filter} />
      {rows.length === 0 ? (
        <p className="finding">{t('none')}</p>
      ) : (
        <>
          <ChartFrame
            id="top"
            title={t(isChosen ? 'chosen' : 'top')}
            finding={<FindingText rows={rows} cycles={cycles} />}
            picture={<Multiples rows={drawn} cycles={seen.cycles} />}
            table={<MultiplesTable trends={told} chosen={chosen} of={trends} />}
            note={t(rows[0]?.news === null ? 'topNote' : 'topNoteOpen')}
            csv={`/${locale}/trends.csv?${query}`}
          />
          <ChooseThemes rows={rows} drawn={chosen} filter={filter} isChosen={isChosen} />
          <ChartFrame
            id="compared"
            title={t('compared')}
            finding={<ComparedText rows={compared} cycles={seen.cycles} />}
            picture={<Compared rows={compared} cycles={seen.cycles} />}
            note={t('comparedNote')}
          />
          <Sections
            rows={sectionRows(SECTIONS, trends.turnouts, written)}
            trends={trends}
            shown={TOLD_CYCLES}
            csv={`/${locale}/trends/sections.csv${order ? `?order=${order}` : ''}`}
          />
          <Moving rows={rows} cycles={cycles} />
        </>
      )}
    </>
  )
}

/** The themes that were picked among all cycles, with the cycles that are drawn. */
function asSeen(rows: readonly ThemeRow[], seen: Trends): ThemeRow[] {
  return rows.flatMap(({ theme }) => seen.rows.filter((row) => row.theme.id === theme.id))
}
