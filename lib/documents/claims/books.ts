import type { PhraseBook } from '#lib/documents/words/phrases.ts'
import { COMING, EXPECTED, INTO_US, NOT_COMING } from './comings.ts'
import { SIGNS } from './signs/signs.ts'

/** Every book of phrases by its title: their examples are tested, and `score:claims -- --unused` says which never show. */
export const BOOKS: Readonly<Record<string, PhraseBook>> = {
  ...SIGNS,
  coming: COMING,
  intoUs: INTO_US,
  expected: EXPECTED,
  notComing: NOT_COMING,
}
