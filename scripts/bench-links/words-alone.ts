import { type Statement, words } from '#lib/text/index.ts'
import type { LinkScore } from './cases.ts'

type Counted = ReadonlyMap<string, number>

function countStems({ text, language }: Statement): Counted {
  const counts = new Map<string, number>()
  for (const { word } of words(text, language))
    if (word.kind === 'content' || word.kind === 'number')
      counts.set(word.stem, (counts.get(word.stem) ?? 0) + 1)
  return counts
}

function holdersOf(counted: Iterable<Counted>): Counted {
  const holders = new Map<string, number>()
  for (const counts of counted)
    for (const stem of counts.keys()) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  return holders
}

/** What anybody would try first: stems without stop words, TF-IDF, cosine. */
export function plainCosine(statements: readonly Statement[]): LinkScore {
  const counted = new Map(statements.map((one) => [one.id, countStems(one)]))
  const holders = holdersOf(counted.values())
  const vectors = new Map(
    [...counted].map(([id, counts]) => {
      const weights = [...counts].map(([stem, count]): [string, number] => {
        const rarity = Math.log((1 + statements.length) / (1 + (holders.get(stem) ?? 0))) + 1
        return [stem, (1 + Math.log(count)) * rarity]
      })
      const length = Math.hypot(...weights.map(([, weight]) => weight))
      return [id, new Map(weights.map(([stem, weight]) => [stem, weight / length]))]
    }),
  )
  return (left, right) => {
    let cosine = 0
    for (const [stem, weight] of vectors.get(left) ?? [])
      cosine += weight * (vectors.get(right)?.get(stem) ?? 0)
    return cosine
  }
}

const SATURATION = 1.2
const LENGTH_SHARE = 0.75

/** What a search engine does with the first as the question (Robertson and Walker 1994, in its usual settings). */
export function bm25(statements: readonly Statement[]): LinkScore {
  const counted = new Map(statements.map((one) => [one.id, countStems(one)]))
  const holders = holdersOf(counted.values())
  const lengthOf = (counts: Counted) => [...counts.values()].reduce((sum, count) => sum + count, 0)
  const total = [...counted.values()].reduce((sum, counts) => sum + lengthOf(counts), 0)
  const usual = total / statements.length
  return (asked, found) => {
    const text = counted.get(found) ?? new Map()
    const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * lengthOf(text)) / usual
    let score = 0
    for (const stem of counted.get(asked)?.keys() ?? []) {
      const count = text.get(stem) ?? 0
      const held = holders.get(stem) ?? 0
      const rarity = Math.log(1 + (statements.length - held + 0.5) / (held + 0.5))
      score += (rarity * count * (SATURATION + 1)) / (count + SATURATION * length)
    }
    return score
  }
}
