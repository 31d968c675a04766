import { BestLists, listsMemory } from './best-lists.ts'
import { invert } from './inverted.ts'
import { excludedPhrases } from './keys.ts'
import type { Statement } from './statement.ts'
import type { ThemeOptions } from './themes.ts'
import { ownThesaurus } from './thesaurus.ts'
import { read, type Vectors } from './vectors.ts'

export type Neighbour = { id: string /** cosine, 0 to 1 */; likeness: number }

export type NearestOptions = Pick<ThemeOptions, 'excludedWords' | 'corpus'> & {
  /** how many at most; 10 when left out */
  count?: number
  /** only statements in the other language */
  otherLanguageOnly?: boolean
}

/** The rows of the statements that pass, in the order of their ids. */
function rowsOf(statements: readonly Statement[], passes: (statement: Statement) => boolean) {
  return Int32Array.from(statements.flatMap((one, row) => (passes(one) ? row : [])))
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
  const { statements, vectors } = read(all, ownThesaurus(), {
    corpus,
    excluded,
    general: 1,
    field: 1,
  })
  const found = new Map(of.map(({ id }): [string, Neighbour[]] => [id, []]))
  const languages = otherLanguageOnly ? (['en', 'fr'] as const) : ([undefined] as const)
  for (const language of languages) {
    const candidates = rowsOf(statements, (one) => offered.has(one.id) && one.language !== language)
    const rows = rowsOf(
      statements,
      (one) => asked.has(one.id) && (language === undefined || one.language === language),
    )
    const nearestOf = searcher(vectors, candidates, count)
    for (const row of rows) {
      const neighbours = nearestOf(row).flatMap(({ row: other, cosine }) => {
        const id = statements[other]?.id
        return id === undefined ? [] : [{ id, likeness: Math.min(1, cosine) }]
      })
      found.set(statements[row]?.id ?? '', neighbours)
    }
  }
  return found
}

/** Finds the nearest of one row among the candidates, itself left out. */
function searcher(vectors: Vectors, candidates: Int32Array, count: number) {
  const { offsets, places, weights } = invert(
    { ...vectors, keyCount: vectors.names.length },
    candidates,
    {
      from: 0,
      to: candidates.length,
    },
  )
  const scores = new Float64Array(candidates.length)
  return (row: number) => {
    for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
      const key = vectors.keys[at] ?? 0
      const weight = vectors.weights[at] ?? 0
      const end = offsets[key + 1] ?? 0
      for (let posting = offsets[key] ?? 0; posting < end; posting++) {
        const place = places[posting] ?? 0
        scores[place] = (scores[place] ?? 0) + weight * (weights[posting] ?? 0)
      }
    }
    const best = new BestLists(listsMemory(1, { count, floor: 0 }))
    for (let place = 0; place < scores.length; place++) {
      const cosine = scores[place] ?? 0
      if (cosine > (best.worst[0] ?? 0) && candidates[place] !== row) best.add(0, place, cosine)
    }
    scores.fill(0)
    const { rows, cosines } = best.of(0)
    return rows.map((place, rank) => ({
      row: candidates[place] ?? 0,
      cosine: cosines[rank] ?? 0,
    }))
  }
}
