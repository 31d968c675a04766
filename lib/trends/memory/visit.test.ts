import { expect, test } from 'vitest'
import { written } from '../testing.ts'
import { comparedWith, countedOf, isAnother, sinceVisit } from './visit.ts'

/** Themes as `written` reads them, each beginning with its number. */
function counted(...lines: string[]) {
  const rows = lines.map((line, at) => {
    const theme = {
      id: at + 1,
      code: at + 1,
      name: { en: '', fr: '' },
      givenName: {},
      words: { en: [], fr: [] },
    }
    return { theme, points: written(line), trend: 'steady' as const, news: null }
  })
  const turnouts = (rows[0]?.points ?? []).map((point) => ({ ...point, nothing: 0 }))
  return countedOf({ rows, turnouts })
}

test('of the last cycle each theme is remembered, of the others their sum', () => {
  expect(counted('3/9 4/10 2/5+6', '1/9 0/10 0/5+6')).toEqual({
    cycleId: 2,
    reported: { 0: 9, 1: 10, 2: 5 },
    themes: { 1: 2 },
    sums: { 0: 4, 1: 4 },
  })
  expect(counted()).toEqual({ cycleId: null, reported: {}, themes: {}, sums: {} })
})

test('a cycle nobody has reported in is nothing to remember', () => {
  expect(counted('3/9 0/0+11').cycleId).toBe(0)
})

test('a form that came, and the themes it speaks of, those that moved most first', () => {
  const before = counted('3/9 1/5+6', '2/9 4/5+6', '1/9 0/5+6')
  const now = counted('3/9 2/7+4', '2/9 4/7+4', '1/9 2/7+4')
  expect(sinceVisit(before, now)).toEqual({
    forms: [{ cycleId: 1, before: 5, now: 7 }],
    moved: [
      { themeId: 3, before: 0, now: 2 },
      { themeId: 1, before: 1, now: 2 },
    ],
    corrected: [],
  })
})

test('nothing changed is nothing told', () => {
  const same = counted('3/9 1/5+6')
  expect(sinceVisit(same, same)).toEqual({ forms: [], moved: [], corrected: [] })
})

test('a new cycle is told by its forms, and the one before it was not corrected by its coming', () => {
  const since = sinceVisit(counted('3/9 4/10', '1/9 2/10'), counted('3/9 4/10 1/2', '1/9 2/10 0/2'))
  expect(since).toEqual({ forms: [{ cycleId: 2, before: 0, now: 2 }], moved: [], corrected: [] })
})

test('an earlier figure that is another one now is named, unless a form came late there', () => {
  expect(sinceVisit(counted('3/9 4/10'), counted('2/9 4/10')).corrected).toEqual([0])
  expect(sinceVisit(counted('3/9 4/10'), counted('4/10 4/10')).corrected).toEqual([])
})

test.each([
  ['2031-10-01T09:00:00Z', '2031-10-01T12:30:00Z', false],
  ['2031-10-01T09:00:00Z', '2031-10-01T13:00:00Z', false], // four hours to the minute
  ['2031-10-01T09:00:00Z', '2031-10-01T13:01:00Z', true],
])('seen at %s, who comes at %s makes another visit: %s', (seen, now, another) => {
  expect(isAnother({ seenAt: new Date(seen) }, new Date(now))).toBe(another)
})

test('whoever comes back for a minute still reads what changed since the day before', () => {
  const [old, seen] = [counted('3/9'), counted('4/9')]
  const [beforeAt, seenAt] = [new Date('2031-09-21T15:00:00Z'), new Date('2031-10-01T09:00:00Z')]
  const visit = { beforeAt, before: old, seenAt, seen }
  const at = (hour: string) => new Date(`2031-10-01T${hour}:00Z`)
  expect(comparedWith(visit, at('09:01'))).toEqual({ at: beforeAt, counted: old })
  expect(comparedWith(visit, at('18:00'))).toEqual({ at: seenAt, counted: seen })
  expect(comparedWith({ ...visit, beforeAt: null, before: null }, at('09:01'))).toBeNull()
})
