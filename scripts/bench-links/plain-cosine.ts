import { type Statement, words } from '#lib/text/index.ts'
import type { Score } from './exchange.ts'

/** What anybody would try first: stems without stop words, TF-IDF, cosine. */
export function plainCosine(statements: readonly Statement[]): Score {
  const stemsOf = new Map(
    statements.map(({ id, text, language }) => [
      id,
      words(text, language)
        .filter(({ word }) => word.kind === 'content' || word.kind === 'number')
        .map(({ word }) => word.stem),
    ]),
  )
  const holders = new Map<string, number>()
  for (const stems of stemsOf.values())
    for (const stem of new Set(stems)) holders.set(stem, (holders.get(stem) ?? 0) + 1)
  const vectors = new Map(
    [...stemsOf].map(([id, stems]) => {
      const counts = new Map<string, number>()
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
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
