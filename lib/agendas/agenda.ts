/** Minutes since midnight of a time kept as "09:30". */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

export type Timed<Item> = Item & { startsAt: number; endsAt: number; isOver: boolean }

/**
 * When each item begins and ends, one after the other, in minutes since midnight; an item that ends
 * after the meeting does is over.
 */
export function schedule<Item extends { minutes: number }>(
  items: readonly Item[],
  meeting: { startsAt: string; lengthMinutes: number },
): { items: Timed<Item>[]; plannedMinutes: number; spareMinutes: number } {
  const opening = minutesOf(meeting.startsAt)
  let now = opening
  const timed = items.map((item) => {
    const startsAt = now
    now += item.minutes
    return { ...item, startsAt, endsAt: now, isOver: now > opening + meeting.lengthMinutes }
  })
  const plannedMinutes = now - opening
  return { items: timed, plannedMinutes, spareMinutes: meeting.lengthMinutes - plannedMinutes }
}

/** Each item with the number it is called by; a break has none. */
export function numbered<Item extends { kind: string }>(
  items: readonly Item[],
): (Item & { number: number | null })[] {
  let last = 0
  return items.map((item) => ({ ...item, number: item.kind === 'break' ? null : ++last }))
}

/** The order after one item goes up or down by one place; at either end nothing moves. */
export function moveOne(order: readonly number[], id: number, way: 'up' | 'down'): number[] {
  const from = order.indexOf(id)
  const to = way === 'up' ? from - 1 : from + 1
  const moved = [...order]
  const [here, there] = [moved[from], moved[to]]
  if (here === undefined || there === undefined) return moved
  moved[from] = there
  moved[to] = here
  return moved
}

/** The order after one item is taken out and put just behind another; behind nobody is first of all. */
export function placeAfter(
  order: readonly number[],
  id: number,
  after: number | null,
): readonly number[] {
  if (!order.includes(id) || after === id || (after !== null && !order.includes(after)))
    return order
  const others = order.filter((other) => other !== id)
  const at = after === null ? 0 : others.indexOf(after) + 1
  return others.toSpliced(at, 0, id)
}

type Meeting = { agenda: { meetsOn: string } | null; cycle: { meetsOn: string } }

/** The day a meeting is held on: the agenda’s own, where the meeting has been moved. */
export function meetingOf({ agenda, cycle }: Meeting): string {
  return (agenda ?? cycle).meetsOn
}

/** The first meeting that is still to be held, today’s among them; null when all are past. */
export function nextMeeting<Line extends Meeting>(
  lines: readonly Line[],
  today: string,
): Line | null {
  const toCome = lines.filter((line) => meetingOf(line) >= today)
  const byDay = toCome.toSorted((a, b) => (meetingOf(a) < meetingOf(b) ? -1 : 1))
  return byDay[0] ?? null
}

export type Candidate = {
  themeId: number
  /** How many raised it beyond doubt in the last cycle that has ended, which is the agenda's own once it has. */
  reach: number
  /** How many more did so only in doubtful statements. */
  doubtful: number
  /** How many of those who have reported raise it so far, where the agenda's own cycle is still open. */
  soFar: { count: number; doubtful: number; of: number; missing: number } | null
  isNew: boolean
  /** Whole cycles since the theme was last on an agenda; null when it never was. */
  cyclesSinceDiscussed: number | null
  offers: number
  needs: number
  /** Needs of the cycle that no offer of the cycle answers. */
  unanswered: number
}

/**
 * The order in which themes are proposed: first by how many raised them beyond doubt in the last cycle that has ended, then by
 * what is said so far in one that is open, then what is new, then what has most needs that nobody answers, then what was
 * discussed longest ago; a theme no agenda ever had comes before one that some agenda had.
 */
export function rankCandidates<Theme extends Candidate>(themes: readonly Theme[]): Theme[] {
  const wait = (theme: Theme) => theme.cyclesSinceDiscussed ?? Number.POSITIVE_INFINITY
  const soFar = ({ soFar: heard }: Theme) => (heard ? heard.count - heard.doubtful : 0)
  return themes.toSorted(
    (a, b) =>
      b.reach - a.reach ||
      soFar(b) - soFar(a) ||
      Number(b.isNew) - Number(a.isNew) ||
      b.unanswered - a.unanswered ||
      Math.sign(wait(b) - wait(a) || 0) ||
      a.themeId - b.themeId,
  )
}

const LEAST_MINUTES = 10
const MINUTES_OF_ALL = 20
const MINUTES_OF_NEEDS = 5

/**
 * How long a theme should take, to five minutes: ten, up to twenty more by the share of those who reported that raised it
 * beyond doubt, and five where a need waits for an answer.
 *
 * @example proposedMinutes({ firm: 6, of: 10, unanswered: 1 }) // 25
 */
export function proposedMinutes(raised: { firm: number; of: number; unanswered: number }): number {
  const share = raised.of === 0 ? 0 : raised.firm / raised.of
  const extra = raised.unanswered > 0 ? MINUTES_OF_NEEDS : 0
  return LEAST_MINUTES + 5 * Math.round((MINUTES_OF_ALL * share) / 5) + extra
}
