import { englishFamilies } from './english-families.ts'
import { frenchFamilies } from './french-families.ts'
import { frenchVerbs } from './french-verbs.ts'
import { readThesaurus } from './thesaurus.ts'

/** Goes up when words are found otherwise though no list changed: rules of plurals, stemmers, keys. */
const RULES = 1

let mark: string | undefined

/**
 * Changes whenever the same text may be found by other words than before: what was written down by the old mark is to
 * be read again. FNV-1a over the lists of families and the thesaurus.
 */
export function readingMark(): string {
  if (mark !== undefined) return mark
  const { concepts } = readThesaurus()
  const lists = [englishFamilies, frenchFamilies, frenchVerbs, ...concepts.map(({ line }) => line)]
  let hash = 0x811c9dc5
  for (const list of lists)
    for (let at = 0; at < list.length; at++)
      hash = Math.imul(hash ^ list.charCodeAt(at), 0x01000193) >>> 0
  mark = `${RULES}-${hash.toString(16)}`
  return mark
}
