import { expect, test } from 'vitest'
import { pastOf, staysAsTold, stillHolds } from './past.ts'

const NOBODY = new Map<number, number>()
const ROW = {
  themeId: 7,
  likeness: 0.5,
  nextThemeId: 8,
  nextLikeness: 0.45,
  isDoubtful: true,
  past: null,
  isDecided: false,
}
const PAST = { themeId: 7, likeness: 0.5, nextThemeId: null, nextLikeness: 0, isDoubtful: false }

test.each([
  ['doubtful as told', ROW, true],
  ['firm as told, whatever its numbers', { ...ROW, isDoubtful: false }, false],
  [
    'a person made it firm: its own words are told',
    { ...ROW, isDoubtful: false, isDecided: true },
    true,
  ],
  ['on the shelf nothing is doubtful', { ...ROW, themeId: null, isDecided: true }, false],
  ['what was told earlier goes on', { ...ROW, past: PAST }, false],
  ['unless it has moved since', { ...ROW, themeId: 9, past: PAST }, true],
])('%s', (_, row, isDoubtful) => {
  expect(pastOf(row, NOBODY)).toMatchObject({ themeId: row.themeId, isDoubtful })
})

test.each([
  ['where it was', PAST, 7, NOBODY, true],
  ['elsewhere', PAST, 9, NOBODY, false],
  ['on the shelf there is nothing to hold', { ...PAST, themeId: null }, null, NOBODY, false],
  ['nothing was told', null, 7, NOBODY, false],
  ['beside another theme', { ...PAST, nextThemeId: 8 }, 7, NOBODY, true],
  ['that went into its own', { ...PAST, nextThemeId: 8 }, 7, new Map([[8, 7]]), false],
  ['that went into a third', { ...PAST, nextThemeId: 8 }, 7, new Map([[8, 9]]), true],
])('%s', (_, past, theme, forward, holds) => {
  expect(stillHolds(past, theme, forward)).toBe(holds)
})

test.each([
  ['an open cycle is judged with each form', false, false, true, false],
  ['the form that completes it, or that comes on the last day', true, false, true, false],
  ['closed since, and nothing came', true, false, false, true],
  ['closed before, and another cycle’s forms came', true, true, false, true],
  ['closed before, and one of its forms was amended', true, true, true, true],
])('%s', (_, hasEnded, hadClosed, hasNews, stays) => {
  expect(staysAsTold({ hasEnded, hadClosed, hasNews })).toBe(stays)
})
