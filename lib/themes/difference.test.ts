import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

test('what moved, what is new, what is gone, which themes began and ended', () => {
  const before = new Map([
    [1, 7],
    [2, 7],
    [3, null],
    [4, 8],
    [5, 8],
  ])
  const after = new Map<number, number | string | null>([
    [1, 7],
    [2, 'born'],
    [3, 7],
    [4, null],
    [6, 7],
  ])
  expect(differenceOf(before, after)).toEqual({
    moved: [
      { statementId: 2, from: 7, to: 'born' },
      { statementId: 3, from: null, to: 7 },
      { statementId: 4, from: 8, to: null },
    ],
    fresh: [6],
    gone: [5],
    born: ['born'],
    emptied: [8],
  })
})

test('nothing changed', () => {
  const same = new Map([[1, 7]])
  expect(differenceOf(same, new Map(same))).toEqual({
    moved: [],
    fresh: [],
    gone: [],
    born: [],
    emptied: [],
  })
})
