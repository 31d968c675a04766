import { expect, test } from 'vitest'
import {
  keyByHand,
  keyOfRound,
  nextAttempt,
  nextRound,
  roundDue,
  wasJustReminded,
} from './outbox.ts'

const NOW = new Date('2031-09-12T12:00:00Z')

test.each([
  [1, '2031-09-12T12:01:00.000Z'],
  [2, '2031-09-12T12:05:00.000Z'],
  [5, '2031-09-12T16:00:00.000Z'],
  [6, null],
  [7, null],
])('after attempt %d the next is at %s', (attempts, expected) => {
  expect(nextAttempt(attempts, NOW)?.toISOString() ?? null).toBe(expected)
})

test.each([
  ['2031-09-11', [-7], null],
  ['2031-09-12', [-7], '2031-09-12'],
  ['2031-09-13', [-7], '2031-09-12'],
  ['2031-09-14', [-7], null],
  ['2031-09-19', [-7, 0, 3], '2031-09-19'],
  ['2031-09-22', [3, -7], '2031-09-22'],
  // Two days in a row: the later one alone.
  ['2031-09-13', [-6, -7], '2031-09-13'],
  ['2031-10-01', [12], '2031-10-01'],
  ['2031-09-12', [], null],
])('on %s, of the days %j, the round of %s is due', (today, days, expected) => {
  expect(roundDue('2031-09-19', days, today)).toBe(expected)
})

test('the same reminder has the same key, and the next one another', () => {
  const of = { cycleId: 3, jurisdictionId: 5 }
  const keys = [
    keyByHand({ ...of, lastId: 0 }),
    keyByHand({ ...of, lastId: 9 }),
    keyByHand({ ...of, jurisdictionId: 6, lastId: 9 }),
    keyOfRound({ ...of, day: '2031-09-12' }),
    keyOfRound({ ...of, day: '2031-09-22' }),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(keyByHand({ ...of, lastId: 9 })).toBe(keys[1])
})

test.each([
  ['2031-09-01', [], '2031-09-12'],
  ['2031-09-12', [], '2031-09-12'],
  ['2031-09-12', ['2031-09-12'], '2031-09-22'],
  ['2031-09-23', [], null],
])('on %s, with %j gone, the next round is on %s', (today, gone, expected) => {
  const cycle = { dueOn: '2031-09-19', lateUntil: '2031-10-03' }
  // The last of them would be after late forms are taken.
  expect(nextRound(cycle, { days: [3, -7, 20], gone, today })).toBe(expected)
})

test.each([
  ['sent', '2031-09-10T12:00:00Z', true],
  ['in-doubt', '2031-09-12T11:00:00Z', true],
  ['drafted', '2031-09-11T12:00:00Z', true],
  ['sent', '2031-09-09T11:00:00Z', false],
  ['failed', '2031-09-12T11:00:00Z', false],
  ['not-needed', '2031-09-12T11:00:00Z', false],
] as const)('whoever had a letter that is %s, of %s, was just reminded: %s', (state, at, just) => {
  expect(wasJustReminded({ state, queuedAt: new Date(at) }, NOW)).toBe(just)
})

test('whoever had none was not', () => {
  expect(wasJustReminded(null, NOW)).toBe(false)
})
