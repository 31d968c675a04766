import { isFew, type Point, share } from './series.ts'
import { comparable, trendOf } from './trend.ts'

type Count = { count: number; of: number }

/** What a picture shows, as facts: the sentence is a message in the reader's language. */
export type Finding =
  | ({ kind: 'nobody' | 'none' } & { cycleId: number })
  | ({ kind: 'raised-by'; themeId: number } & Count)
  | ({ kind: 'every-cycle'; themeId: number } & Count)
  | ({ kind: 'grown'; themeId: number; before: Count } & Count)
  | ({ kind: 'faded'; themeId: number; before: Count & { cycleId: number } } & Count)
  | ({ kind: 'back'; themeId: number; lastCycleId: number } & Count)
  | { kind: 'few'; cycleId: number; reported: number; expected: number }

export type Series = { themeId: number; points: Point[] }

/** Every cycle is said of three and more; of two it would only be "twice". */
const EVERY_CYCLES = 3

/**
 * One sentence or two of what is most worth saying of the last cycle: what most raised, what faded most, what is
 * back. When few reported, only that.
 */
export function findings(series: readonly Series[]): Finding[] {
  const now = series[0]?.points.at(-1)
  if (!now) return []
  if (now.reported === 0) return [{ kind: 'nobody', cycleId: now.cycleId }]
  const raised = series.filter(({ points }) => (points.at(-1)?.count ?? 0) > 0)
  const leader = best(raised, ({ points }) => points.at(-1)?.count ?? 0)
  const found: Finding[] = []
  if (leader) found.push(lead(leader))
  else found.push({ kind: 'none', cycleId: now.cycleId })
  if (isFew(now)) return [...found, few(now)]
  const fading = series.filter(({ points }) => ['fading', 'gone'].includes(trendOf(points)))
  const faded = best(fading, ({ points }) => share(peak(points)) - share(points.at(-1) ?? now))
  if (faded) found.push(fade(faded))
  const returned = best(
    raised.filter(({ points }) => trendOf(points) === 'returning'),
    ({ points }) => points.at(-1)?.count ?? 0,
  )
  if (returned) found.push(...comeback(returned))
  return found
}

function lead({ themeId, points }: Series): Finding {
  const count = last(points)
  const others = comparable(points)
  const now = points.at(-1)
  const before = others.filter((point) => point !== now).at(-1)
  if (now && before && trendOf(points) === 'growing' && share(before) < share(now))
    return {
      kind: 'grown',
      themeId,
      ...count,
      before: { count: before.count, of: before.reported },
    }
  const isConstant = others.length >= EVERY_CYCLES && others.every((point) => point.count > 0)
  return { kind: isConstant ? 'every-cycle' : 'raised-by', themeId, ...count }
}

function fade({ themeId, points }: Series): Finding {
  const { cycleId, count, reported } = peak(points)
  return { kind: 'faded', themeId, ...last(points), before: { cycleId, count, of: reported } }
}

function comeback({ themeId, points }: Series): Finding[] {
  const before = points.slice(0, -1).findLast(({ count }) => count > 0)
  return before ? [{ kind: 'back', themeId, ...last(points), lastCycleId: before.cycleId }] : []
}

function few({ cycleId, reported, expected }: Point): Finding {
  return { kind: 'few', cycleId, reported, expected }
}

function last(points: readonly Point[]): Count {
  const point = points.at(-1)
  return { count: point?.count ?? 0, of: point?.reported ?? 0 }
}

/** The latest of the cycles in which it was shared most. */
function peak(points: readonly Point[]): Point {
  const none = { cycleId: 0, count: 0, reported: 0, expected: 0 }
  return comparable(points).reduce((top, point) => (share(point) >= share(top) ? point : top), none)
}

/** The first of those with the highest worth. */
function best(series: readonly Series[], worth: (one: Series) => number): Series | undefined {
  let top: Series | undefined
  for (const one of series) if (!top || worth(one) > worth(top)) top = one
  return top
}
