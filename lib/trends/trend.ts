import { isFew, type Point, share } from './series.ts'

/**
 * What became of a theme by the last cycle that has ended, from counts alone:
 *
 * - first: raised in the first cycle anybody reported in, so there is nothing to compare with
 * - new: raised, and never before
 * - returning: raised, though nobody had raised it in the cycle before
 * - growing, fading: at least two jurisdictions more, or fewer, than its usual share would give
 * - steady: raised, and neither of these
 * - gone: raised by nobody, though it was in one of the three cycles before
 * - absent: raised by nobody, nor lately
 * - few: fewer than half reported, so that a lower number would be silence and not decline
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
  | 'few'

/**
 * What can be said of a theme in a cycle that is still open, and stays true whatever those say who are still to
 * report: only what was said is told. Growing is said once it is certain, even should nobody else raise the theme.
 */
export type News = 'new' | 'returning' | 'growing' | 'raised' | 'unheard'

const USUAL_CYCLES = 3
const NOTABLE_JURISDICTIONS = 2

/** The points of one theme in the order of time, all of them settled; the last one is the cycle that is asked about. */
export function trendOf(points: readonly Point[]): Trend {
  const now = points.at(-1)
  const before = points.slice(0, -1).filter(({ reported }) => reported > 0)
  if (!now) return 'absent'
  const wasRaised = before.some(({ count }) => count > 0)
  if (now.count === 0) return absence(now, before, wasRaised)
  if (before.length === 0) return 'first'
  if (!wasRaised) return 'new'
  if (wasAway(before)) return 'returning'
  const usual = usualShare(before)
  if (now.count - usual * (isFew(now) ? now.expected : now.reported) >= NOTABLE_JURISDICTIONS)
    return 'growing'
  if (isFew(now)) return 'few'
  return now.count - usual * now.reported <= -NOTABLE_JURISDICTIONS ? 'fading' : 'steady'
}

/** Of the last cycle of those that are open, beside those that have ended; of two open ones neither is compared. */
export function newsOf(
  settled: readonly Point[],
  now: Pick<Point, 'count' | 'possible'>,
  open = 1,
): News {
  const before = settled.filter(({ reported }) => reported > 0)
  if (now.count === 0) return 'unheard'
  if (before.length === 0 || open > 1) return 'raised'
  if (!before.some(({ count }) => count > 0)) return 'new'
  if (wasAway(before)) return 'returning'
  const atMost = usualShare(before) * now.possible
  return now.count - atMost >= NOTABLE_JURISDICTIONS ? 'growing' : 'raised'
}

/** The cycles that can be compared with: those in which at least half reported. */
export function comparable(points: readonly Point[]): Point[] {
  return points.filter((point) => !isFew(point))
}

function absence(now: Point, before: readonly Point[], wasRaised: boolean): Trend {
  if (!wasRaised) return 'absent'
  if (isFew(now)) return 'few'
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
