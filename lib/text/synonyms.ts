import { conceptsIn } from './search.ts'
import { ownThesaurus, unmarked } from './thesaurus.ts'

/**
 * A word or phrase, then every term of both languages that means the same: what to leave out when a concept shall
 * not count. A word the thesaurus lacks stands alone; a part of a phrase is no synonym of it.
 *
 * @example synonyms('wait time').includes("temps d'attente") // true
 */
export function synonyms(word: string): string[] {
  const written = word.trim()
  const meant = new Set(
    (['en', 'fr'] as const).flatMap((language) =>
      conceptsIn(written, language)
        .filter(({ start, end }) => start === 0 && end === written.length)
        .map(({ concept }) => concept),
    ),
  )
  const terms = ownThesaurus()
    .thesaurus.concepts.filter(({ terms }) => meant.has(unmarked(terms.en[0] ?? '')))
    .flatMap(({ terms }) => [...terms.en, ...terms.fr].map(unmarked))
  return [...new Set([written, ...terms])].filter((term) => term !== '')
}
