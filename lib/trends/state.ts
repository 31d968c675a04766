import type { Month } from '#lib/cycles/cycle.ts'
import { readMonth, writeMonth } from '#lib/submissions/filter.ts'
import { readThemeFilter } from '#lib/themes/input.ts'
import { readThemeCode, themeCode } from '#lib/themes/theme.ts'
import type { Filter } from './matrix.ts'

/** Everything that tells one look at the trends from another; an address says all of it, and nothing else does. */
export type TrendState = Filter & {
  /** Up to this cycle; null follows the latest one. */
  until: Month | null
  /** Codes of the themes chosen; none chosen draws those most shared. */
  themes: number[]
}

type Params = Record<string, string | string[] | undefined>

/** `?section=issues&order=provincial&until=2031-02&theme=T-01&theme=T-07`; nonsense asks for nothing. */
export function readTrendState(params: Params): TrendState {
  const { section, order } = readThemeFilter(params)
  const codes = [params.theme ?? []].flat().map(readThemeCode)
  const themes = [...new Set(codes.flatMap((code) => code ?? []))].sort((a, b) => a - b)
  return { section, order, until: readMonth([params.until].flat()[0] ?? null), themes }
}

/** The same state always has the same address, whoever chose what in which order. */
export function writeTrendState({ section, order, until, themes }: TrendState): string {
  const asked = new URLSearchParams()
  if (section) asked.set('section', section)
  if (order) asked.set('order', order)
  if (until) asked.set('until', writeMonth(until))
  for (const code of themes.toSorted((a, b) => a - b)) asked.append('theme', themeCode(code))
  return asked.toString()
}

/** What an address holds, as a page is given it. */
export function paramsIn(address: string): Params {
  const asked = new URLSearchParams(address)
  const valuesOf = (key: string) => {
    const values = asked.getAll(key)
    return values.length > 1 ? values : (values[0] ?? '')
  }
  return Object.fromEntries([...asked.keys()].map((key) => [key, valuesOf(key)]))
}

/** As many as can be told apart; the table and the page of all themes have the rest. */
export const MOST_DRAWN = 8

/** The themes that a state asks for, in the order of the list; of codes that no theme has, nothing. */
export function chosenOf<Row extends { theme: { code: number } }>(
  rows: readonly Row[],
  { themes }: Pick<TrendState, 'themes'>,
): Row[] {
  return rows.filter(({ theme }) => themes.includes(theme.code)).slice(0, MOST_DRAWN)
}

/** What the table of a page and its file hold: the themes that were chosen, or all of them. */
export function shownOf<Row extends { theme: { code: number } }>(
  rows: readonly Row[],
  state: Pick<TrendState, 'themes'>,
): readonly Row[] {
  const chosen = chosenOf(rows, state)
  return chosen.length > 0 ? chosen : rows
}
