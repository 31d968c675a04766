import { excludedPhrases } from './keys.ts'
import { BestOfEach, invert, score } from './neighbours.ts'
import type { Statement } from './statement.ts'
import type { ThemeOptions } from './themes.ts'
import { ownThesaurus } from './thesaurus.ts'
import { read } from './vectors.ts'

export type Neighbour = { id: string /** cosine, 0 to 1 */; likeness: number }

export type NearestOptions = Pick<ThemeOptions, 'excludedWords' | 'corpus'> & {
  /** how many at most; 10 when left out */
  count?: number
  /** only statements in the other language */
  otherLanguageOnly?: boolean
}

/**
 * For each of some statements, the likest among others, best first, ties by id; a statement is never its own
 * neighbour, and those sharing nothing with it are left out. Both lists may be the same one.
 *
 * @example nearest([priority], laterStatements, { count: 3 }).get(priority.id)
 */
export function nearest(
  of: readonly Statement[],
  among: readonly Statement[],
  options: NearestOptions = {},
): Map<string, Neighbour[]> {
  const { count = 10, otherLanguageOnly = false, corpus } = options
  const asked = new Set(of.map(({ id }) => id))
  const offered = new Set(among.map(({ id }) => id))
  const excluded = excludedPhrases(options.excludedWords ?? [])
  const all = [...among, ...of.filter(({ id }) => !offered.has(id))]
  const { statements, vectors } = read(all, ownThesaurus(), { corpus, excluded, general: 1 })
  const index = invert(vectors)
  const scores = new Float64Array(statements.length)
  const found = new Map<string, Neighbour[]>()
  for (const [row, { id, language }] of statements.entries()) {
    if (!asked.has(id)) continue
    score(row, vectors, index, scores)
    const best = new BestOfEach(1, count)
    for (const [other, cosine] of scores.entries()) {
      if (cosine === 0) continue
      scores[other] = 0
      const candidate = statements[other]
      if (other === row || !candidate || !offered.has(candidate.id)) continue
      if (otherLanguageOnly && candidate.language === language) continue
      best.offer(0, other, cosine)
    }
    const { rows, cosines } = best.of(0)
    found.set(
      id,
      rows.flatMap((other, rank) => {
        const neighbour = statements[other]
        return neighbour ? [{ id: neighbour.id, likeness: Math.min(1, cosines[rank] ?? 0) }] : []
      }),
    )
  }
  return found
}
