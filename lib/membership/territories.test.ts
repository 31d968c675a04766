import { expect, test } from 'vitest'
import { countsTerritories } from './territories.ts'

test.each([
  ['We now have members in 9 provinces and territories.', true],
  ['58 municipalités dans huit provinces et territoires', true],
  ['présente dans 4 provinces ou territoires', true],
  ['active in 5 provinces/territories', true],
  ['40 member municipalities in 3 provinces', false],
  ['dans 5 provinces et un territoire', false],
  ['in eight provinces and both territories we visited', false],
  ['12 villes de deux provinces', false],
])('%s: %s', (quote, counts) => {
  expect(countsTerritories(quote)).toBe(counts)
})
