import { createTranslator } from 'use-intl/core'
import { expect, test } from 'vitest'
import { spellOut } from './spell-out.ts'

const WAIT = {
  en: '{n, plural, =0 {Nobody waits} one {One waits} other {{n, Spellout} wait}}, of {of, spellout}.',
  fr: '{n, plural, =0 {Rien n’attend} one {Un attend} other {{n, Spellout} attendent}} sur {of, spellout}.',
} as const

test.each([
  ['en', 0, 2, 'Nobody waits, of two.'],
  ['en', 1, 9, 'One waits, of nine.'],
  ['en', 7, 10, 'Seven wait, of 10.'],
  ['en', 12, 1234, '12 wait, of 1,234.'],
  ['fr', 1, 3, 'Un attend sur trois.'],
  ['fr', 2, 8, 'Deux attendent sur huit.'],
  ['fr', 9, 12, 'Neuf attendent sur 12.'],
] as const)('in %s, %i of %i: %s', (locale, n, of, said) => {
  const messages = { wait: spellOut(WAIT[locale], locale) }
  expect(createTranslator({ locale, messages })('wait', { n, of })).toBe(said)
})

test('what asks for no words stays as it is', () => {
  const message = '{count, plural, one {# file} other {# files}} of {total, number}: {spellout}'
  expect(spellOut(message, 'en')).toBe(message)
})
