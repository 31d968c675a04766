import { isFew, type Point, share } from './series.ts'

/**
 * What became of a theme by its last cycle, from counts alone:
 *
 * - first: raised in the first cycle anybody reported in, so there is nothing to compare with
 * - new: raised, and never before
 * - returning: raised, though nobody had raised it in the cycle before
 * - growing, fading: at least two jurisdictions more, or fewer, than its usual share would give
 * - steady: raised, and neither of these
 * - gone: raised by nobody, though it was in one of the three cycles before
 * - absent: raised by nobody, nor lately
 * - unheard: fewer than half reported, so that a lower number would be silence and not decline
 *
 * The usual share is the mean of the last three cycles before in which at least half reported.
 */
export type Trend =
  | 'first'
  | 'new'
  | 'returning'
  | 'growing'
  | 'steady'
  | 'fading'
  | 'gone'
  | 'absent'
  | 'unheard'

const USUAL_CYCLES = 3
const NOTABLE_JURISDICTIONS = 2

/** The points of one theme in the order of time; the last one is the cycle that is asked about. */
export function trendOf(points: readonly Point[]): Trend {
  const now = points.at(-1)
  const before = points.slice(0, -1).filter(({ reported }) => reported > 0)
  if (!now) return 'absent'
  const wasRaised = before.some(({ count }) => count > 0)
  if (now.count === 0) return absence(now, before, wasRaised)
  if (before.length === 0) return 'first'
  if (!wasRaised) return 'new'
  if (wasAway(before)) return 'returning'
  if (isFew(now)) return 'unheard'
  const difference = now.count - usualShare(before) * now.reported
  if (difference >= NOTABLE_JURISDICTIONS) return 'growing'
  return difference <= -NOTABLE_JURISDICTIONS ? 'fading' : 'steady'
}

/** The cycles that can be compared with: those in which at least half reported. */
export function comparable(points: readonly Point[]): Point[] {
  return points.filter((point) => !isFew(point))
}

function absence(now: Point, before: readonly Point[], wasRaised: boolean): Trend {
  if (!wasRaised) return 'absent'
  if (isFew(now)) return 'unheard'
  const oldest = comparable(before).at(-USUAL_CYCLES)
  const from = oldest ? before.indexOf(oldest) : 0
  return before.slice(from).some(({ count }) => count > 0) ? 'gone' : 'absent'
}

function wasAway(before: readonly Point[]): boolean {
  const last = before.findLast((point) => point.count > 0 || !isFew(point))
  return last?.count === 0
}

function usualShare(before: readonly Point[]): number {
  const last = comparable(before).slice(-USUAL_CYCLES)
  const usual = last.length > 0 ? last : before
  return usual.reduce((sum, point) => sum + share(point), 0) / usual.length
}
