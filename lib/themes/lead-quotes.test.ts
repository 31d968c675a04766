import { expect, test } from 'vitest'
import { leadQuotes } from './lead-quotes.ts'

const said = (id: number, strength: number, who: number, isDoubtful = false) => {
  return { id, strength, isDoubtful, jurisdiction: { id: who } }
}
const quotes = [
  said(1, 0.4, 10),
  said(2, 0.9, 20),
  said(3, 0.9, 30),
  said(4, 0.1, 20),
  said(5, 1, 40, true),
]

test.each([
  [[4, 1], 3, [4, 1, 3]], // 2 is the same jurisdiction's as 4
  [[4, 1], 4, [4, 1, 3, 2]],
  [[], 2, [2, 3]], // equals in the order they were stored
  [[8, 3], 2, [3, 2]], // a representative of another section
  [[4], 0, []],
  [[], 9, [2, 3, 1, 4]],
  [[5, 3], 1, [3]], // what is doubtful speaks for nothing
])('with %j to represent the theme, the first %i are %j', (representatives, count, ids) => {
  expect(leadQuotes(quotes, representatives, count).map(({ id }) => id)).toEqual(ids)
})
