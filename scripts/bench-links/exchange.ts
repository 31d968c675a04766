import type { Language, Statement } from '#lib/text/index.ts'
import { exchangeCorpus } from './exchange-corpus.ts'

export type Role = 'need' | 'offer' | 'like' | 'offer-alone'
export type Written = Statement & { block: number; role: Role }
export type Half = 'tuning' | 'held out'

const LINE = /^(need|offer-alone|offer|like) (en|fr) (.+)$/

function languageOf(written: string | undefined): Language {
  return written === 'fr' ? 'fr' : 'en'
}

function roleOf(written: string | undefined): Role {
  if (written === 'need' || written === 'offer' || written === 'like') return written
  return 'offer-alone'
}

/** One half of the corpus: blocks in turn. */
export function readExchange(half: Half): Written[] {
  const blocks = exchangeCorpus.trim().split(/\n(?=need )/)
  return blocks.flatMap((text, block) => {
    if (block % 2 !== (half === 'tuning' ? 0 : 1)) return []
    return text.split('\n').flatMap((line, at) => {
      const [, role, language, said] = LINE.exec(line) ?? []
      if (!said) return []
      const id = `${String(block).padStart(3, '0')}-${at}`
      return [{ id, block, role: roleOf(role), language: languageOf(language), text: said }]
    })
  })
}

export type Score = (needId: string, offerId: string) => number
type Scored = { need: Written; offer: Written; score: number }

function isRight({ need, offer }: Scored): boolean {
  return offer.role === 'offer' && offer.block === need.block
}

export type Figures = {
  /** of all pairs in one list, best first */
  averagePrecision: number
  /** needs for which something is proposed, and of how many */
  proposed: number
  needs: number
  /** of those, the first proposed is the offer that answers it */
  firstRight: number
  /** of those, the first proposed is the one that only looks like it */
  lookAlikes: number
  /** of the offers in the other language than their need, how many come first */
  acrossFirst: number
  across: number
}

/** Ties go by id, so that the figures are the same everywhere. */
function ranked(pairs: readonly Scored[]): Scored[] {
  return pairs.toSorted(
    (left, right) =>
      right.score - left.score ||
      (left.need.id + left.offer.id < right.need.id + right.offer.id ? -1 : 1),
  )
}

/** Average precision counts every pair above nothing; what is proposed must reach the floor. */
export function measure(written: readonly Written[], score: Score, floor: number): Figures {
  const needs = written.filter(({ role }) => role === 'need')
  const offers = written.filter(({ role }) => role !== 'need')
  const pairs = ranked(
    needs.flatMap((need) =>
      offers.map((offer) => ({ need, offer, score: score(need.id, offer.id) })),
    ),
  ).filter((pair) => pair.score > 0)
  const answered = offers.filter(({ role }) => role === 'offer')
  let right = 0
  let precision = 0
  for (const [at, pair] of pairs.entries())
    if (isRight(pair)) {
      right++
      precision += right / (at + 1)
    }
  const firsts = needs.flatMap((need) => pairs.find((pair) => pair.need === need) ?? [])
  const proposed = firsts.filter((pair) => pair.score >= floor)
  const isAcross = ({ need, offer }: Scored) => need.language !== offer.language
  return {
    averagePrecision: precision / answered.length,
    proposed: proposed.length,
    needs: needs.length,
    firstRight: proposed.filter(isRight).length / proposed.length,
    lookAlikes: proposed.filter(({ offer }) => offer.role === 'like').length / proposed.length,
    acrossFirst: firsts.filter((pair) => isRight(pair) && isAcross(pair)).length,
    across: answered.filter(({ block, language }) =>
      needs.some((need) => need.block === block && need.language !== language),
    ).length,
  }
}
