import { chanceOf } from '#lib/links/chance.ts'
import { alike, distance, LIKENESS, type Likeness, likenessOf } from '#lib/links/likeness.ts'
import { type SharedWords, sharedWords } from '#lib/links/shared-words.ts'
import { readTraits, type Traits } from '#lib/links/traits.ts'
import { readingMark, type Statement } from '#lib/text/index.ts'
import { type FollowAspect, followAspect } from './aspect.ts'
import { FITTED } from './fitted.ts'

/** Goes up when the same words may be linked otherwise though no weight changed. */
const RULES = 1

/** Changes whenever the same statements may be linked otherwise: what is stored by the old mark is to be found again. */
export function followMark(): string {
  return [RULES, readingMark(), ...Object.values(FITTED)].join(' ')
}

/** How many cycles on a later word is looked for. */
export const REACH_CYCLES = 3

/** What is less likely than this is not proposed: chosen on the open half of `scripts/score-links`. */
export const LIKELY_ENOUGH = 0.1

/** A statement as follow-through reads it; `cycle` is the place of its cycle among the council's, from 0. */
export type Reported = Statement & {
  jurisdictionId: number | string
  cycle: number
  section: string
}

export type LaterWord = {
  priorityId: string
  laterId: string
  /** how likely the later one tells of the priority, 0 to 1 */
  score: number
  shared: SharedWords[]
}

const OF_ITS_OWN = [
  'did',
  'will',
  'inChanges',
  'inSharing',
  'inIssues',
  'first',
  'rival',
  'chain',
] as const

export const FOLLOW_EVIDENCE = [...LIKENESS, ...OF_ITS_OWN] as const
export type FollowEvidence = Likeness & Record<(typeof OF_ITS_OWN)[number], number>

type Read = Reported & { traits: Traits; aspect: FollowAspect }
type FollowCase = { priority: Read; later: Read; evidence: FollowEvidence }

function yes(is: boolean): number {
  return is ? 1 : 0
}

/**
 * Every priority with every later statement of its jurisdiction, up to three cycles on, and what speaks for the two
 * being linked. Another priority that is nearer to the later one speaks against, and so does a likelier one of the same form;
 * a statement between the two that is like both speaks for.
 */
export function followCases(
  reported: readonly Reported[],
  corpus: readonly Statement[] = [],
): FollowCase[] {
  const traits = readTraits(reported, corpus)
  const own = new Map<number | string, Read[]>()
  for (const one of reported) {
    const found = traits.get(one.id)
    const read = found && { ...one, traits: found, aspect: followAspect(one.text, one.language) }
    if (read) own.set(one.jurisdictionId, [...(own.get(one.jurisdictionId) ?? []), read])
  }
  return [...own.values()].flatMap(casesAmong)
}

function casesAmong(said: readonly Read[]): FollowCase[] {
  const priorities = said.filter(({ section }) => section === 'priorities')
  return priorities.flatMap((priority) => {
    const later = said.filter(
      ({ cycle }) => cycle > priority.cycle && cycle <= priority.cycle + REACH_CYCLES,
    )
    const likeness = new Map(later.map((one) => [one, alike(priority.traits, one.traits)]))
    return later.map((one) => ({
      priority,
      later: one,
      evidence: {
        ...likenessOf(priority.traits, one.traits),
        did: yes(one.aspect === 'did'),
        will: yes(one.aspect === 'will'),
        inChanges: yes(one.section === 'changes'),
        inSharing: yes(one.section === 'sharing'),
        inIssues: yes(one.section === 'issues'),
        ...against(priority, one, { priorities, likeness }),
        chain: chainOf(one, likeness),
      },
    }))
  })
}

function against(
  priority: Read,
  later: Read,
  { priorities, likeness }: { priorities: readonly Read[]; likeness: ReadonlyMap<Read, number> },
) {
  const own = likeness.get(later) ?? 0
  let nextBest = 0
  for (const [other, value] of likeness)
    if (other !== later && other.cycle === later.cycle) nextBest = Math.max(nextBest, value)
  let rival = 0
  for (const other of priorities)
    if (other !== priority && other.cycle < later.cycle)
      rival = Math.max(
        rival,
        alike(other.traits, later.traits) * distance(other.traits, priority.traits),
      )
  return { first: own - nextBest, rival: own - rival }
}

/** How much likelier the two are by way of what was said between them: a priority restated in the other language. */
function chainOf(later: Read, likeness: ReadonlyMap<Read, number>): number {
  let best = 0
  for (const [between, value] of likeness)
    if (between.cycle < later.cycle && value > best)
      best = Math.max(best, value * alike(between.traits, later.traits))
  return best
}

/**
 * For every priority, by id, what its jurisdiction said later that likely tells of it: the likeliest first, ties by id,
 * `count` at most and none less likely than `floor`. A priority of which nothing is likely has an empty list.
 */
export function laterWords(
  reported: readonly Reported[],
  { count, floor, corpus }: { count: number; floor: number; corpus?: readonly Statement[] },
): Map<string, LaterWord[]> {
  const found = new Map<string, (FollowCase & { score: number })[]>()
  for (const { id, section } of reported) if (section === 'priorities') found.set(id, [])
  for (const one of followCases(reported, corpus)) {
    const score = chanceOf(one.evidence, FOLLOW_EVIDENCE, FITTED)
    if (score >= floor) found.get(one.priority.id)?.push({ ...one, score })
  }
  return new Map(
    [...found].map(([id, cases]) => [id, likeliest(cases).slice(0, count).map(toWord)]),
  )
}

function likeliest<Case extends FollowCase & { score: number }>(cases: readonly Case[]): Case[] {
  return cases.toSorted(
    (left, right) => right.score - left.score || (left.later.id < right.later.id ? -1 : 1),
  )
}

function toWord({ priority, later, score }: FollowCase & { score: number }): LaterWord {
  const sideOf = ({ text, traits }: Read) => ({ text, said: traits.said })
  const shared = sharedWords(sideOf(priority), sideOf(later))
  return { priorityId: priority.id, laterId: later.id, score, shared }
}
