import { getLocale, getTranslations } from 'next-intl/server'
import type { LinePoint } from '#app/_ui/pictures/line-picture.tsx'
import { formatMonth, formatNumber, formatShortMonth } from '#lib/i18n/formats.ts'
import type { ThemeRow, Trends } from '#lib/trends/queries.ts'
import { firmShare, type Point, part } from '#lib/trends/series.ts'
import { chosenOf, MOST_DRAWN, type TrendState } from '#lib/trends/state.ts'

/** More lines than these are not told apart on one picture. */
export const MOST_COMPARED = 4
const TICKS = [0, 50, 100]

/** The themes a state asks for, else those most shared beyond doubt over the cycles that have ended. */
export function drawnOf(rows: readonly ThemeRow[], state: Pick<TrendState, 'themes'>) {
  const chosen = chosenOf(rows, state)
  if (chosen.length > 0) return { drawn: chosen, isChosen: true }
  const shared = ({ points }: ThemeRow) =>
    part(points).settled.reduce((sum, point) => sum + firmShare(point), 0)
  const top = rows.toSorted((left, right) => shared(right) - shared(left))
  return { drawn: top.slice(0, MOST_DRAWN), isChosen: false }
}

/** The scale that every theme shares, and the cycles along it. */
export async function scaleOf(cycles: Trends['cycles']) {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  return {
    columns: cycles.map((cycle) => formatShortMonth(cycle, locale)),
    ticks: TICKS.map((value) => ({
      value,
      label: t('share', { percent: formatNumber(value, locale) }),
    })),
  }
}

export async function pointsOf(points: Point[], cycles: Trends['cycles']): Promise<LinePoint[]> {
  const t = await getTranslations('trends')
  const locale = await getLocale()
  return points.map((point, at) => {
    const { count, doubtful, reported, possible, isOpen } = point
    const cycle = cycles[at] ? formatMonth(cycles[at], locale) : ''
    return {
      value: reported === 0 ? null : percent(count, reported),
      range: isOpen
        ? { low: percent(count, possible), high: percent(count + possible - reported, possible) }
        : null,
      label: t(isOpen ? 'inOpenCycle' : 'inCycle', { cycle, count, doubtful, of: reported }),
    }
  })
}

function percent(count: number, of: number): number {
  return Math.round((1000 * count) / of) / 10
}

/** What stands at the end of a line: its last count, and in a cycle that is open never a none. */
export async function endOf(points: readonly Point[], notYet?: string): Promise<string> {
  const t = await getTranslations('trends')
  const last = points.findLast(({ reported }) => reported > 0)
  if (!last) return ''
  if (last.isOpen && last.count === 0) return notYet ?? t('notYet')
  return t('countOf', { count: last.count, of: last.reported })
}
