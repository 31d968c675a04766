import { expect, test } from 'vitest'
import { monthsBefore } from './contact-time.ts'

test.each([
  ['2031-09-12', 24, '2029-09-12'],
  ['2032-08-31', 6, '2032-02-29'],
  ['2031-08-31', 6, '2031-02-28'],
  ['2032-02-29', 12, '2031-02-28'],
  ['2031-01-15', 1, '2030-12-15'],
  ['2031-03-31', 60, '2026-03-31'],
])('%s less %i months is %s', (day, months, before) => {
  expect(monthsBefore(day, months)).toBe(before)
})
