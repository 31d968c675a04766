import { expect, test } from 'vitest'
import { says } from './says.ts'

test.each([
  ['Wait times by telephone', 'en', ['wait time'], true],
  ['Ferry, wait times', 'en', ['heron', 'ferries'], true],
  ['Temps d’attente au guichet', 'fr', ["temps d'attente"], true],
  ['Identités numériques', 'fr', ['identité numérique'], true],
  ['Wait times', 'en', ['time of day'], false],
  ['Times to wait', 'en', ['wait time'], false],
  ['Accessibility', 'en', ['access'], false],
  ['Langage clair', 'fr', [], false],
  ['Langage clair', 'fr', ['', ' '], false],
  ['', 'en', ['wait'], false],
] as const)('%s, in %s, says one of %j: %s', (text, language, phrases, expected) => {
  expect(says(text, language, phrases)).toBe(expected)
})
