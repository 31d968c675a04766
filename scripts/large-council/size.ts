/** How much there is of everything: each council has as many. */
export type Size = {
  councils: number
  cycles: number
  seats: number
  /** A form holds so many on average. */
  statements: number
  themes: number
}

/** The council of issue 11: 9,361 forms, about 186,600 statements. */
export const LARGE: Size = { councils: 1, cycles: 100, seats: 94, statements: 20, themes: 240 }

/** Of the last cycle, so many seats in a hundred have not reported yet. */
const STILL_AWAITED = 42

/** Those who have not reported yet are the last called. */
export function formsOf({ cycles, seats }: Size): number {
  return cycles * seats - Math.floor((seats * STILL_AWAITED) / 100)
}
