import { conceptsNamed } from './expand.ts'
import { unmarked } from './thesaurus.ts'

/**
 * A word or phrase, then every term of both languages that means the same: what to leave out when a concept shall
 * not count. A word the thesaurus lacks stands alone; a part of a phrase is no synonym of it.
 *
 * @example synonyms('wait time').includes("temps d’attente") // true
 */
export function synonyms(word: string): string[] {
  const written = word.trim()
  const terms = conceptsNamed(written).flatMap(({ terms }) => [...terms.en, ...terms.fr])
  return [...new Set([written, ...terms.map(unmarked)])].filter((term) => term !== '')
}
