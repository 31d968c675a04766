import { expect, test } from 'vitest'
import { beforeStop, quoted } from './quotation.ts'

test.each([
  ['en', 'Plain language', '“Plain language”'],
  ['fr', 'Langage clair', '«\u00a0Langage clair\u00a0»'],
  ['en', ' Ferry crossings ', '“Ferry crossings”'],
  ['en', 'The “tell us once” rule', '“The ‘tell us once’ rule”'],
  ['en', 'The "tell us once" rule', '“The ‘tell us once’ rule”'],
  ['en', 'Guichet « sans papier »', '“Guichet ‘sans papier’”'],
  ['fr', 'La règle « une seule fois »', '«\u00a0La règle “une seule fois”\u00a0»'],
  ['fr', 'La règle «\u00a0une seule fois\u00a0»', '«\u00a0La règle “une seule fois”\u00a0»'],
  ['fr', 'Le mot "sceau" et le mot “guichet”', '«\u00a0Le mot “sceau” et le mot “guichet”\u00a0»'],
  ['fr', 'L’accueil d’été', '«\u00a0L’accueil d’été\u00a0»'],
  ['en', 'Panels of 24" and more', '“Panels of 24" and more”'],
  ['fr', 'Un seul » perdu', '«\u00a0Un seul » perdu\u00a0»'],
] as const)('in %s, %s is quoted %s', (locale, words, expected) => {
  expect(quoted(words, locale)).toBe(expected)
})

test.each([
  ['October 3, 2031, 9:00 a.m. to 12:00 p.m.', 'October 3, 2031, 9:00 a.m. to 12:00 p.m'],
  ['“One list of what will stop.”', '“One list of what will stop”'],
  ['«\u00a0Un guichet.\u00a0»', '«\u00a0Un guichet\u00a0»'],
  ['16\u00a0h\u00a030', '16\u00a0h\u00a030'],
  ['Ashmarch Inc., Brumeval', 'Ashmarch Inc., Brumeval'],
  ['and so on...', 'and so on...'],
  ['“And when?”', '“And when?”'],
  ['', ''],
])('%s ends a sentence as %s', (words, expected) => {
  expect(beforeStop(words)).toBe(expected)
})
