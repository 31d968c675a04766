import { expect, test } from 'vitest'
import { type Finding, findings } from './findings.ts'
import type { Point } from './series.ts'

function series(themeId: number, written: string) {
  const points = written.split(' ').map((one, cycleId): Point => {
    const [count = 0, reported = 0] = one.replace('?', '').split('/').map(Number)
    return { cycleId, count, reported, expected: one.endsWith('?') ? reported * 3 : reported }
  })
  return { themeId, points }
}

test.each<[string, string[], Finding[]]>([
  ['no theme', [], []],
  ['nobody reported', ['3/12 0/0'], [{ kind: 'nobody', cycleId: 1 }]],
  ['nothing raised', ['0/12'], [{ kind: 'none', cycleId: 0 }]],
  [
    'the drawing',
    [
      '4/12 6/13 6/12 8/13 2/6? 9/11',
      '8/12 7/13 5/12 3/13 1/6? 2/11',
      '3/12 1/13 0/12 0/13 0/6? 4/11',
    ],
    [
      { kind: 'grown', themeId: 0, count: 9, of: 11, before: { count: 8, of: 13 } },
      { kind: 'faded', themeId: 1, count: 2, of: 11, before: { cycleId: 0, count: 8, of: 12 } },
      { kind: 'back', themeId: 2, count: 4, of: 11, lastCycleId: 1 },
    ],
  ],
  ['in every cycle', ['5/12 5/12 5/12'], [{ kind: 'every-cycle', themeId: 0, count: 5, of: 12 }]],
  ['twice', ['5/12 5/12'], [{ kind: 'raised-by', themeId: 0, count: 5, of: 12 }]],
  [
    'few reported',
    ['8/12 2/4?'],
    [
      { kind: 'raised-by', themeId: 0, count: 2, of: 4 },
      { kind: 'few', cycleId: 1, reported: 4, expected: 12 },
    ],
  ],
])('%s', (_, written, expected) => {
  expect(findings(written.map((one, themeId) => series(themeId, one)))).toEqual(expected)
})
