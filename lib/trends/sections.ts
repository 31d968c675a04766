import { pointsOf, type Section, type Turnout } from './matrix.ts'
import { isFew, type Point, part, share } from './series.ts'
import { comparable } from './trend.ts'

/** How many of those who reported wrote something in a section of the form, cycle after cycle. */
export type SectionRow = { section: Section; points: Point[] }

export function sectionRows(
  kinds: readonly Section[],
  turnouts: readonly Turnout[],
  written: readonly { cycleId: number; section: Section; count: number }[],
): SectionRow[] {
  return kinds.map((section) => {
    const own = written.filter((one) => one.section === section)
    return {
      section,
      points: pointsOf(
        turnouts,
        own.map((one) => ({ ...one, doubtful: 0 })),
      ),
    }
  })
}

/** A section has moved if at least a quarter more, or fewer, of those who reported write in it. */
const MOVED_SHARE = 0.25

type Held = { sections: Section[]; count: number }
type Move = {
  section: Section
  count: number
  before: { cycleId: number; count: number; of: number }
}

/** The last cycle that has ended: where most wrote, where fewest did, and what moved most since the first. */
export type SectionFinding = {
  cycleId: number
  of: number
  most: Held
  /** null where as many wrote in each section */
  least: Held | null
  moved: Move | null
}

/** null before a cycle has ended that somebody reported in. */
export function sectionFinding(rows: readonly SectionRow[]): SectionFinding | null {
  const ended = rows.flatMap(({ section, points }) => {
    const { settled } = part(points)
    const now = settled.at(-1)
    return now ? [{ section, settled, now }] : []
  })
  const [first] = ended
  if (!first || first.now.reported === 0) return null
  const { cycleId, reported: of } = first.now
  const counts = ended.map(({ now }) => now.count)
  const held = (count: number): Held => ({
    sections: ended.filter(({ now }) => now.count === count).map(({ section }) => section),
    count,
  })
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return {
    cycleId,
    of,
    most: held(most),
    least: least < most ? held(least) : null,
    moved: isFew(first.now) ? null : mostMoved(ended),
  }
}

function mostMoved(ended: { section: Section; settled: Point[]; now: Point }[]): Move | null {
  let most: (Move & { by: number }) | null = null
  for (const { section, settled, now } of ended) {
    const [first] = comparable(settled)
    if (!first || first === now) continue
    const by = Math.abs(share(now) - share(first))
    if (by < MOVED_SHARE || by <= (most?.by ?? 0)) continue
    const { cycleId, count, reported: of } = first
    most = { section, count: now.count, before: { cycleId, count, of }, by }
  }
  if (!most) return null
  const { by: _, ...moved } = most
  return moved
}
