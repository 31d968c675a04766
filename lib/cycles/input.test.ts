import { expect, test } from 'vitest'
import { readDates, readMonth, readRosterState } from './input.ts'

const WHOLE = {
  opensOn: '2017-08-01',
  dueOn: '2017-09-15',
  lateUntil: '2017-09-29',
  meetsOn: '2017-10-11',
}

test.each([
  [{}, true],
  [{ dueOn: '' }, false],
  [{ dueOn: '2017-02-29' }, false],
  [{ meetsOn: '11 octobre 2017' }, false],
])('with %o the dates are read: %s, and what was typed is kept', (change, ok) => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...WHOLE, ...change })) form.set(name, value)
  const read = readDates(form)
  expect(read.ok).toBe(ok)
  expect(read.ok ? read.dates : read.typed).toEqual({ ...WHOLE, ...change })
})

test.each([
  ['2017', '10', { year: 2017, month: 10 }],
  ['2017', '13', null],
  ['2017.5', '1', null],
  [undefined, '10', null],
  ['octobre', '10', null],
  ['2017', '1e1', null],
])('%s and %s are the month %o', (year, month, expected) => {
  expect(readMonth(year, month)).toEqual(expected)
})

test.each([
  ['expected', { state: 'expected', proxyId: null }],
  ['excused', { state: 'excused', proxyId: null }],
  ['proxy:7', { state: 'proxy', proxyId: 7 }],
  ['proxy:', null],
  ['proxy:7e0', null],
  ['proxy:99999999999', null],
  ['absent', null],
])('the choice %s is %o', (choice, expected) => {
  expect(readRosterState(choice)).toEqual(expected)
})
