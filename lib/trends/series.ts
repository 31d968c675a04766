/** How many jurisdictions raised a theme in one cycle, of those who reported, of those who were expected. */
export type Point = { cycleId: number; count: number; reported: number; expected: number }

/** Fewer than half reported: what they raised counts, what they did not raise says nothing. */
export function isFew({ reported, expected }: Pick<Point, 'reported' | 'expected'>): boolean {
  return reported * 2 < expected || reported === 0
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
