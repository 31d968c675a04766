import { expect, test } from 'vitest'
import { readMonth, readSubmissionFilter, writeMonth } from './filter.ts'

const ALL = {
  month: null,
  cycleId: null,
  jurisdiction: null,
  language: null,
  section: null,
  review: null,
}

test.each([
  [{}, ALL],
  [{ cycle: '', section: '' }, ALL],
  [{ cycle: '2017-10' }, { ...ALL, month: { year: 2017, month: 10 } }],
  [{ review: 'waiting' }, { ...ALL, review: 'waiting' }],
  [{ review: 'no' }, ALL],
  [{ cycle: '12' }, { ...ALL, cycleId: 12 }],
  [{ cycle: '2017-13', language: 'de', section: 'else' }, ALL],
  [
    { section: ['issues', 'sharing'], language: 'fr' },
    { ...ALL, section: 'issues', language: 'fr' },
  ],
])('%o', (params, expected) => {
  expect(readSubmissionFilter(params)).toEqual(expected)
})

test('a month in the address reads back', () => {
  expect(writeMonth({ year: 2017, month: 4 })).toBe('2017-04')
  expect(readMonth('2017-04')).toEqual({ year: 2017, month: 4 })
})
