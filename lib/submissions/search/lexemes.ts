import { conceptsIn, findableWords, type Language, readingMark } from '#lib/text/index.ts'
import type { Meant, Side, Sought } from './sides.ts'

// PostgreSQL keeps places up to 16,383, and a tsvector of text parts them by commas.
const LAST_PLACE = 16_383

function quoted(lexeme: string): string {
  return `'${lexeme.replace(/['\\]/g, (sign) => sign + sign)}'`
}

function conceptKey(name: string): string {
  return `concept:${name}`
}

/** What a statement is found by, as the text of a `tsvector`, and the mark it was read by. */
export function searchColumns({ text, language }: { text: string; language: Language }) {
  const places = new Map<string, Set<number>>()
  for (const { keys, place } of findableWords(text, language))
    for (const key of keys) {
      const known = places.get(key) ?? new Set()
      places.set(key, known.add(Math.min(place, LAST_PLACE)))
    }
  const concepts = new Set(conceptsIn(text, language).map(({ name }) => conceptKey(name)))
  const search = [
    quoted(language),
    ...[...concepts].map(quoted),
    ...[...places].map(([key, at]) => `${quoted(key)}:${[...at].join(',')}`),
  ].join(' ')
  return { search, searchMark: readingMark() }
}

function oneOf(keys: readonly string[]): string {
  return `(${keys.map(quoted).join(' | ')})`
}

function soughtQuery({ words, inOrder }: Sought): string {
  return `(${words.map(oneOf).join(inOrder ? ' <-> ' : ' & ')})`
}

/** The question as the text of a `tsquery`, for the statements of one language. */
export function sideQuery({ ways, without }: Side, language: Language): string {
  const needed = ways.map((way) => way.map(soughtQuery).join(' & ')).map((way) => `(${way})`)
  const some = needed.length > 0 ? [`(${needed.join(' | ')})`] : []
  const none = without.map((one) => `!${soughtQuery(one)}`)
  return `(${[quoted(language), ...some, ...none].join(' & ')})`
}

export function meantQuery(meant: Meant, language: Language): string {
  const needed = meant.map((one) =>
    'concepts' in one ? oneOf(one.concepts.map(conceptKey)) : soughtQuery(one),
  )
  return `(${[quoted(language), ...needed].join(' & ')})`
}
