import { expect, test } from 'vitest'
import {
  areInOrder,
  compareMonths,
  currentCycle,
  dayOf,
  hourOf,
  isMonth,
  isOpen,
  momentOf,
  nextMonth,
  stateOn,
  suggestDates,
  todayOf,
} from './cycle.ts'

const cycle = {
  year: 2017,
  month: 10,
  opensOn: '2017-08-01',
  dueOn: '2017-09-15',
  lateUntil: '2017-09-29',
  meetsOn: '2017-10-11',
}

test.each([
  ['2017-07-31', 'upcoming', false],
  ['2017-08-01', 'open', true], // the morning it opens
  ['2017-09-15', 'open', true], // the whole of the last day
  ['2017-09-16', 'late', true],
  ['2017-09-29', 'late', true],
  ['2017-09-30', 'closed', false],
  ['2017-10-11', 'closed', false], // the day it meets
  ['2016-12-31', 'upcoming', false],
])('on %s the cycle is %s, open: %s', (today, state, open) => {
  expect(stateOn(cycle, today)).toBe(state)
  expect(isOpen(cycle, today)).toBe(open)
})

test('a cycle that takes no late form closes the day after it is due', () => {
  const strict = { ...cycle, lateUntil: cycle.dueOn }
  expect(['2017-09-15', '2017-09-16'].map((day) => stateOn(strict, day))).toEqual([
    'open',
    'closed',
  ])
})

test.each([
  ['2017-09-16T03:59:00Z', '2017-09-15'], // still the evening before
  ['2017-09-16T04:00:00Z', '2017-09-16'], // midnight in summer
  ['2017-12-16T04:59:00Z', '2017-12-15'],
  ['2017-12-16T05:00:00Z', '2017-12-16'], // midnight in winter
])('at %s it is %s for the council', (moment, day) => {
  expect(dayOf(new Date(moment))).toBe(day)
})

test.each([
  [{}, true],
  [{ lateUntil: '2017-09-15' }, true],
  [{ meetsOn: '2017-09-29' }, true],
  [{ opensOn: '2017-09-16' }, false],
  [{ lateUntil: '2017-09-14' }, false],
  [{ meetsOn: '2017-09-28' }, false],
])('with %o the dates are in order: %s', (change, expected) => {
  expect(areInOrder({ ...cycle, ...change })).toBe(expected)
})

test.each([
  [{ year: 2029, month: 2 }, '2028-12-18', '2029-01-26', '2029-02-09', '2029-02-21'],
  [{ year: 2029, month: 10 }, '2029-08-13', '2029-09-21', '2029-10-05', '2029-10-17'],
  [{ year: 2017, month: 10 }, '2017-08-14', '2017-09-22', '2017-10-06', '2017-10-18'],
  [{ year: 2023, month: 11 }, '2023-09-11', '2023-10-20', '2023-11-03', '2023-11-15'], // opens on a Wednesday
])('%o suggests dates', (month, opensOn, dueOn, lateUntil, meetsOn) => {
  const dates = suggestDates(month)
  expect(dates).toEqual({ opensOn, dueOn, lateUntil, meetsOn })
  expect(areInOrder(dates)).toBe(true)
})

test('the current cycle is the last that opened, whatever the order they come in', () => {
  const october = cycle
  const february = { year: 2018, month: 2, ...suggestDates({ year: 2018, month: 2 }) }
  const both = [february, october]
  expect(currentCycle(both, '2017-12-17')).toBe(october)
  expect(currentCycle(both, february.opensOn)).toBe(february)
  expect(currentCycle(both, '2030-01-01')).toBe(february)
  expect(currentCycle(both, '2010-01-01')).toBe(october) // none has opened: the first to come
  expect(currentCycle([], '2017-12-17')).toBeNull()
})

test('months come in order across years', () => {
  const months = [
    { year: 2018, month: 2 },
    { year: 2017, month: 10 },
    { year: 2017, month: 2 },
  ]
  expect(months.toSorted(compareMonths).map(({ year, month }) => `${year}-${month}`)).toEqual([
    '2017-2',
    '2017-10',
    '2018-2',
  ])
})

test.each([
  [2017, 10, true],
  [2017, 0, false],
  [2017, 13, false],
  [17, 10, false],
  [2017.5, 1, false],
])('%s-%s is a month a cycle may have: %s', (year, month, expected) => {
  expect(isMonth({ year, month })).toBe(expected)
})

test('an invented council lives on the day kept with it, a real one today', () => {
  const now = new Date('2026-11-22T15:00:00Z')
  expect(todayOf({ livesOn: null }, now)).toBe('2026-11-22')
  expect(todayOf({ livesOn: '2031-09-12' }, now)).toBe('2031-09-12')
})

test.each([
  [null, '2026-11-22T15:00:00Z', '2026-11-22T15:00:00.000Z'],
  ['2031-02-03', '2026-11-22T15:00:00Z', '2031-02-03T15:00:00.000Z'],
  ['2017-10-03', '2026-11-23T03:30:00Z', '2017-10-04T03:30:00.000Z'], // late in the evening
  ['2031-07-01', '2026-12-02T04:30:00Z', '2031-07-01T12:00:00.000Z'], // an hour that summer time puts on the morrow
  ['2028-02-29', '2026-03-01T17:00:00Z', '2028-02-29T17:00:00.000Z'],
])('living on %s, what happens at %s happens at %s', (livesOn, now, expected) => {
  const moment = momentOf({ livesOn }, new Date(now))
  expect(moment.toISOString()).toBe(expected)
  expect(dayOf(moment)).toBe(livesOn ?? dayOf(new Date(now)))
})

test.each([
  [[], '2026-11-22', '2027-2'],
  [[], '2026-01-05', '2026-2'],
  [[{ year: 2017, month: 10 }], '2026-11-22', '2018-2'],
  [
    [
      { year: 2018, month: 2 },
      { year: 2017, month: 10 },
    ],
    '2026-11-22',
    '2018-10',
  ],
])('after %o, on %s, the next month is %s', (cycles, today, expected) => {
  const { year, month } = nextMonth(cycles, today)
  expect(`${year}-${month}`).toBe(expected)
})

test.each([
  ['2017-10-03T13:30:00Z', 9],
  ['2017-10-03T04:00:00Z', 0],
  ['2017-12-03T04:59:00Z', 23],
])('at %s it is %d o’clock for the council', (moment, hour) => {
  expect(hourOf(new Date(moment))).toBe(hour)
})
