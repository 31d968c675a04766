import type { PhraseBook } from '#lib/documents/words/phrases.ts'
import { COMING, EXPECTED, INTO_US, NOT_COMING } from './comings.ts'
import { AS_PERSONS, DWELL, EVENT, GIVEN, GONE, HOLD, RECEIVED } from './figure-ways.ts'

/** Every book of phrases by its title: their examples are tested, and `score:claims -- --unused` says which never show. */
export const BOOKS: Readonly<Record<string, PhraseBook>> = {
  coming: COMING,
  intoUs: INTO_US,
  expected: EXPECTED,
  notComing: NOT_COMING,
  gone: GONE,
  hold: HOLD,
  asPersons: AS_PERSONS,
  received: RECEIVED,
  given: GIVEN,
  event: EVENT,
  dwell: DWELL,
}
