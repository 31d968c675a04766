import { expect, test } from 'vitest'
import { momentCell, monthCell } from './cells.ts'

test.each([
  ['2031-02-03T21:30:05Z', '2031-02-03T16:30:05-05:00', '2031-02-03 16:30'],
  ['2031-07-01T03:59:59Z', '2031-06-30T23:59:59-04:00', '2031-06-30 23:59'],
  ['2031-01-01T05:00:00Z', '2031-01-01T00:00:00-05:00', '2031-01-01 00:00'],
])('%s is written by the clock of the secretariat', (moment, key, label) => {
  expect(momentCell(new Date(moment))).toEqual({ key, label })
  expect(new Date(key).toISOString()).toBe(new Date(moment).toISOString())
})

test('a cycle is the key of its month, for people with the month in words', () => {
  expect(monthCell({ year: 2031, month: 2 }, 'fr')).toEqual({
    key: '2031-02',
    label: '2031-02 (février)',
  })
  expect(monthCell({ year: 2030, month: 10 }, 'en').label).toBe('2030-10 (October)')
})
