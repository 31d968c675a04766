import { expect, test } from 'vitest'
import { threadsAmong } from './threads.ts'

const said = (id: number, who: number, year: number, isDoubtful = false) => ({
  id,
  isDoubtful,
  cycle: { id: year, year, month: 10 },
  jurisdiction: { id: who },
})

const quotes = [
  said(1, 1, 2031, true),
  said(2, 1, 2031),
  said(3, 2, 2029),
  said(4, 3, 2031),
  said(5, 3, 2031),
]

test('a thread has its speakers once, and their number by cycle, oldest first', () => {
  const [thread] = threadsAmong([[4, 2, 5, 3]], quotes)
  expect(thread?.head.id).toBe(4)
  expect(thread?.jurisdictions.map(({ jurisdiction }) => jurisdiction.id)).toEqual([3, 1, 2])
  expect(thread?.cycles.map(({ of, count }) => [of.cycle.year, count])).toEqual([
    [2029, 1],
    [2031, 2],
  ])
})

test.each<[string, number[][], [number, number][]]>([
  ['none', [], []],
  ['what is doubtful heads no thread', [[1, 4, 5]], [[4, 3]]],
  ['of a head that left, the next one heads it', [[9, 3, 2]], [[3, 2]]],
  [
    'one that is left alone is no thread',
    [
      [8, 3],
      [4, 5],
    ],
    [[4, 2]],
  ],
])('%s', (_, threads, expected) => {
  const found = threadsAmong(threads, quotes)
  expect(found.map(({ head, quotes: own }) => [head.id, own.length])).toEqual(expected)
})
