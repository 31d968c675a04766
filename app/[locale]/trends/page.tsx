import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/pictures/chart-frame.tsx'
import { openCouncil } from '#app/session.ts'
import { may } from '#lib/auth/actor.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { SECTIONS } from '#lib/themes/input.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { listNotes, type PinnedNote } from '#lib/trends/memory/queries.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import { readWritten } from '#lib/trends/read-counts.ts'
import { readKin } from '#lib/trends/read-kin.ts'
import { sectionRows } from '#lib/trends/sections.ts'
import { type TrendState, writeTrendState } from '#lib/trends/state.ts'
import { windowOf } from '#lib/trends/window.ts'
import { ThemeFilters } from '../themes/filters.tsx'
import { ThemeHeatmap } from '../themes/theme-heatmap.tsx'
import { readAsked } from './asked.ts'
import { ChooseThemes } from './choose-themes.tsx'
import { Compared, ComparedText } from './compared.tsx'
import { drawnOf, MOST_COMPARED } from './drawn.ts'
import { FindingText } from './finding-text.tsx'
import { Notes } from './memory/notes.tsx'
import { pinsOf } from './memory/pins.ts'
import { SinceVisit } from './memory/since-visit.tsx'
import { Views } from './memory/views.tsx'
import { Moving } from './moving.tsx'
import { Multiples, MultiplesTable } from './multiples.tsx'
import { RaisedBy } from './raised-by.tsx'
import { RisingTogether } from './rising.tsx'
import { Sections } from './sections.tsx'

/** So many cycles stay apart on a chart, and so many columns fit a table: the last ones, the files have all. */
const DRAWN_CYCLES = 24
const TOLD_CYCLES = 12

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('trends'))('title') }
}

export default async function TrendsPage({ searchParams }: Props) {
  const params = await searchParams
  const { actor, council } = await openCouncil(params.council)
  const t = await getTranslations('trends')
  const locale = await getLocale()
  const asked = await readAsked(actor, council, params)
  const { state, trends } = asked
  const { section, order } = state
  const [written, notes, kin] = await Promise.all([
    readWritten(actor, council.id, order),
    listNotes(actor, council.id),
    readKin(actor, council.id),
  ])
  const { rows, cycles } = trends
  const seen = windowOf(trends, { count: DRAWN_CYCLES }).trends
  const told = windowOf(trends, { count: TOLD_CYCLES }).trends
  const address = writeTrendState(state)
  const { drawn: chosen, isChosen } = drawnOf(rows, state)
  const drawn = asSeen(chosen, seen)
  const compared = drawn.slice(0, MOST_COMPARED)
  const shown = notesAt(notes, { ...told, rows })
  const mayCurate = may(actor, 'curate', council.id)
  return (
    <>
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      {address === '' && <SinceVisit actor={actor} council={council} trends={trends} />}
      <ThemeFilters path="/trends" filter={{ section, order }} kept={keptOf(state)} />
      <Views asked={asked} cycles={cycles} mayKeep={mayCurate} />
      {rows.length === 0 ? (
        <p className="finding">{t('none')}</p>
      ) : (
        <>
          <ChartFrame
            id="top"
            title={t(isChosen ? 'chosen' : 'top')}
            finding={<FindingText rows={rows} cycles={cycles} />}
            picture={<Multiples rows={drawn} cycles={seen.cycles} />}
            table={<MultiplesTable trends={told} chosen={chosen} of={trends} isChosen={isChosen} />}
            note={t(rows[0]?.news === null ? 'topNote' : 'topNoteOpen')}
            csv={`/${locale}/trends.csv?${address}`}
          />
          <ChooseThemes rows={rows} drawn={chosen} state={state} isChosen={isChosen} />
          <ChartFrame
            id="lineage"
            title={t('lineage')}
            finding={t('lineageFinding')}
            picture={
              <ThemeHeatmap
                trends={told}
                rows={asSeen(chosen, told)}
                filter={{ section, order }}
                isPast={state.until !== null}
                pins={pinsOf(shown)}
                kin={kin}
              />
            }
            csv={`/${locale}/trends.csv?${address}`}
          />
          <Notes notes={shown} cycles={told.cycles} rows={rows} mayPin={mayCurate} />
          <ChartFrame
            id="compared"
            title={t('compared')}
            finding={<ComparedText rows={compared} cycles={seen.cycles} />}
            picture={<Compared rows={compared} cycles={seen.cycles} />}
            note={t('comparedNote')}
            csv={`/${locale}/trends.csv?${address}`}
          />
          <RaisedBy
            actor={actor}
            councilId={council.id}
            rows={chosen}
            cycles={cycles}
            state={state}
          />
          <Sections
            rows={sectionRows(SECTIONS, trends.turnouts, written)}
            trends={trends}
            shown={TOLD_CYCLES}
            drawn={DRAWN_CYCLES}
            csv={`/${locale}/trends/sections.csv?${address}`}
          />
          <Moving rows={rows} cycles={cycles} />
          <RisingTogether rows={rows} state={state} />
        </>
      )}
    </>
  )
}

/** The themes that were picked among all cycles, with the cycles that are drawn. */
function asSeen(rows: readonly ThemeRow[], seen: Trends): ThemeRow[] {
  return rows.flatMap(({ theme }) => seen.rows.filter((row) => row.theme.id === theme.id))
}

/** Those of the cycles and the themes that are on the page. */
function notesAt(notes: readonly PinnedNote[], { cycles, rows }: Trends): PinnedNote[] {
  return notes.filter(
    ({ cycleId, themeId }) =>
      cycles.some(({ id }) => id === cycleId) || rows.some(({ theme }) => theme.id === themeId),
  )
}

/** What the form of filters leaves as it is. */
function keptOf({ until, themes }: TrendState): { key: string; value: string }[] {
  return [
    ...(until ? [{ key: 'until', value: monthKey(until) }] : []),
    ...themes.map((code) => ({ key: 'theme', value: themeCode(code) })),
  ]
}
