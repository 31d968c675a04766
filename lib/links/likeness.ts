import type { Traits, Weights } from './traits.ts'

function cosine(left: Weights, right: Weights): number {
  let sum = 0
  for (const [key, weight] of left) sum += weight * (right.get(key) ?? 0)
  return sum
}

/** How much of what the first tells the second tells too, 0 to 1. */
function covered(first: Weights, second: Weights): number {
  let all = 0
  let both = 0
  for (const [key, weight] of first) {
    all += weight
    both += Math.min(weight, second.get(key) ?? 0)
  }
  return all === 0 ? 0 : both / all
}

function sharedCount(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let count = 0
  for (const one of left) if (right.has(one)) count++
  return Math.min(2, count)
}

/** How alike two statements are at first sight: the whole of either, or what it opens with. */
export function alike(left: Traits, right: Traits): number {
  return Math.max(
    cosine(left.whole, right.whole),
    cosine(left.lead, right.lead),
    cosine(left.lead, right.whole),
    cosine(left.whole, right.lead),
  )
}

/** How little one rivals another, 0 to 1: what is much like the other is no rival of it. */
export function distance(rival: Traits, other: Traits): number {
  return 1 - Math.min(1, 1.5 * alike(rival, other))
}

export const LIKENESS = [
  'alike',
  'whole',
  'own',
  'fields',
  'firstCovered',
  'secondCovered',
  'leadCovered',
  'stems',
  'isAcross',
  'names',
  'numbers',
] as const

export type Likeness = Record<(typeof LIKENESS)[number], number>

/** What speaks for and against the two being about one matter, each by its name. */
export function likenessOf(first: Traits, second: Traits): Likeness {
  const isAcross = first.language !== second.language
  return {
    alike: alike(first, second),
    whole: cosine(first.whole, second.whole),
    own: cosine(first.own, second.own),
    fields: cosine(first.fields, second.fields),
    firstCovered: covered(first.telling, second.telling),
    secondCovered: covered(second.telling, first.telling),
    leadCovered: covered(first.leadTelling, second.telling),
    stems: isAcross ? 0 : cosine(first.stems, second.stems),
    isAcross: isAcross ? 1 : 0,
    names: sharedCount(first.names, second.names),
    numbers: sharedCount(first.numbers, second.numbers),
  }
}
