import { conceptsIn, type FindableWord, findableWords, type Language } from '#lib/text/index.ts'
import type { Meant, Side, Sought } from './sides.ts'

export type Marked = { start: number; end: number }

function has(word: FindableWord | undefined, keys: readonly string[]): boolean {
  return word?.keys.some((key) => keys.includes(key)) ?? false
}

function marksOfSought({ words, inOrder }: Sought, text: readonly FindableWord[]): Marked[] {
  if (!inOrder) return text.filter((word) => words.some((keys) => has(word, keys)))
  // A link shares the place of the word before it, which is the one that counts.
  const telling = text.filter((word, at) => word.place !== text[at - 1]?.place)
  const loose = words.length === 1 ? text : telling
  return loose.flatMap((_, from) =>
    words.every((keys, at) => has(loose[from + at], keys))
      ? loose.slice(from, from + words.length)
      : [],
  )
}

/** Where a text answers a question, in order and without overlap: whole words, a phrase only where all of it stands. */
export function marksIn(
  { text, language }: { text: string; language: Language },
  { side, meant }: { side: Side | null; meant: Meant },
): Marked[] {
  const read = findableWords(text, language)
  const sought = [...(side?.ways.flat() ?? []), ...meant.filter((one) => 'words' in one)]
  const names = new Set(meant.flatMap((one) => ('concepts' in one ? one.concepts : [])))
  const named = conceptsIn(text, language).filter(({ name }) => names.has(name))
  const inConcept = read.filter(({ start, end }) =>
    named.some((concept) => concept.start <= start && end <= concept.end),
  )
  const all = [...sought.flatMap((one) => marksOfSought(one, read)), ...inConcept]
  const starts = new Map(all.map(({ start, end }) => [start, end]))
  return [...starts]
    .map(([start, end]) => ({ start, end }))
    .sort((left, right) => left.start - right.start)
}
