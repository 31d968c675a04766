import type { SectionKind } from '#lib/documents/form.ts'
import { isOther, type SectionCues } from '#lib/documents/words/cues.ts'
import type { TitleWording } from '#lib/documents/words/headings.ts'
import { fold } from '#lib/documents/words/wording.ts'
import type { Asks } from './spots.ts'

/** The order that sections keep from form to form. */
export const ORDER: readonly SectionKind[] = [
  'accomplishments',
  'priorities',
  'changes',
  'sharing',
  'issues',
]
/** A heading that counts, and what stands under it. */
export type Item = {
  at: number
  /** Where its words begin, after the number. */
  from: number
  lines: number
  style: string
  number: number
  title: string
  below: string
  placed: boolean
  asks: boolean
}
export type Known = { titles: TitleWording; cues: SectionCues; asks: Asks }

/** The words that most titles share tell nothing: "Sharing successes", "Sharing plans", "Sharing tools". */
export function evidence(
  item: Item,
  all: readonly Item[],
  { cues, titles }: Known,
): Map<SectionKind, number> {
  const words = (one: Item) => new Set(fold(one.title).match(/[a-z]{3,}/g) ?? [])
  const shared = [...words(item)].filter(
    (word) =>
      all.length >= 3 && all.filter((one) => words(one).has(word)).length > all.length * 0.7,
  )
  const title = fold(item.title)
    .split(/\s+/)
    .filter((word) => !shared.includes(word.replace(/[^a-z]/g, '')))
    .join(' ')
  const scores = cues.scores(title, item.below)
  const known = titles.match(shared.length > 0 ? title : item.title)
  if (known) scores.set(known.kind, (scores.get(known.kind) ?? 0) + 8)
  return scores
}

/** Which section a heading usually is by its place: forms without the third jump to four or count on. */
function usual(item: Item, all: readonly Item[]): SectionKind | undefined {
  const isFull = all.length >= 5 || all.some((one) => one.number >= 5)
  const jumps = all.some((one, at) => at > 0 && one.number - (all[at - 1]?.number ?? 0) > 1)
  if (isFull || jumps) return ORDER[item.number - 1]
  return ORDER.filter((kind) => kind !== 'changes')[item.number - 1]
}

const PRIOR = 2.5

/** One kind for each heading, and each kind once, so that words and order agree most. */
export function likeliestKinds(items: readonly Item[], known: Known): (SectionKind | null)[] {
  const weights = items.map((item) => {
    const scores = evidence(item, items, known)
    const expected = usual(item, items)
    return ORDER.map(
      (kind) => Math.min(12, scores.get(kind) ?? 0) + (kind === expected ? PRIOR : 0),
    )
  })
  let best: { score: number; kinds: (SectionKind | null)[] } = { score: -1, kinds: [] }
  const place = (at: number, kinds: (SectionKind | null)[], score: number) => {
    if (at === items.length) {
      if (score > best.score) best = { score, kinds }
      return
    }
    const item = items[at]
    const isLoose = item !== undefined && (isOther(item.title) || items.length > ORDER.length)
    for (const [index, kind] of ORDER.entries())
      if (!kinds.includes(kind))
        place(at + 1, [...kinds, kind], score + (weights[at]?.[index] ?? 0))
    if (isLoose) place(at + 1, [...kinds, null], score + (item && isOther(item.title) ? 20 : 0))
  }
  place(0, [], 0)
  return best.kinds
}
