import { readMonth } from '#lib/submissions/filter.ts'
import { ORDERS, SECTIONS } from '#lib/themes/input.ts'
import type { TrendState } from './state.ts'

/** States at random, the same ones each time: the numbers follow from one another. */
export function randomStates(
  count: number,
  { codes, months }: { codes: readonly number[]; months: readonly string[] },
): TrendState[] {
  let seed = 20_311
  const below = (most: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % most
  }
  const orNone = <One>(of: readonly One[]): One | undefined => of[below(of.length + 1)]
  return Array.from({ length: count }, () => ({
    section: orNone(SECTIONS),
    order: orNone(ORDERS),
    until: readMonth(orNone(months) ?? null),
    themes: codes.filter(() => below(3) === 0),
  }))
}
