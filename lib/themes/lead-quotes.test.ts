import { expect, test } from 'vitest'
import { leadQuotes } from './lead-quotes.ts'

const quotes = [
  { id: 1, strength: 0.4 },
  { id: 2, strength: 0.9 },
  { id: 3, strength: 0.9 },
  { id: 4, strength: 0.1 },
]

test.each([
  [[4, 1], 3, [4, 1, 2]],
  [[], 2, [2, 3]], // equals in the order they were stored
  [[8, 3], 2, [3, 2]], // a representative of another section
  [[4], 0, []],
])('with %j to represent the theme, the first %i are %j', (representatives, count, ids) => {
  expect(leadQuotes(quotes, representatives, count).map(({ id }) => id)).toEqual(ids)
})
