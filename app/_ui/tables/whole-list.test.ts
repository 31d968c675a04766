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

test('a page holds its own rows and no others', () => {
  expect(pagesOf(list(7), { asked: 2, size: 3 })).toMatchObject({
    rows: [4, 5, 6],
    first: 4,
    last: 6,
  })
  expect(pagesOf(list(7), { asked: 3, size: 3 })).toMatchObject({ rows: [7], first: 7, last: 7 })
})

test('for paper it is whole, or some hundreds at a time', () => {
  expect(pagesOf(list(7), { asked: 2, size: 3, isForPaper: true })).toMatchObject({
    rows: list(7),
    pages: 1,
  })
  expect(pagesOf(list(501), { asked: 2, size: 25, isForPaper: true })).toMatchObject({
    rows: [501],
    pages: 2,
    first: 501,
  })
})

test('an empty list has one page, of nothing', () => {
  const empty = { page: 1, pages: 1, rows: [], first: 0, last: 0 }
  expect(pagesOf([], { asked: 3, size: 25 })).toEqual(empty)
})
