import { expect, test } from 'vitest'
import { hasSpacedAccents, withAccents } from './spaced-accents.ts'

test.each([
  [
    'Apr`es la r´eunion, le b´en´efice est rest´e le m^eme.',
    'Après la réunion, le bénéfice est resté le même.',
  ],
  ['Franc¸ais, ma¨ıs, `a l’´ecole, Iˆle', 'Français, maïs, à l’école, Iˆle'],
])('%j is read as %j', (set, read) => {
  expect(withAccents(set)).toBe(read)
})

test.each([
  ['Les d´elais des permis, la pri`ere, la for^et et le b´en´efice.', true],
  ['L´enfant et l´ami: it´s the clerk´s, d´une ville.', false],
  ['Use `code` and x^2 here.', false],
  ['Les délais des permis.', false],
])('%j: accents beside their letters %j', (text, isSpaced) => {
  expect(hasSpacedAccents(text)).toBe(isSpaced)
})
