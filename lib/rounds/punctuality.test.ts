import { expect, test } from 'vitest'
import type { RollState } from '#lib/submissions/roll.ts'
import { daysUntil, punctualityOf } from './punctuality.ts'

const DATES = {
  opensOn: '2031-08-18',
  dueOn: '2031-09-19',
  lateUntil: '2031-10-03',
  meetsOn: '2031-10-15',
}

const call = (state: RollState, received?: string) => ({
  state,
  receivedAt: received ? new Date(received) : null,
})

test('counts are out of those who were expected, and each form falls on one side', () => {
  const roll = [
    call('reported', '2031-09-01T12:00:00Z'),
    // Eleven in the evening of the last day, in Toronto.
    call('reported', '2031-09-20T03:00:00Z'),
    call('nil', '2031-09-10T12:00:00Z'),
    call('nil', '2031-09-20T05:00:00Z'),
    call('late', '2031-10-03T20:00:00Z'),
    call('reported', '2033-01-05T12:00:00Z'),
    call('not-received'),
    call('excused'),
    call('proxy'),
  ]
  expect(punctualityOf(DATES, roll)).toEqual({
    expected: 7,
    onTime: 3,
    late: 2,
    filed: 1,
    silent: 1,
    excused: 2,
  })
})

test('a cycle without anybody has nobody on time', () => {
  const none = { expected: 0, onTime: 0, late: 0, filed: 0, silent: 0, excused: 0 }
  expect(punctualityOf(DATES, [])).toEqual(none)
})

test.each([
  ['2031-09-19', '2031-09-10', 9],
  ['2031-09-19', '2031-09-19', 0],
  ['2031-09-19', '2031-09-21', -2],
  // The clocks go back in between.
  ['2031-11-03', '2031-11-01', 2],
])('until %s from %s there are %d days', (day, today, days) => {
  expect(daysUntil(day, today)).toBe(days)
})
