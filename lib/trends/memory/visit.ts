import type { Counted } from '#db/schema/memory.ts'
import type { Trends } from '../queries.ts'

/** Who comes back within these hours has not been away. */
export const VISIT_HOURS = 4

const HOUR_MILLISECONDS = 3_600_000

export function isAnother(visit: { seenAt: Date }, now: Date): boolean {
  return now.getTime() - visit.seenAt.getTime() > VISIT_HOURS * HOUR_MILLISECONDS
}

type Kept = { seenAt: Date; seen: Counted; beforeAt: Date | null; before: Counted | null }

/** The visit that this one is compared with: the last one, or the one before where this is the last going on. */
export function comparedWith(visit: Kept, now: Date): { at: Date; counted: Counted } | null {
  if (isAnother(visit, now)) return { at: visit.seenAt, counted: visit.seen }
  const { beforeAt: at, before: counted } = visit
  return at && counted ? { at, counted } : null
}

/** What is remembered of trends that nobody filtered: the last cycle reported in, theme by theme; the others in sum. */
export function countedOf({ turnouts, rows }: Pick<Trends, 'turnouts' | 'rows'>): Counted {
  const heard = turnouts.filter(({ reported }) => reported > 0)
  const last = heard.at(-1)?.cycleId ?? null
  const sums = new Map(heard.map(({ cycleId }) => [cycleId, 0]))
  const themes: Record<string, number> = {}
  for (const { theme, points } of rows)
    for (const { cycleId, count } of points) {
      if (cycleId === last && count > 0) themes[theme.id] = count
      const sum = sums.get(cycleId)
      if (sum !== undefined) sums.set(cycleId, sum + count)
    }
  if (last !== null) sums.delete(last)
  return {
    cycleId: last,
    reported: Object.fromEntries(heard.map(({ cycleId, reported }) => [cycleId, reported])),
    themes,
    sums: Object.fromEntries(sums),
  }
}

export type Since = {
  /** cycles in which more, or fewer, have reported than before */
  forms: { cycleId: number; before: number; now: number }[]
  /** themes of the cycle that was the last one then and still is, those that moved most first */
  moved: { themeId: number; before: number; now: number }[]
  /** earlier cycles of which a figure is another one now */
  corrected: number[]
}

export function sinceVisit(before: Counted, now: Counted): Since {
  const forms = keys(before.reported, now.reported).flatMap((cycleId) => {
    const counts = { before: before.reported[cycleId] ?? 0, now: now.reported[cycleId] ?? 0 }
    return counts.before === counts.now ? [] : [{ cycleId, ...counts }]
  })
  return {
    forms,
    moved: before.cycleId === now.cycleId ? moved(before, now) : [],
    corrected: keys(before.reported).filter((cycleId) => {
      const hasNewForms = forms.some((one) => one.cycleId === cycleId)
      return cycleId !== now.cycleId && !hasNewForms && sumOf(before, cycleId) !== now.sums[cycleId]
    }),
  }
}

function moved(before: Counted, now: Counted): Since['moved'] {
  const all = keys(before.themes, now.themes).flatMap((themeId) => {
    const counts = { before: before.themes[themeId] ?? 0, now: now.themes[themeId] ?? 0 }
    return counts.before === counts.now ? [] : [{ themeId, ...counts }]
  })
  const by = (one: Since['moved'][number]) => Math.abs(one.now - one.before)
  return all.sort((a, b) => by(b) - by(a) || a.themeId - b.themeId)
}

/** What stood theme by theme then stands in sum now. */
function sumOf({ cycleId: last, themes, sums }: Counted, cycleId: number): number | undefined {
  if (cycleId !== last) return sums[cycleId]
  return Object.values(themes).reduce((sum, count) => sum + count, 0)
}

function keys(...records: Record<string, number>[]): number[] {
  return [...new Set(records.flatMap(Object.keys))].map(Number).sort((a, b) => a - b)
}
