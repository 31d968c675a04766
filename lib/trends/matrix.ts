import type { Point } from './series.ts'

type Order = 'federal' | 'provincial' | 'territorial' | 'municipal'
export type Section = 'accomplishments' | 'priorities' | 'changes' | 'sharing' | 'issues'

export type Filter = { section?: Section; order?: Order }

/** Who reported in a cycle: what every count is out of. */
export type Turnout = Omit<Point, 'count' | 'doubtful'> & {
  /** of those who reported, how many said they had nothing to report */
  nothing: number
}

/** A cycle as the matrix needs it: late forms are taken until its last day for them is over. */
export type Column = { id: number; takesForms: boolean }

/** A cycle's roll, of one order of government or of all. */
export type Rolled = {
  cycleId: number
  reported: number
  nothing: number
  awaited: number
  excused: number
}

/** How many jurisdictions raised a theme in a cycle, and how many of them only in doubtful statements. */
export type Raised = { cycleId: number; count: number; doubtful: number }

const NOBODY = { reported: 0, nothing: 0, awaited: 0, excused: 0 }

/** What a sentence about a cycle counts: whoever reported is expected, and nobody waits for the excused. */
export function outOf({ rolled }: { rolled: readonly Rolled[] }, cycleId: number) {
  const { awaited, ...rest } = rolled.find((one) => one.cycleId === cycleId) ?? NOBODY
  return { ...rest, awaited, expected: rest.reported + awaited }
}

/** Who reported in each cycle; a filter by order of government is also one of who reported. */
export function turnoutsOf(columns: readonly Column[], rolls: readonly Rolled[]): Turnout[] {
  const rollOf = new Map(rolls.map((roll) => [roll.cycleId, roll]))
  return columns.map(({ id: cycleId, takesForms }) => {
    const { reported, nothing, awaited, excused } = rollOf.get(cycleId) ?? NOBODY
    const expected = reported + awaited
    const isOpen = takesForms && awaited > 0
    return { cycleId, expected, reported, nothing, possible: expected + excused, isOpen }
  })
}

/** A theme in every cycle: none where nobody raised it. */
export function pointsOf(turnouts: readonly Turnout[], raised: readonly Raised[]): Point[] {
  const raisedIn = new Map(raised.map((one) => [one.cycleId, one]))
  return turnouts.map(({ cycleId, reported, expected, possible, isOpen }) => {
    const { count = 0, doubtful = 0 } = raisedIn.get(cycleId) ?? {}
    return { cycleId, count, doubtful, reported, expected, possible, isOpen }
  })
}
