import { expect, test } from 'vitest'
import { nearest, walked } from './points.ts'

test.each([
  ['ArrowRight', { line: 0, column: 1 }, { line: 0, column: 2 }],
  ['ArrowRight', { line: 0, column: 2 }, { line: 0, column: 2 }], // the end of the line
  ['ArrowLeft', { line: 1, column: 0 }, { line: 1, column: 0 }],
  ['ArrowDown', { line: 0, column: 2 }, { line: 1, column: 1 }], // a shorter line
  ['ArrowUp', { line: 0, column: 1 }, { line: 0, column: 1 }],
  ['Home', { line: 0, column: 2 }, { line: 0, column: 0 }],
  ['End', { line: 1, column: 0 }, { line: 1, column: 1 }],
])('%s leads from %o to %o', (key, from, to) => {
  expect(walked(from, key, [3, 2])).toEqual(to)
})

test.each(['Tab', 'Enter', 'a'])('%s leads nowhere in a chart', (key) => {
  expect(walked({ line: 0, column: 0 }, key, [3])).toBeNull()
})

test.each([
  [[], 4, -1],
  [[10, 20, 30], 24, 1],
  [[10, 20], 15, 0], // as near: the first
  [[10, 20, 30], 99, 2],
])('of %o, %d is nearest to place %d', (places, to, at) => {
  expect(nearest(places, to)).toBe(at)
})
