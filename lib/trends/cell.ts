import { type Point, toReport } from './series.ts'

/** What one number of the heatmap says: nothing received, nothing raised and nothing heard yet are three things. */
export type CellSaid =
  | { kind: 'nobody' }
  | { kind: 'raised'; count: number; doubtful: number; of: number }
  | { kind: 'so-far'; count: number; doubtful: number; of: number; missing: number }
  | { kind: 'unheard'; of: number; missing: number }

export function cellOf(point: Point): CellSaid {
  const { count, doubtful, reported: of, isOpen } = point
  if (of === 0) return { kind: 'nobody' }
  if (!isOpen) return { kind: 'raised', count, doubtful, of }
  const missing = toReport(point)
  return count === 0
    ? { kind: 'unheard', of, missing }
    : { kind: 'so-far', count, doubtful, of, missing }
}
