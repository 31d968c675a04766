import {
  askedKeys,
  expandQuery,
  GRAMMAR,
  type Language,
  type QueryPart,
  words,
} from '#lib/text/index.ts'
import type { Asked, Question } from './question.ts'

/** The keys one of which each word has, in this order; `inOrder` is false where only links were asked for. */
export type Sought = { words: string[][]; inOrder: boolean }
export type Side = { ways: Sought[][]; without: Sought[] }
/** What is to be met in one language so that a question is answered in other words: of each, one concept or the word. */
export type Meant = (Sought | { concepts: string[] })[]

export const LANGUAGES = ['en', 'fr'] as const

function soughtIn({ words: typed }: Asked, language: Language): Sought {
  const all = words(typed, language)
  const telling = all.filter(({ word }) => word.kind !== 'link')
  const kept = telling.length > 0 ? telling : all
  return {
    words: kept.map(({ word }) => askedKeys(word, language)),
    inOrder: telling.length > 0,
  }
}

function saysNothing(asked: Asked, query: string, language: Language): boolean {
  if (query.slice(asked.start, asked.end) !== asked.words) return false // in quotes
  return words(asked.words, language).every(({ word }) => GRAMMAR[language].has(word.lower))
}

function isLinksOnly(asked: Asked, language: Language): boolean {
  return words(asked.words, language).every(({ word }) => word.kind === 'link')
}

/** A question as the statements of one language answer it; null when it asks nothing of them. */
export function sideOf(
  question: Question,
  { query, language }: { query: string; language: Language },
): Side | null {
  const ways = question.ways.flatMap((way) => {
    const telling = way.filter((asked) => !saysNothing(asked, query, language))
    // "IT" or « où » alone is what somebody wants to see; "the" is not.
    const kept = telling.length > 0 ? telling : way.filter((one) => !isLinksOnly(one, language))
    return kept.length > 0 ? [kept.map((asked) => soughtIn(asked, language))] : []
  })
  const without = question.without.map((asked) => soughtIn(asked, language))
  if (ways.length === 0 && (question.ways.length > 0 || without.length === 0)) return null
  return { ways, without }
}

/**
 * The same question by what its words mean: the concepts they name, and its other words as they are. None for one
 * with signs, whose writer wants these words and no others, nor where the thesaurus knows no word of it.
 */
export function meaningsOf(question: Question, query: string): QueryPart[] {
  return question.hasSigns ? [] : expandQuery(query)
}

export function meantIn(
  question: Question,
  { query, parts, language }: { query: string; parts: readonly QueryPart[]; language: Language },
): Meant {
  if (parts.length === 0) return []
  const others = (question.ways[0] ?? []).filter(
    (asked) =>
      !parts.some(({ start, end }) => asked.start < end && start < asked.end) &&
      !LANGUAGES.some((one) => saysNothing(asked, query, one)),
  )
  return [
    ...parts.map(({ meanings }) => ({ concepts: meanings.map(({ en }) => en) })),
    ...others.map((asked) => soughtIn(asked, language)),
  ]
}
