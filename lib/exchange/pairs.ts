import { chanceOf } from '#lib/links/chance.ts'
import { alike, distance, LIKENESS, type Likeness, likenessOf } from '#lib/links/likeness.ts'
import { type SharedWords, sharedWords } from '#lib/links/shared-words.ts'
import { readTraits, type Traits } from '#lib/links/traits.ts'
import { type Language, readingMark } from '#lib/text/index.ts'
import { type Aspect, aspectOf } from './aspect.ts'
import { FITTED } from './fitted.ts'

/** Goes up when the same words may be paired otherwise though no weight changed. */
const RULES = 2

/** Changes whenever the same statements may be paired otherwise: what was found by the old mark is to be found again. */
export function exchangeMark(): string {
  return [RULES, readingMark(), ...Object.values(FITTED)].join(' ')
}

/** Below this a pair is not proposed: chosen on the open half of `scripts/score-links`. */
export const LIKELY_ENOUGH = 0.15

/** A statement as an exchange reads it; a doubtful one is not to be among them. */
export type Heard = {
  id: number
  jurisdictionId: number
  section: string
  language: Language
  text: string
}

/** What both say, in the words of each. */
export type StoredPair = Pick<SharedWords, 'first' | 'second'>

/** A need and an offer about the same matter, of two jurisdictions. */
export type ExchangePair = {
  needId: number
  offerId: number
  /** how likely the offer answers the need, 0 to 1 */
  score: number
  shared: SharedWords[]
}

const OF_ITS_OWN = ['isOffer', 'inSharing', 'inIssues', 'first', 'rival'] as const

export const EXCHANGE_EVIDENCE = [...LIKENESS, ...OF_ITS_OWN] as const
export type ExchangeEvidence = Likeness & Record<(typeof OF_ITS_OWN)[number], number>

type Read = Heard & { traits: Traits; aspect: Aspect }
type ExchangeCase = { need: Read; offer: Read; evidence: ExchangeEvidence }

function read(heard: readonly Heard[]): Read[] {
  const traits = readTraits(
    heard.map(({ id, text, language }) => ({ id: `${id}`, text, language })),
  )
  return heard.flatMap((one) => {
    const found = traits.get(`${one.id}`)
    return found ? [{ ...one, traits: found, aspect: aspectOf(one) }] : []
  })
}

function yes(is: boolean): number {
  return is ? 1 : 0
}

/** Likeness to everything of another jurisdiction, the likest first. */
function likest(of: Read, among: readonly Read[]): { one: Read; value: number }[] {
  return among
    .filter(({ jurisdictionId }) => jurisdictionId !== of.jurisdictionId)
    .map((one) => ({ one, value: alike(of.traits, one.traits) }))
    .sort((left, right) => right.value - left.value)
}

type Rivals = { needs: readonly Read[]; offers: readonly Read[] }

/** How near an offer is to the need, other than this one, that it is nearest to. */
function rivalsOf({ needs }: Rivals) {
  const found = new Map<Read, { one: Read; value: number }[]>()
  return (offer: Read, need: Read): number => {
    const asking = found.get(offer) ?? likest(offer, needs)
    found.set(offer, asking)
    let nearest = 0
    for (const { one, value } of asking) {
      if (value <= nearest) break
      if (one !== need) nearest = Math.max(nearest, value * distance(one.traits, need.traits))
    }
    return nearest
  }
}

/**
 * What speaks for and against each statement of another answering a need. Another offer that is nearer to the need
 * speaks against, and so does another need that is nearer to the offer.
 */
function caseFinder(rivals: Rivals) {
  const rivalOf = rivalsOf(rivals)
  return (need: Read, among: readonly Read[]): ExchangeCase[] => {
    const [first, second] = likest(need, rivals.offers)
    return among.flatMap((offer) => {
      if (offer.jurisdictionId === need.jurisdictionId) return []
      const likeness = likenessOf(need.traits, offer.traits)
      const ahead = (first?.one === offer ? second : first)?.value ?? 0
      const evidence = {
        ...likeness,
        isOffer: yes(offer.aspect === 'offer'),
        inSharing: yes(offer.section === 'sharing'),
        inIssues: yes(offer.section === 'issues'),
        first: likeness.alike - ahead,
        rival: likeness.alike - rivalOf(offer, need),
      }
      return [{ need, offer, evidence }]
    })
  }
}

function rivalsAmong(among: readonly Read[]): { needs: Read[]; offers: Read[] } {
  return {
    needs: among.filter(({ aspect }) => aspect === 'need'),
    offers: among.filter(({ aspect }) => aspect === 'offer'),
  }
}

function toPair({ need, offer, evidence }: ExchangeCase): ExchangePair[] {
  const score = chanceOf(evidence, EXCHANGE_EVIDENCE, FITTED)
  if (score < LIKELY_ENOUGH) return []
  const sideOf = ({ text, traits }: Read) => ({ text, said: traits.said })
  const shared = sharedWords(sideOf(need), sideOf(offer))
  return shared.length === 0 ? [] : [{ needId: need.id, offerId: offer.id, score, shared }]
}

function byScore(left: ExchangePair, right: ExchangePair): number {
  return right.score - left.score || left.needId - right.needId || left.offerId - right.offerId
}

/** Every need with every statement of another, offered or not: what weights are fitted on. */
export function exchangeCases(heard: readonly Heard[], isAsked: (one: Heard) => boolean) {
  const among = read(heard)
  const casesOf = caseFinder(rivalsAmong(among))
  return among.filter(isAsked).flatMap((need) => casesOf(need, among))
}

/**
 * The exchange among statements of one cycle, or of several. `pairs`: every need with every offer of another
 * jurisdiction that likely answers it, the likeliest first; none is a finding, too. `presentersOf`: of some of the
 * statements, who offers what another jurisdiction wrote of there.
 */
export function exchangeAmong(heard: readonly Heard[]) {
  const among = read(heard)
  const { needs, offers } = rivalsAmong(among)
  const idsOf = (some: readonly Heard[]) => new Set(some.map(({ id }) => id))
  const [asked, held] = [idsOf(needs), idsOf(offers)]
  const casesOf = caseFinder({ needs, offers })
  return {
    needs: heard.filter(({ id }) => asked.has(id)),
    offers: heard.filter(({ id }) => held.has(id)),
    pairs: () => needs.flatMap((need) => casesOf(need, offers).flatMap(toPair)).sort(byScore),
    presentersOf: (said: readonly Heard[]) => {
      const ids = idsOf(said)
      return presentersOf(among.filter(({ id }) => ids.has(id)))
    },
  }
}

function presentersOf(written: readonly Read[]): Set<number> {
  const rivals = rivalsAmong(written)
  const casesOf = caseFinder(rivals)
  const pairs = written.flatMap((one) => casesOf(one, rivals.offers).flatMap(toPair))
  const offering = new Set(pairs.map(({ offerId }) => offerId))
  return new Set(
    rivals.offers.filter(({ id }) => offering.has(id)).map((one) => one.jurisdictionId),
  )
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

/** How many cycles before and after its own a need is looked for an answer in. */
export const REACH_CYCLES = 3

/** `cycle` is the place of its cycle among the council's, from 0. */
export type HeardIn = Heard & { cycle: number }

/** Some cycles, `from` on and before `to`, among all that their needs reach into. */
export type Block = { heard: readonly HeardIn[]; from: number; to: number; count: number }

/** The needs and offers of some cycles, and for each need the offers that likely answer it, the likeliest first. */
export function exchangesIn({ heard, from, to, count }: Block) {
  const cycleOf = new Map(heard.map(({ id, cycle }) => [id, cycle]))
  const at = (one: Heard) => cycleOf.get(one.id) ?? 0
  const { needs, offers } = rivalsAmong(read(heard))
  const casesOf = caseFinder({ needs, offers })
  const isOwn = (one: Heard) => at(one) >= from && at(one) < to
  const pairs = needs.filter(isOwn).flatMap((need) => {
    const near = offers.filter((offer) => Math.abs(at(offer) - at(need)) <= REACH_CYCLES)
    return casesOf(need, near).flatMap(toPair).sort(byScore).slice(0, count)
  })
  const idsOf = (some: readonly Read[]) => some.filter(isOwn).map(({ id }) => id)
  return { needs: idsOf(needs), offers: idsOf(offers), pairs }
}
