import { expect, test } from 'vitest'
import { dayCell, momentCell, monthCell } from './cells.ts'

test.each([
  ['2031-02-03T21:30:05Z', '2031-02-03T16:30:05-05:00', '2031-02-03 16:30'],
  ['2031-07-01T03:59:59Z', '2031-06-30T23:59:59-04:00', '2031-06-30 23:59'],
  ['2031-01-01T05:00:00Z', '2031-01-01T00:00:00-05:00', '2031-01-01 00:00'],
])('%s is written by the clock of the secretariat', (moment, key, label) => {
  expect(momentCell(new Date(moment))).toMatchObject({ key, label })
  expect(new Date(key).toISOString()).toBe(new Date(moment).toISOString())
})

// Known from a spreadsheet: =DATE(1900,3,1) is 61, =DATE(2031,2,3) is 47882.
test.each([
  ['1900-03-01', 61],
  ['2031-02-03', 47_882],
])('%s is the day %i of spreadsheets', (day, serial) => {
  expect(dayCell(day)).toEqual({ key: day, label: day, calendar: { serial, isMoment: false } })
})

test('half past four in the afternoon of the secretariat is a fraction of its day', () => {
  const { calendar } = momentCell(new Date('2031-02-03T21:30:00Z'))
  expect(calendar).toEqual({ serial: 47_882 + 16.5 / 24, isMoment: true })
})

test('a cycle is the key of its month, for people with the month in words', () => {
  expect(monthCell({ year: 2031, month: 2 }, 'fr')).toEqual({
    key: '2031-02',
    label: '2031-02 (février)',
  })
  expect(monthCell({ year: 2030, month: 10 }, 'en').label).toBe('2030-10 (October)')
})
