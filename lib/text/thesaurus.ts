import { printed } from './fold.ts'
import type { Bilingual, Language } from './statement.ts'
import { TermTree } from './term-tree.ts'
import { channels } from './thesaurus/channels.ts'
import { council } from './thesaurus/council.ts'
import { digital } from './thesaurus/digital.ts'
import { economy } from './thesaurus/economy.ts'
import { experience } from './thesaurus/experience.ts'
import { fields } from './thesaurus/fields.ts'
import { general } from './thesaurus/general.ts'
import { generalActions } from './thesaurus/general-actions.ts'
import { identityPrivacy } from './thesaurus/identity-privacy.ts'
import { institutions } from './thesaurus/institutions.ts'
import { local } from './thesaurus/local.ts'
import { places } from './thesaurus/places.ts'
import { publicLife } from './thesaurus/public-life.ts'
import { servicePractice } from './thesaurus/service-practice.ts'
import { social } from './thesaurus/social.ts'
import { workforce } from './thesaurus/workforce.ts'

/** What several words in both languages mean. The first term of each language is the preferred one. */
export type Concept = {
  terms: Bilingual<string[]>
  /** undefined: too general to say what a statement is about */
  field: string | undefined
  /** preferred English term of the broader concept: statements of the one are a little like those of the other */
  broader: string | undefined
  /** preferred English term of what a theme may be called that is about this: for names alone, likeness knows fields */
  under: string | undefined
  /** the line it was written on, for messages */
  line: string
}

/** A broadest concept: its two names, and the everyday words that touch it without being its concepts. */
export type Field = {
  id: string
  name: Bilingual<string>
  words: Bilingual<string[]>
  /** preferred English term of the concept that a theme is called by where those words are said */
  head: string | undefined
  line: string
}

export type Thesaurus = { concepts: Concept[]; fields: Field[] }

export type Compiled = {
  thesaurus: Thesaurus
  roots: Bilingual<TermTree>
  /** the field's number by concept number, -1 for a concept of no field */
  fieldOf: Int32Array
  /** the broader concept's number by concept number, -1 for none */
  broaderOf: Int32Array
  /** the next more general concept's number by concept number, the broader one or what it stands under; -1 for none */
  aboveOf: Int32Array
  /** the key of the concept that each field's everyday words say, by number of the field */
  headOf: readonly (string | undefined)[]
  /** the key that stands for each concept and field, by number: written once, they are compared fast */
  keys: { concepts: string[]; fields: string[] }
}

const CONCEPTS = [
  channels,
  council,
  digital,
  economy,
  experience,
  general,
  generalActions,
  identityPrivacy,
  institutions,
  local,
  places,
  publicLife,
  servicePractice,
  social,
  workforce,
]
const FIELDS = [fields]
export const GENERAL = 'general'

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function terms(column: string | undefined): string[] {
  return (column ?? '')
    .split(';')
    .map((term) => printed(term.trim()))
    .filter((term) => term !== '')
}

/** Reads lines `preferred;alternative|préféré;autre|field|broader=preferred` or `…|under=preferred`. Empty terms are left out. */
export function readConcepts(text: string): Concept[] {
  return lines(text).map((line) => {
    const [en, fr, field, above] = line.split('|')
    const [, relation, name] = /^\s*(broader|under)=(.*)$/.exec(printed(above ?? '')) ?? []
    return {
      terms: { en: terms(en), fr: terms(fr) },
      field: field?.trim() || undefined,
      broader: relation === 'broader' ? name?.trim() : undefined,
      under: relation === 'under' ? name?.trim() : undefined,
      line,
    }
  })
}

/** Reads lines `id|English name|French name|everyday English words;…|everyday French words;…|concept`. */
export function readFields(text: string): Field[] {
  return lines(text).map((line) => {
    const [id, en, fr, english, french, head] = line.split('|')
    return {
      id: (id ?? '').trim(),
      name: { en: printed((en ?? '').trim()), fr: printed((fr ?? '').trim()) },
      words: { en: terms(english), fr: terms(french) },
      head: printed(head?.trim() ?? '') || undefined,
      line,
    }
  })
}

/** A term as written, without the mark that says it stands in several concepts on purpose. */
export function unmarked(term: string): string {
  return term.endsWith('*') ? term.slice(0, -1) : term
}

/** What others point to when it is their broader concept. */
export function nameOf({ terms }: Concept): string {
  return unmarked(terms.en[0] ?? '')
}

/** The tree of every term, by language; a term of several concepts leads to each of them. */
export function compile(thesaurus: Thesaurus): Compiled {
  const roots = { en: new TermTree('en'), fr: new TermTree('fr') }
  const fieldNumbers = new Map(thesaurus.fields.map((field, number) => [field.id, number]))
  const fieldOf = Int32Array.from(
    thesaurus.concepts,
    ({ field }) => fieldNumbers.get(field ?? GENERAL) ?? -1,
  )
  const languages: Language[] = ['en', 'fr']
  for (const language of languages) {
    for (const [concept, { terms }] of thesaurus.concepts.entries())
      for (const term of terms[language]) roots[language].add({ phrase: unmarked(term), concept })
    for (const [field, { words }] of thesaurus.fields.entries())
      for (const term of words[language]) roots[language].add({ phrase: unmarked(term), field })
  }
  const numbers = new Map(thesaurus.concepts.map((concept, number) => [nameOf(concept), number]))
  const numberOf = (name: string | undefined) => numbers.get(name ?? '') ?? -1
  const broaderOf = Int32Array.from(thesaurus.concepts, ({ broader }) => numberOf(broader))
  const aboveOf = Int32Array.from(thesaurus.concepts, (one) => numberOf(one.broader ?? one.under))
  const keys = {
    concepts: thesaurus.concepts.map((_, number) => `c${number}`),
    fields: thesaurus.fields.map((_, number) => `f${number}`),
  }
  const headOf = thesaurus.fields.map(({ head }) => keys.concepts[numberOf(head)])
  return { thesaurus, roots, fieldOf, broaderOf, aboveOf, headOf, keys }
}

export function readThesaurus(): Thesaurus {
  return { concepts: CONCEPTS.flatMap(readConcepts), fields: FIELDS.flatMap(readFields) }
}

let compiled: Compiled | undefined

/** The project's own thesaurus, compiled at first use. */
export function ownThesaurus(): Compiled {
  compiled ??= compile(readThesaurus())
  return compiled
}
