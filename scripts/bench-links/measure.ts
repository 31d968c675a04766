import type { Asked, LinkScore } from './cases.ts'

export type LinkFigures = {
  /** mean over those that have an answer: how high the right ones stand among all that may be proposed */
  averagePrecision: number
  /** of as many proposed as there are right ones, the share that is right */
  rPrecision: number
  /** of the right ones in the other language, the share among the first three */
  acrossRecall: number
  /** of those that have an answer in the other language, the share with one among the first three */
  acrossFound: number
  /** all pairs in one list, those that have no answer too */
  pooledPrecision: number
  /** those for which something likely enough is proposed, and of how many */
  proposed: number
  asked: number
  /** of those, the first is right; of those, the first only looks like it */
  firstRight: number
  firstLookAlike: number
}

/** As many as a page proposes. */
const PROPOSED = 3

type Ranked = Asked['among'][number] & { key: string; score: number }

function ranked(pairs: readonly Ranked[]): Ranked[] {
  return pairs
    .filter(({ score }) => score > 0)
    .toSorted((left, right) => right.score - left.score || (left.key < right.key ? -1 : 1))
}

function precisionOf(list: readonly Ranked[], rights: number): number {
  let right = 0
  let sum = 0
  for (const [at, pair] of list.entries())
    if (pair.isRight) {
      right++
      sum += right / (at + 1)
    }
  return sum / rights
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function countRight(list: readonly Ranked[]): number {
  return list.filter(({ isRight }) => isRight).length
}

/** Ties go by id, so that the figures are the same everywhere. What shares nothing is not proposed at all. */
export function measure(asked: readonly Asked[], score: LinkScore, floor: number): LinkFigures {
  const lists = asked.map(({ id, among }) => {
    const all = among.map((one) => ({ ...one, key: `${id} ${one.id}`, score: score(id, one.id) }))
    return { all, list: ranked(all), rights: countRight(all) }
  })
  const answered = lists.filter(({ rights }) => rights > 0)
  const across = answered.map(({ all, list }) => ({
    there: all.filter(({ isRight, isAcross }) => isRight && isAcross).length,
    found: list.slice(0, PROPOSED).filter(({ isRight, isAcross }) => isRight && isAcross).length,
  }))
  const withAcross = across.filter(({ there }) => there > 0)
  const sum = (of: 'there' | 'found') => across.reduce((total, one) => total + one[of], 0)
  const firsts = lists.flatMap(({ list: [first] }) => (first && first.score >= floor ? first : []))
  return {
    averagePrecision: mean(answered.map(({ list, rights }) => precisionOf(list, rights))),
    rPrecision: mean(
      answered.map(({ list, rights }) => countRight(list.slice(0, rights)) / rights),
    ),
    acrossRecall: sum('found') / sum('there'),
    acrossFound: withAcross.filter(({ found }) => found > 0).length / withAcross.length,
    pooledPrecision: precisionOf(
      ranked(lists.flatMap(({ all }) => all)),
      countRight(lists.flatMap(({ all }) => all)),
    ),
    proposed: firsts.length,
    asked: lists.length,
    firstRight: countRight(firsts) / firsts.length,
    firstLookAlike: firsts.filter(({ isLookAlike }) => isLookAlike).length / firsts.length,
  }
}
