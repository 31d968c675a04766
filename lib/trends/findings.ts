import { firm, firmShare, isFew, type Point, part, share, toReport } from './series.ts'
import { comparable, type News, newsOf, trendOf } from './trend.ts'

type Count = { count: number; doubtful: number; of: number }
type Earlier = Count & { cycleId: number }

/** What a picture shows, as facts: the sentence is a message in the reader's language. */
export type Finding =
  | ({ kind: 'nobody' | 'none' } & { cycleId: number })
  | ({ kind: 'raised-by'; themeId: number; cycleId: number } & Count)
  | ({ kind: 'every-cycle'; themeId: number; since: number; cycleId: number } & Count)
  | ({ kind: 'grown'; themeId: number; cycleId: number; before: Earlier } & Count)
  | ({ kind: 'faded'; themeId: number; cycleId: number; before: Earlier } & Count)
  | ({ kind: 'back'; themeId: number; cycleId: number; lastCycleId: number } & Count)
  | { kind: 'few'; cycleId: number; reported: number; expected: number }
  | SoFar

/** Said of a cycle that is still open: nothing in it waits for those who are still to report. */
export type SoFar =
  | { kind: 'nobody-yet'; cycleId: number }
  | { kind: 'none-yet'; cycleId: number; reported: number }
  | ({ kind: 'so-far'; themeId: number; cycleId: number; news: Told } & Count)
  | { kind: 'to-report'; cycleId: number; reported: number; missing: number }

type Told = Exclude<News, 'unheard'>

export type Series = { themeId: number; points: Point[] }

/** Every cycle is said of three and more; of two it would only be "twice". */
const EVERY_CYCLES = 3

/** A theme is said to have faded only if at least a quarter of those who reported no longer raise it. */
const FADED_SHARE = 0.25

/**
 * A few sentences of what is most worth saying: of the last cycle that has ended, what most raised, what faded
 * most, what is back; of one that is open, what most have raised so far and what is new in it. Beside an open cycle
 * two sentences of the ended one are enough.
 */
export function findings(series: readonly Series[]): Finding[] {
  const [first] = series
  if (!first) return []
  const { settled, partial } = part(first.points)
  const [open] = partial
  const ended = settled.length > 0 ? ofEnded(series, settled.length) : []
  return open ? [...ended.slice(0, 2), ...ofOpen(series, settled.length, partial.length)] : ended
}

function ofEnded(all: readonly Series[], length: number): Finding[] {
  const series = all.map(({ themeId, points }) => ({ themeId, points: points.slice(0, length) }))
  const now = series[0]?.points.at(-1)
  if (!now) return []
  if (now.reported === 0) return [{ kind: 'nobody', cycleId: now.cycleId }]
  const raised = series.filter(({ points }) => (points.at(-1)?.count ?? 0) > 0)
  const leader = best(raised, firmNow)
  const found: Finding[] = []
  if (leader) found.push(lead(leader, all))
  else found.push({ kind: 'none', cycleId: now.cycleId })
  if (isFew(now)) return [...found, few(now)]
  const fading = series.filter(
    ({ points }, at) =>
      ['fading', 'gone'].includes(trendOf(points)) && !isRising(all[at]?.points ?? [], length),
  )
  const lost = ({ points }: Series) => share(peak(points)) - share(points.at(-1) ?? now)
  const faded = best(fading, lost)
  if (faded && lost(faded) >= FADED_SHARE) found.push(fade(faded))
  const returned = best(
    raised.filter((one) => firmNow(one) > 0 && trendOf(one.points) === 'returning'),
    firmNow,
  )
  if (returned) found.push(...comeback(returned))
  return found
}

function ofOpen(series: readonly Series[], length: number, open: number): Finding[] {
  const now = series[0]?.points.at(-1)
  if (!now) return []
  if (now.reported === 0) return [{ kind: 'nobody-yet', cycleId: now.cycleId }]
  const raised = series.filter(({ points }) => (points.at(-1)?.count ?? 0) > 0)
  const newsIn = ({ points }: Series) => newsOf(points.slice(0, length), points.at(-1) ?? now, open)
  const leader = best(raised, firmNow)
  const fresh = best(
    raised.filter((one) => one !== leader && firmNow(one) > 0 && newsIn(one) === 'new'),
    firmNow,
  )
  const said = [leader, fresh].flatMap((one): Finding[] => {
    const news = one ? newsIn(one) : 'unheard'
    if (!one || news === 'unheard') return []
    return [{ kind: 'so-far', themeId: one.themeId, cycleId: now.cycleId, ...last(one), news }]
  })
  const { cycleId, reported } = now
  const missing = toReport(now)
  return [
    ...(said.length > 0 ? said : [{ kind: 'none-yet', cycleId, reported } as const]),
    ...(missing > 0 ? [{ kind: 'to-report', cycleId, reported, missing } as const] : []),
  ]
}

function lead(one: Series, all: readonly Series[]): Finding {
  const { themeId, points } = one
  const now = points.at(-1)
  const cycleId = now?.cycleId ?? 0
  const count = last(one)
  const before = comparable(points)
    .filter((point) => point !== now)
    .at(-1)
  if (now && before && trendOf(points) === 'growing' && share(before) < firmShare(now))
    return { kind: 'grown', themeId, cycleId, ...count, before: earlier(before) }
  const reportedIn = points.filter(({ reported }) => reported > 0)
  const since = reportedIn[0]?.cycleId ?? 0
  // The one that is open counts too, as soon as somebody has reported in it.
  const whole = all.find((series) => series.themeId === themeId)?.points ?? points
  const isConstant = whole.every((point) => firm(point) > 0 || point.reported === 0)
  return isConstant && reportedIn.length >= EVERY_CYCLES
    ? { kind: 'every-cycle', themeId, since, cycleId, ...count }
    : { kind: 'raised-by', themeId, cycleId, ...count }
}

/** Whether the cycle that is open raises it more than the last that has ended: what faded then is no news now. */
function isRising(points: readonly Point[], length: number): boolean {
  const [before, now] = [points[length - 1], points[length]]
  return before !== undefined && now !== undefined && share(now) > share(before)
}

function fade(one: Series): Finding {
  const { themeId, points } = one
  const cycleId = points.at(-1)?.cycleId ?? 0
  return { kind: 'faded', themeId, cycleId, ...last(one), before: earlier(peak(points)) }
}

function comeback(one: Series): Finding[] {
  const { themeId, points } = one
  const cycleId = points.at(-1)?.cycleId ?? 0
  const before = points.slice(0, -1).findLast(({ count }) => count > 0)
  return before
    ? [{ kind: 'back', themeId, cycleId, ...last(one), lastCycleId: before.cycleId }]
    : []
}

function few({ cycleId, reported, expected }: Point): Finding {
  return { kind: 'few', cycleId, reported, expected }
}

/** Sentences go by who raised it beyond doubt. */
function firmNow({ points }: Series): number {
  const point = points.at(-1)
  return point ? firm(point) : 0
}

function last({ points }: Series): Count {
  const point = points.at(-1)
  return { count: point?.count ?? 0, doubtful: point?.doubtful ?? 0, of: point?.reported ?? 0 }
}

function earlier({ cycleId, count, doubtful, reported }: Point): Earlier {
  return { cycleId, count, doubtful, of: reported }
}

/** The latest of the cycles in which it was shared most. */
function peak(points: readonly Point[]): Point {
  const [first, ...others] = comparable(points)
  const counts = { count: 0, doubtful: 0, reported: 0, expected: 0, possible: 0 }
  const none = { cycleId: 0, ...counts, isOpen: false }
  return others.reduce((top, point) => (share(point) >= share(top) ? point : top), first ?? none)
}

/** The first of those with the highest worth. */
function best(series: readonly Series[], worth: (one: Series) => number): Series | undefined {
  let top: Series | undefined
  for (const one of series) if (!top || worth(one) > worth(top)) top = one
  return top
}
