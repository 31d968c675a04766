import { expect, test } from 'vitest'
import { pagesOf } from './whole-list.ts'

const list = (length: number) => Array.from({ length }, (_, at) => at + 1)

test.each([
  [1, 1],
  [2, 2],
  [3, 3],
  [9, 3], // there is no page beyond the last
  [0, 1],
  [-2, 1],
  [2.7, 2],
  [Number.NaN, 1],
])('page %d of a list of seven, three at a time, is %i', (asked, page) => {
  expect(pagesOf(list(7), { asked, size: 3 })).toMatchObject({ page, pages: 3 })
})

test('the other pages come along for paper, in the order of the list', () => {
  const { rows, isWhole } = pagesOf(list(7), { asked: 2, size: 3 })
  expect(isWhole).toBe(true)
  expect(rows.map(({ row }) => row)).toEqual(list(7))
  expect(rows.filter(({ isShown }) => isShown).map(({ row }) => row)).toEqual([4, 5, 6])
})

test('a list of more than some hundreds is printed by its page', () => {
  const { rows, isWhole, pages } = pagesOf(list(501), { asked: 21, size: 25 })
  expect({ rows, isWhole, pages }).toEqual({
    rows: [{ row: 501, isShown: true }],
    isWhole: false,
    pages: 21,
  })
})

test('an empty list has one page, of nothing', () => {
  expect(pagesOf([], { asked: 3, size: 25 })).toEqual({
    page: 1,
    pages: 1,
    rows: [],
    isWhole: true,
  })
})
