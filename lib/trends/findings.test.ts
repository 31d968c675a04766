import { expect, test } from 'vitest'
import { type Finding, findings } from './findings.ts'
import { written } from './testing.ts'

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
      {
        kind: 'grown',
        themeId: 0,
        cycleId: 5,
        count: 9,
        doubtful: 0,
        of: 11,
        before: { cycleId: 3, count: 8, doubtful: 0, of: 13 },
      },
      {
        kind: 'faded',
        themeId: 1,
        cycleId: 5,
        count: 2,
        doubtful: 0,
        of: 11,
        before: { cycleId: 0, count: 8, doubtful: 0, of: 12 },
      },
      { kind: 'back', themeId: 2, cycleId: 5, count: 4, doubtful: 0, of: 11, lastCycleId: 1 },
    ],
  ],
  [
    'what two once raised is no headline',
    ['5/10 5/10', '2/10 0/10'],
    [{ kind: 'raised-by', themeId: 0, cycleId: 1, count: 5, doubtful: 0, of: 10 }],
  ],
  [
    'by firm reach, though more raise another in doubt',
    ['7~5/10', '4~1/10'],
    [{ kind: 'raised-by', themeId: 1, cycleId: 0, count: 4, doubtful: 1, of: 10 }],
  ],
  [
    'in doubt in one of three is not in every cycle',
    ['5/12 4~4/12 5/12'],
    [{ kind: 'raised-by', themeId: 0, cycleId: 2, count: 5, doubtful: 0, of: 12 }],
  ],
  [
    'what grew only by what is in doubt has not grown',
    ['5/12 5/12 9~4/12'],
    [{ kind: 'every-cycle', themeId: 0, since: 0, cycleId: 2, count: 9, doubtful: 4, of: 12 }],
  ],
  [
    'back in doubt alone is not back',
    ['6/12 6/12 6/12', '2/12 0/12 2~2/12'],
    [{ kind: 'every-cycle', themeId: 0, since: 0, cycleId: 2, count: 6, doubtful: 0, of: 12 }],
  ],
  [
    'in every cycle',
    ['5/12 5/12 5/12'],
    [{ kind: 'every-cycle', themeId: 0, since: 0, cycleId: 2, count: 5, doubtful: 0, of: 12 }],
  ],
  [
    'twice',
    ['5/12 5/12'],
    [{ kind: 'raised-by', themeId: 0, cycleId: 1, count: 5, doubtful: 0, of: 12 }],
  ],
  [
    'not in the cycle few reported in',
    ['5/12 0/4? 5/12 5/12'],
    [{ kind: 'raised-by', themeId: 0, cycleId: 3, count: 5, doubtful: 0, of: 12 }],
  ],
  [
    'few reported in a cycle that is over',
    ['8/12 2/4?'],
    [
      { kind: 'raised-by', themeId: 0, cycleId: 1, count: 2, doubtful: 0, of: 4 },
      { kind: 'few', cycleId: 1, reported: 4, expected: 12 },
    ],
  ],
])('%s', (_, lines, expected) => {
  expect(findings(lines.map((line, themeId) => ({ themeId, points: written(line) })))).toEqual(
    expected,
  )
})

const FIVE_MORE = { kind: 'to-report', cycleId: 2, reported: 6, missing: 5 } as const

test.each<[string, string[], Finding[]]>([
  [
    'what fell silent has not faded',
    ['8/10 8/10 0/6+5', '3/10 3/10 2/6+5'],
    [
      { kind: 'raised-by', themeId: 0, cycleId: 1, count: 8, doubtful: 0, of: 10 },
      { kind: 'so-far', themeId: 1, cycleId: 2, count: 2, doubtful: 0, of: 6, news: 'raised' },
      FIVE_MORE,
    ],
  ],
  [
    'what is new and what is back are certain',
    ['5/10 5/10 3/6+5', '0/10 0/10 2/6+5', '4/10 0/10 1/6+5'],
    [
      { kind: 'raised-by', themeId: 0, cycleId: 1, count: 5, doubtful: 0, of: 10 },
      { kind: 'so-far', themeId: 0, cycleId: 2, count: 3, doubtful: 0, of: 6, news: 'raised' },
      { kind: 'so-far', themeId: 1, cycleId: 2, count: 2, doubtful: 0, of: 6, news: 'new' },
      FIVE_MORE,
    ],
  ],
  [
    'what had faded stays so until it is heard again',
    ['5/10 5/10 1/6+5', '9/10 1/10 0/6+5'],
    [
      { kind: 'raised-by', themeId: 0, cycleId: 1, count: 5, doubtful: 0, of: 10 },
      {
        kind: 'faded',
        themeId: 1,
        cycleId: 1,
        count: 1,
        doubtful: 0,
        of: 10,
        before: { cycleId: 0, count: 9, doubtful: 0, of: 10 },
      },
      { kind: 'so-far', themeId: 0, cycleId: 2, count: 1, doubtful: 0, of: 6, news: 'raised' },
      FIVE_MORE,
    ],
  ],
  [
    'every cycle waits for the one that is open',
    ['5/10 5/10 5/10 0/6+5'],
    [
      { kind: 'raised-by', themeId: 0, cycleId: 2, count: 5, doubtful: 0, of: 10 },
      { kind: 'none-yet', cycleId: 3, reported: 6 },
      { ...FIVE_MORE, cycleId: 3 },
    ],
  ],
  [
    'every cycle, and so far in the one that is open',
    ['5/10 5/10 5/10 1/6+5'],
    [
      { kind: 'every-cycle', themeId: 0, since: 0, cycleId: 2, count: 5, doubtful: 0, of: 10 },
      { kind: 'so-far', themeId: 0, cycleId: 3, count: 1, doubtful: 0, of: 6, news: 'raised' },
      { ...FIVE_MORE, cycleId: 3 },
    ],
  ],
  [
    'nobody has reported yet',
    ['5/10 0/0+9'],
    [
      { kind: 'raised-by', themeId: 0, cycleId: 0, count: 5, doubtful: 0, of: 10 },
      { kind: 'nobody-yet', cycleId: 1 },
    ],
  ],
  [
    'the first cycle of all, while it is open',
    ['2/6+5'],
    [
      { kind: 'so-far', themeId: 0, cycleId: 0, count: 2, doubtful: 0, of: 6, news: 'raised' },
      { ...FIVE_MORE, cycleId: 0 },
    ],
  ],
])('while a cycle is open: %s', (_, lines, expected) => {
  expect(findings(lines.map((line, themeId) => ({ themeId, points: written(line) })))).toEqual(
    expected,
  )
})
