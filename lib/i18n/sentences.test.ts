import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { ownFirst } from './bilingual.ts'
import { capital, countWords } from './count-words.ts'
import { MESSAGES } from './messages.ts'

function numbers(locale: 'en' | 'fr') {
  return createTranslator({ locale, messages: MESSAGES[locale], namespace: 'numbers' })
}

test.each([
  ['en', 1, 'departed member'],
  ['en', 3, 'departed members'],
  ['fr', 1, 'membre parti'],
  ['fr', 2, 'membres partis'],
] as const)('in %s, a form that claims %i: %s', (locale, count, said) => {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'membership' })
  expect(t('metrics.departed-members', { count })).toBe(said)
})

test.each([
  ['en', 0, 100, 'French only'],
  ['en', 100, 0, 'English only'],
  ['en', 60, 40, 'English 60%, French 40%'],
  ['fr', 0, 100, 'en français seulement'],
  ['fr', 1, 99, 'français 99\u00a0%, anglais 1\u00a0%'],
] as const)('in %s, of %i in English and %i in French: %s', (locale, english, french, said) => {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'themes' })
  expect(t('made.inBoth', { en: english, fr: french })).toBe(said)
})

test.each([
  ['en', 8, 6, 2, 'Eight statements: six say “ferry”, two say it in other words.'],
  ['en', 2, 1, 1, 'Two statements: one says “ferry”, one says it in other words.'],
  ['en', 24, 21, 3, '24 statements: 21 say “ferry”, 3 say it in other words.'],
  ['en', 4, 0, 4, 'Four statements say “ferry” in other words.'],
  ['fr', 3, 2, 1, 'Trois énoncés\u00a0: deux disent “ferry”, un le dit en d’autres mots.'],
  ['fr', 5, 5, 0, 'Cinq énoncés disent “ferry”.'],
] as const)('in %s, %i found (%i and %i): %s', (locale, count, literal, otherwise, said) => {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'search' })
  const { pair } = countWords(numbers(locale), locale)
  const words = {
    literalWord: pair(literal, count, 'm').count,
    otherwiseWord: pair(otherwise, count, 'm').count,
  }
  expect(t('finding', { count, literal, otherwise, ...words, query: '“ferry”' })).toBe(said)
})

test.each([
  ['en', 12, 1, '12 members today; one has left.'],
  ['en', 3, 0, 'Three members today.'],
  ['fr', 1, 2, 'Un membre aujourd’hui; deux sont partis.'],
  ['fr', 4, 1, 'Quatre membres aujourd’hui; un est parti.'],
] as const)('in %s, a register of %i, and %i gone: %s', (locale, count, left, said) => {
  const { word } = countWords(numbers(locale), locale)
  const words = { Count: capital(word(count, 'm'), locale), leftWord: word(left, 'm') }
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'membership' })
  expect(t('register.caption', { count, left, ...words })).toBe(said)
})

test.each([
  ['en', 4, 2, 'Four people have access to this council. Two jurisdictions have nobody who'],
  ['en', 1, 0, 'One person has access to this council. Every jurisdiction has someone who'],
  ['fr', 12, 3, '12 personnes ont accès à ce conseil. Trois administrations n’ont encore personne'],
] as const)(
  'in %s, %i people and %i seats nobody speaks for: %s',
  (locale, people, silent, said) => {
    const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'people' })
    expect(t('lede', { people, silent })).toContain(said)
  },
)

test('a reader’s own language comes first', () => {
  expect([ownFirst('en'), ownFirst('fr')]).toEqual([
    ['en', 'fr'],
    ['fr', 'en'],
  ])
})
