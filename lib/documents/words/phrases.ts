import { foldInPlace } from './wording.ts'

/** A short pattern over folded text, and words that show what it stands for. */
type Phrase = readonly [pattern: string, example: string]
/** Named ways of putting one thing, by language: each is tried on its own example by `phrases.test.ts`. */
export type PhraseBook = Readonly<Record<'en' | 'fr', Readonly<Record<string, Phrase>>>>

/** All the ways of some books as one pattern. */
export function anyOf(...books: readonly PhraseBook[]): string {
  return `(?:${books
    .flatMap(({ en, fr }) => [...Object.values(en), ...Object.values(fr)])
    .map(([pattern]) => pattern)
    .join('|')})`
}

/** The same as a search for whole words. */
export function wordsOf(...books: readonly PhraseBook[]): RegExp {
  return new RegExp(`(?<![\\p{L}-])${anyOf(...books)}(?!\\p{L})`, 'u')
}

/** The names of a book's ways that a text shows: for the test of examples, and to find those that never do. */
export function shownIn(text: string, book: PhraseBook): string[] {
  const folded = foldInPlace(text)
  return (['en', 'fr'] as const).flatMap((language) =>
    Object.entries(book[language])
      .filter(([, [pattern]]) => new RegExp(pattern, 'u').test(folded))
      .map(([name]) => `${language}.${name}`),
  )
}
