import { expect, test } from 'vitest'
import { firstWaiting, turnOf } from './worklist.ts'

test.each([
  [[7, 3, 9], [], 7],
  [[7, 3, 9], [7], 3],
  [[7, 3, 9], [9, 7, 3], null],
  [[], [4], null],
])('of %j, with %j left for later, %s comes first', (waiting, skipped, expected) => {
  expect(firstWaiting(waiting, { skipped })).toBe(expected)
})

const turn = (position: number, total: number, next: number | null, skipped: number[]) => {
  return { position, total, next, skipping: { done: expect.any(Number), skipped } }
}

test.each([
  ['the first of all', 7, [7, 3, 9], { done: 0, skipped: [] }, turn(1, 3, 3, [7])],
  ['after three names', 7, [7, 3], { done: 3, skipped: [] }, turn(4, 5, 3, [7])],
  ['after one left for later', 3, [7, 3, 9], { done: 2, skipped: [7] }, turn(4, 5, 9, [7, 3])],
  ['the last', 9, [7, 9], { done: 2, skipped: [7] }, turn(4, 4, null, [7, 9])],
  // somebody else named it while it was read
  ['one that was named', 5, [7, 9], { done: 1, skipped: [] }, turn(2, 4, 7, [5])],
  // somebody else named what was left for later
  ['after one that was named', 9, [9], { done: 1, skipped: [7] }, turn(2, 2, null, [9])],
])('%s', (_, code, waiting, progress, expected) => {
  expect(turnOf(code, waiting, progress)).toEqual(expected)
})
