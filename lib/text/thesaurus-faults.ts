import type { Language } from './statement.ts'
import { type Concept, type Field, GENERAL, nameOf, type Thesaurus, unmarked } from './thesaurus.ts'
import { phraseWords } from './words.ts'

const LANGUAGES: readonly Language[] = ['en', 'fr']

/** A term as it is matched: in lower case, without links or hyphens. */
function spelling(term: string, language: Language): string {
  return phraseWords(unmarked(term), language)
    .map(({ lower }) => lower)
    .join(' ')
}

function isMarked(term: string): boolean {
  return term.endsWith('*')
}

/** A stop word alone is never matched, but for acronyms ("IT"). In a concept of no field that does no harm. */
function isSilent(term: string, language: Language): boolean {
  const [first, ...others] = phraseWords(unmarked(term), language)
  return !first || (others.length === 0 && first.kind === 'stop' && term !== term.toUpperCase())
}

function lineFaults(concept: Concept, fields: ReadonlySet<string>): string[] {
  const faults: string[] = []
  const { field, line, terms } = concept
  if (line.split('|').length > 3 && above(concept) === undefined)
    faults.push(`neither broader= nor under=: ${line}`)
  if (field === undefined) faults.push(`no field: ${line}`)
  else if (!fields.has(field)) faults.push(`unknown field ${field}: ${line}`)
  for (const language of LANGUAGES) {
    if (terms[language].length === 0) faults.push(`no ${language} term: ${line}`)
    for (const [at, term] of terms[language].entries()) {
      if (terms[language].indexOf(term) < at) faults.push(`"${term}" twice in one line: ${line}`)
      if (field !== GENERAL && isSilent(term, language))
        faults.push(`"${term}" is a stop word and never met: ${line}`)
    }
  }
  return faults
}

function sharedTerms(concepts: readonly Concept[], language: Language): string[] {
  const met = new Map<string, { term: string; concept: Concept }[]>()
  for (const concept of concepts) {
    for (const term of concept.terms[language]) {
      const spelt = spelling(term, language)
      const uses = met.get(spelt) ?? []
      if (!uses.some((use) => use.concept === concept)) uses.push({ term, concept })
      met.set(spelt, uses)
    }
  }
  const faults: string[] = []
  for (const uses of met.values()) {
    const [first, second] = uses
    if (!first) continue
    const marked = uses.filter(({ term }) => isMarked(term)).length
    if (second && marked < uses.length)
      faults.push(
        `"${first.term}" (${language}) in two: ${first.concept.line} // ${second.concept.line}`,
      )
    if (!second && marked > 0)
      faults.push(
        `"${first.term}" (${language}) is marked * and stands once: ${first.concept.line}`,
      )
  }
  return faults
}

/** Of the broader concept, or of what a concept stands under: one chain upwards for names. */
function aboveFaults(concepts: readonly Concept[]): string[] {
  const byTerm = new Map(concepts.map((concept) => [nameOf(concept), concept]))
  const faults: string[] = []
  for (const concept of concepts) {
    const path = new Set([concept])
    let at = concept
    for (let name = above(at); name !== undefined; name = above(at)) {
      const next = byTerm.get(name)
      if (!next) {
        if (at === concept)
          faults.push(
            `${at.broader ? 'broader' : 'under'} "${name}" is no concept: ${concept.line}`,
          )
        break
      }
      if (path.has(next)) {
        faults.push(`broader or under goes round in a loop: ${concept.line}`)
        break
      }
      path.add(next)
      at = next
    }
  }
  return faults
}

function above({ broader, under }: Concept): string | undefined {
  return broader ?? under
}

function fieldFaults(fields: readonly Field[], concepts: readonly Concept[]): string[] {
  const used = new Set(concepts.map(({ field }) => field))
  const names = new Set(concepts.map(nameOf))
  const faults: string[] = []
  const ids = new Set<string>()
  for (const { id, name, words, head, line } of fields) {
    if (ids.has(id)) faults.push(`field twice: ${line}`)
    ids.add(id)
    for (const language of LANGUAGES) {
      if (name[language] === '') faults.push(`field without a ${language} name: ${line}`)
      if (words[language].length === 0) faults.push(`field without ${language} words: ${line}`)
    }
    if (!used.has(id)) faults.push(`field without a concept: ${line}`)
    if (head === undefined || !names.has(head))
      faults.push(`"${head ?? ''}" is no concept to call field ${id} by: ${line}`)
  }
  return faults
}

/**
 * What is wrong with a thesaurus, a sentence each: a missing language or field, a term in two concepts of one
 * language without the mark `*` in each, a broader concept that is not there or leads round, a field nobody uses or
 * that is called by no concept,
 * a term that is only stop words. Nothing wrong: an empty list.
 */
export function thesaurusFaults({ concepts, fields }: Thesaurus): string[] {
  const ids = new Set([GENERAL, ...fields.map(({ id }) => id)])
  return [
    ...concepts.flatMap((concept) => lineFaults(concept, ids)),
    ...LANGUAGES.flatMap((language) => sharedTerms(concepts, language)),
    ...aboveFaults(concepts),
    ...fieldFaults(fields, concepts),
  ]
}
