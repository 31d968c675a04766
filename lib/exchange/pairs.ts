import type { Language } from '#lib/text/index.ts'
import { aspectOf } from './aspect.ts'
import { ALIKE_ENOUGH, likenessAmong, type SharedMatter } from './likeness.ts'

/** A statement as an exchange reads it; a doubtful one is not to be among them. */
export type Heard = {
  id: number
  jurisdictionId: number
  section: string
  language: Language
  text: string
}

/** A need and an offer about the same matter, of two jurisdictions. */
export type ExchangePair = {
  needId: number
  offerId: number
  score: number
  shared: SharedMatter[]
}

function byScore(left: ExchangePair, right: ExchangePair): number {
  return right.score - left.score || left.needId - right.needId || left.offerId - right.offerId
}

/**
 * The exchange among statements of one cycle, or of several. `pairs`: every need with every offer of another
 * jurisdiction that is about the same matter, the most alike first; none is a finding, too. `presentersOf`: of some of
 * the statements, who offers what another jurisdiction wrote of there.
 */
export function exchangeAmong(heard: readonly Heard[]) {
  const like = likenessAmong(
    heard.map(({ id, text, language }) => ({ id: `${id}`, text, language })),
  )
  const aspects = new Map(heard.map((said) => [said.id, aspectOf(said)]))
  const pairOf = (need: Heard, offer: Heard): ExchangePair[] => {
    if (need.jurisdictionId === offer.jurisdictionId) return []
    const { score, shared } = like(`${need.id}`, `${offer.id}`, ALIKE_ENOUGH)
    return shared.length === 0 ? [] : [{ needId: need.id, offerId: offer.id, score, shared }]
  }
  const needs = heard.filter(({ id }) => aspects.get(id) === 'need')
  const offers = heard.filter(({ id }) => aspects.get(id) === 'offer')
  const presentersOf = (said: readonly Heard[]) =>
    said
      .filter(({ id }) => aspects.get(id) === 'offer')
      .filter((offer) => said.some((other) => pairOf(other, offer).length > 0))
      .map(({ jurisdictionId }) => jurisdictionId)
  return {
    needs,
    offers,
    pairs: needs.flatMap((need) => offers.flatMap((offer) => pairOf(need, offer))).sort(byScore),
    presentersOf: (said: readonly Heard[]) => new Set(presentersOf(said)),
  }
}

/** The best pairs in which nothing said stands twice. */
export function distinctPairs(pairs: readonly ExchangePair[], count: number): ExchangePair[] {
  const met = new Set<number>()
  const kept: ExchangePair[] = []
  for (const pair of pairs) {
    if (kept.length === count) break
    if (met.has(pair.needId) || met.has(pair.offerId)) continue
    kept.push(pair)
    met.add(pair.needId).add(pair.offerId)
  }
  return kept
}
