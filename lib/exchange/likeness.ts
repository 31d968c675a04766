import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { type Said, type Statement, weighed } from '#lib/text/index.ts'

/** A thing that a need and an offer both say: in the words of each, and by its name in each language. */
export type SharedMatter = { need: string; offer: string; name: Bilingual }

/** How alike two statements are, 0 to 1, and what makes them so. */
export type Likeness = { score: number; shared: SharedMatter[] }

/**
 * Fitted on the half of `scripts/bench-links` that is to tune by: words the thesaurus lacks and concepts of no field
 * count a fifth less, and what has but one thing in common by half. Sharing a field alone makes nobody alike.
 */
const WEIGHTS = { word: 0.8, general: 0.8, single: 0.4 }

/** Below this a pair is not proposed: chosen on the tuning half, the highest that loses nothing there against .18. */
export const ALIKE_ENOUGH = 0.2

const NOTHING: Likeness = { score: 0, shared: [] }

type Weights = Map<string, number>

function weightsOf(said: readonly Said[]): Weights {
  let touched = 0
  for (const { kind, share } of said) if (kind === 'field') touched += share ** 2
  const weigh = ({ kind, share, rarity }: Said) => {
    if (kind === 'field') return (rarity * share) / Math.sqrt(touched)
    if (kind === 'concept') return rarity * share
    return rarity * share * WEIGHTS[kind]
  }
  const weights = new Map(said.map((one): [string, number] => [one.key, weigh(one)]))
  const length = Math.hypot(...weights.values())
  return new Map([...weights].map(([key, weight]) => [key, weight / length]))
}

type Span = { start: number; end: number }

function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end
}

/** What help comes in: a form of the one and a form of the other are not yet about one matter. */
const VESSELS = new Set(
  'form,template,guideline,checklist,toolkit,training,workshop,presentation,tool,policy,standard,agreement'.split(
    ',',
  ),
)

function tells({ kind, name }: Said): boolean {
  return kind !== 'general' && !VESSELS.has(name?.en ?? '')
}

/** The things both say, each word of either counted once: the surest kind first, then the longest. */
function commonOf(need: readonly Said[], offer: readonly Said[]): { need: Said; offer: Said }[] {
  const offered = new Map(offer.map((said) => [said.key, said]))
  const both = need.flatMap((said) => {
    const other = offered.get(said.key)
    const isOwn = said.kind !== 'field' && other && !(said.isImplied && other.isImplied)
    return isOwn ? [{ need: said, offer: other }] : []
  })
  const order = (pair: { need: Said }) => (pair.need.kind === 'general' ? 1 : 0)
  const length = ({ start, end }: Span) => end - start
  both.sort(
    (left, right) =>
      order(left) - order(right) ||
      length(right.need) - length(left.need) ||
      left.need.start - right.need.start ||
      (left.need.key < right.need.key ? -1 : 1),
  )
  const kept: typeof both = []
  for (const pair of both)
    if (!kept.some((one) => overlaps(one.need, pair.need) || overlaps(one.offer, pair.offer)))
      kept.push(pair)
  return kept.sort((left, right) => left.need.start - right.need.start)
}

/**
 * Compares statements by their own words and concepts. What is rare among all of them and the corpus counts more.
 * The same statements give the same scores in any order.
 */
export function likenessAmong(statements: readonly Statement[], corpus: readonly Statement[] = []) {
  const said = weighed(statements, corpus)
  const weights = new Map([...said].map(([id, all]) => [id, weightsOf(all)]))
  const texts = new Map(statements.map(({ id, text }) => [id, text]))

  /** What is less alike than `atLeast` is not looked into: it has no likeness. */
  return (needId: string, offerId: string, atLeast = 0): Likeness => {
    const offered: Weights = weights.get(offerId) ?? new Map()
    let cosine = 0
    for (const [key, weight] of weights.get(needId) ?? [])
      cosine += weight * (offered.get(key) ?? 0)
    if (cosine < atLeast) return NOTHING
    const common = commonOf(said.get(needId) ?? [], said.get(offerId) ?? [])
    const telling = common.filter(({ need }) => tells(need)).length
    const isMore = telling > 1 || common.length > 2
    const score = cosine * (isMore ? 1 : WEIGHTS.single)
    if (common.length === 0 || score < atLeast) return NOTHING
    const written = (id: string, { start, end }: Span) => (texts.get(id) ?? '').slice(start, end)
    const shared = common.map((pair) => {
      const words = { need: written(needId, pair.need), offer: written(offerId, pair.offer) }
      return { ...words, name: pair.need.name ?? { en: words.need, fr: words.need } }
    })
    return { score, shared }
  }
}
