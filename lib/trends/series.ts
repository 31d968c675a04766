/** How many jurisdictions raised a theme in one cycle, of those who reported, of those who were expected. */
export type Point = {
  cycleId: number
  count: number
  /** of those, how many only in statements that are hardly nearer to it than elsewhere */
  doubtful: number
  reported: number
  expected: number
  /** all who are on the roll: as many as can have reported in the end, whoever was excused included */
  possible: number
  /** late forms are still taken and somebody expected is missing: what was not said may yet be */
  isOpen: boolean
}

/** The cycles that have ended, and from the first that is still open on, those that have not. */
export type Parted<One extends { isOpen: boolean } = Point> = { settled: One[]; partial: One[] }

/**
 * A cycle that everybody has reported in waits all the same for one before it that is open: what is new in the
 * later one might not be.
 */
export function part<One extends { isOpen: boolean }>(points: readonly One[]): Parted<One> {
  const first = points.findIndex(({ isOpen }) => isOpen)
  const from = first === -1 ? points.length : first
  return { settled: points.slice(0, from), partial: points.slice(from) }
}

export function toReport({ reported, expected }: Pick<Point, 'reported' | 'expected'>): number {
  return Math.max(0, expected - reported)
}

/** Fewer than half reported in a cycle that is over: what they did not raise says nothing. */
export function isFew({ reported, expected }: Pick<Point, 'reported' | 'expected'>): boolean {
  return reported * 2 < expected || reported === 0
}

/** How many raised it beyond doubt: what orders and sentences go by. */
export function firm({ count, doubtful }: Pick<Point, 'count' | 'doubtful'>): number {
  return count - doubtful
}

export function firmShare(point: Pick<Point, 'count' | 'doubtful' | 'reported'>): number {
  return share({ count: firm(point), reported: point.reported })
}

export function share({ count, reported }: Pick<Point, 'count' | 'reported'>): number {
  return reported === 0 ? 0 : count / reported
}

/** For the ink of a cell: 0 for nobody, then a step for each fifth of those who reported. */
export function level(point: Pick<Point, 'count' | 'reported'>): 0 | 1 | 2 | 3 | 4 | 5 {
  const fifths = share(point) * 5
  if (fifths === 0) return 0
  if (fifths <= 1) return 1
  if (fifths <= 2) return 2
  if (fifths <= 3) return 3
  return fifths <= 4 ? 4 : 5
}
