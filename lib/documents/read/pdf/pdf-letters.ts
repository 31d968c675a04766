import { isSmallWord } from '#lib/documents/words/language.ts'
import type { PdfPage } from './pdf-page.ts'

/** Two in five words of either language are small ones; a list of names has fewer, letters by chance have none. */
const LEAST_SMALL = 0.03
/** Fewer words than these tell nothing. */
const LEAST_WORDS = 40

export function hasLetters({ items }: PdfPage): boolean {
  return items.some((item) => /[\p{L}\p{N}]/u.test(item.str))
}

/**
 * The file's letters are not those that its pages show: a font that says other letters than it draws, or what a bad
 * scanner made of a picture. Told by the small words of both languages, of which there are none.
 */
export function isGarbled(pages: readonly PdfPage[]): boolean {
  const words = pages.flatMap(({ items }) =>
    items
      .map(({ str }) => str)
      .join(' ')
      .split(/\s+/)
      .filter(Boolean),
  )
  const small = words.filter((word) => isSmallWord(word.replace(/^\P{L}+|\P{L}+$/gu, '')))
  return words.length >= LEAST_WORDS && small.length < words.length * LEAST_SMALL
}
