import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { capital, countWords } from './count-words.ts'
import { MESSAGES } from './messages.ts'

function wordsIn(locale: 'en' | 'fr') {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'numbers' })
  return countWords(t, locale)
}

test.each([
  ['en', 0, 'none'],
  ['en', 1, 'one'],
  ['en', 9, 'nine'],
  ['en', 10, '10'],
  ['en', 1234, '1,234'],
  ['fr', 0, 'aucune'],
  ['fr', 1, 'une'],
  ['fr', 4, 'quatre'],
  ['fr', 10, '10'],
] as const)('in %s %i is %s', (locale, n, said) => {
  expect(wordsIn(locale).word(n)).toBe(said)
})

test('a French theme is one in the masculine', () => {
  expect([0, 1, 2].map((n) => wordsIn('fr').word(n, 'm'))).toEqual(['aucun', 'un', 'deux'])
})

test.each([
  ['en', 4, 9, 'four', 'nine'],
  ['en', 4, 11, '4', '11'],
  ['en', 0, 11, 'none', '11'],
  ['fr', 1, 9, 'une', 'neuf'],
  ['fr', 1, 12, '1', '12'],
] as const)('in %s %i of %i is %s of %s', (locale, count, whole, said, out) => {
  expect(wordsIn(locale).pair(count, whole)).toMatchObject({
    count: said,
    of: out,
    isAll: 'false',
  })
})

test.each([
  [5, 5, 'true'],
  [11, 11, 'true'],
  [1, 1, 'false'], // nobody says "all one"
  [0, 0, 'false'],
])('%i of %i are all: %s', (count, whole, isAll) => {
  expect(wordsIn('fr').pair(count, whole)).toMatchObject({ isAll })
})

test.each([
  ['en', 'findings.raised-by', '“Ferries” was raised by all five in May 2030.'],
  [
    'fr',
    'findings.raised-by',
    'Le thème “Ferries” a été soulevé par les cinq administrations en May 2030.',
  ],
  ['en', 'agendas.reachSoFar', 'Raised so far by all five.'],
  ['fr', 'agendas.reachSoFar', 'Soulevé jusqu’ici par les cinq administrations.'],
] as const)('in %s %s: %s', (locale, key, said) => {
  const t = createTranslator({ locale, messages: MESSAGES[locale] })
  const others = { doubt: '', offers: 0, offersWord: '', needs: 0, needsWord: '' }
  const named = { theme: '“Ferries”', cycle: 'May 2030' }
  expect(t(key, { n: 5, ...wordsIn(locale).pair(5, 5), ...others, ...named })).toBe(said)
})

const STANDING = [
  [
    'en',
    4,
    3,
    1,
    '<b>Four of seven jurisdictions have reported</b>, one of them with nothing to report;',
  ],
  [
    'en',
    2,
    10,
    0,
    '<b>2 of 12 jurisdictions have reported</b>; 10 are still expected, until 3 May.',
  ],
  ['en', 6, 0, 0, '<b>All six jurisdictions have reported</b>.'],
  [
    'fr',
    1,
    5,
    1,
    '<b>Une administration sur six a répondu</b>, sans rien à signaler; on en attend encore cinq',
  ],
  [
    'fr',
    8,
    0,
    2,
    '<b>Les huit administrations ont répondu</b>, dont deux qui n’ont rien à signaler.',
  ],
] as const

test.each(STANDING)('in %s, of %i reported and %i awaited (%i with nothing): %s', (...given) => {
  const [locale, reported, awaited, nil, said] = given
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'cycles' })
  const words = wordsIn(locale)
  const pair = words.pair(reported, reported + awaited)
  const counts = { reported, awaited, nil, excused: 0, expected: reported + awaited }
  const inWords = {
    ReportedWord: capital(pair.count, locale),
    expectedWord: pair.of,
    nilWord: words.word(nil),
    awaitedWord: words.word(awaited),
    ExcusedWord: '',
  }
  const values = { ...counts, ...inWords, until: '3 May', b: (text: string) => `<b>${text}</b>` }
  expect(t.markup('standing.open', values)).toContain(said)
})

test('a count may open a sentence', () => {
  expect([capital('four', 'en'), capital('9', 'en'), capital('étude', 'fr')]).toEqual([
    'Four',
    '9',
    'Étude',
  ])
})

test.each([
  ['en', 0, 4, ''],
  ['en', 2, 4, ' (of which two doubtful)'],
  ['en', 4, 4, ' (all doubtful)'],
  ['en', 1, 1, ' (doubtful)'],
  ['fr', 0, 0, ''],
  ['fr', 1, 3, ' (dont une au classement incertain)'],
  ['fr', 12, 13, ' (dont 12 au classement incertain)'],
  ['fr', 5, 5, ' (toutes au classement incertain)'],
  ['fr', 1, 1, ' (au classement incertain)'],
] as const)('in %s, %i of %i in doubt is said so: %s', (locale, doubtful, count, said) => {
  expect(wordsIn(locale).doubt({ count, doubtful })).toBe(said)
})
