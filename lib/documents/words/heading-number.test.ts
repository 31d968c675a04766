import { expect, test } from 'vitest'
import { headingNumber, isCounted, numberAlone } from './heading-number.ts'

test.each([
  ['1. Accomplishments', 1, 'digits', 'Accomplishments'],
  ['2) Priorités', 2, 'digits', 'Priorités'],
  ['(3) Changements', 3, 'digits', 'Changements'],
  ['4.0 Sharing', 4, 'digits', 'Sharing'],
  ['5 – Enjeux', 5, 'digits', 'Enjeux'],
  ['Section 1 –', 1, 'digits', ''],
  ['Partie 2 – Priorités', 2, 'digits', 'Priorités'],
  ['Q4: What can you lend?', 4, 'digits', 'What can you lend?'],
  ['Question 3 Ce qui change', 3, 'digits', 'Ce qui change'],
  ['**2.** Next', 2, 'digits', '** Next'],
  ['4 Vitrine', 4, 'bare', 'Vitrine'],
  ['B. Next', 2, 'letter', 'Next'],
  ['c) Partage', 3, 'small', 'Partage'],
  ['IV. Besoins', 4, 'roman', 'Besoins'],
  ['Volet III – Mise en commun', 3, 'roman', 'Mise en commun'],
  ['PART B: Ahead', 2, 'letter', 'Ahead'],
  ['Deuxième partie : à venir', 2, 'words', 'à venir'],
  ['Part two: ahead', 2, 'words', 'ahead'],
])('%s counts %i', (line, number, style, rest) => {
  const found = headingNumber(line)
  expect(found).toMatchObject({ number, style })
  expect(line.slice(found?.length)).toBe(rest)
})

test.each([
  ['3 years of work'],
  ['2031 was dry'],
  ['A bell for Gull Point'],
  ['12 000 permis'],
  ['À venir'],
  ['XIV. Annexe'],
])('%s counts nothing', (line) => {
  expect(headingNumber(line)).toBeNull()
})

test.each([
  ['1', 1],
  ['2.', 2],
  ['(IV)', 4],
  ['C)', 3],
])('%s alone is the number of what follows', (line, number) => {
  expect(numberAlone(line)?.number).toBe(number)
})

test('a year and a word alone are no numbers', () => {
  expect(numberAlone('2031')).toBeNull()
  expect(numberAlone('Nil')).toBeNull()
})

test.each([
  ['1. Accomplishments', true],
  ['Volet III – Mise en commun', true],
  ['B) Priorités', true],
  ['a) un guichet', false],
  ['4 Vitrine', false],
  ['Two counters', false],
])('%s is counted as a title is: %s', (line, is) => {
  expect(isCounted(line)).toBe(is)
})
