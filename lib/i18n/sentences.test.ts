import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { ownFirst } from './bilingual.ts'
import { capital, countWords } from './count-words.ts'
import en from './messages/en.json'
import fr from './messages/fr.json'

const MESSAGES = { en, fr }

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
  ['en', 8, 6, 2, '8 statements: 6 say “ferry”, 2 say it in other words.'],
  ['en', 2, 1, 1, '2 statements: one says “ferry”, one says it in other words.'],
  ['fr', 3, 2, 1, '3 énoncés\u00a0: 2 disent “ferry”, un le dit en d’autres mots.'],
] as const)('in %s, %i found (%i and %i): %s', (locale, count, literal, otherwise, said) => {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'search' })
  expect(t('finding', { count, literal, otherwise, query: '“ferry”' })).toBe(said)
})

test.each([
  ['en', 12, 1, '12 members today; one has left.'],
  ['en', 3, 0, 'Three members today.'],
  ['fr', 1, 2, 'Un membre aujourd’hui; deux sont partis.'],
  ['fr', 4, 1, 'Quatre membres aujourd’hui; un est parti.'],
] as const)('in %s, a register of %i, and %i gone: %s', (locale, count, left, said) => {
  const number = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'numbers' })
  const { word } = countWords(number, locale)
  const words = { Count: capital(word(count, 'm'), locale), leftWord: word(left, 'm') }
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'membership' })
  expect(t('register.caption', { count, left, ...words })).toBe(said)
})

test('a reader’s own language comes first', () => {
  expect([ownFirst('en'), ownFirst('fr')]).toEqual([
    ['en', 'fr'],
    ['fr', 'en'],
  ])
})
