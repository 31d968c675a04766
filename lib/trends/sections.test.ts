import { expect, test } from 'vitest'
import { sectionFinding, sectionRows } from './sections.ts'
import { written } from './testing.ts'

const KINDS = ['accomplishments', 'changes', 'issues'] as const

function rows(...lines: [string, string, string]) {
  return KINDS.map((section, at) => ({ section, points: written(lines[at] ?? '') }))
}

test('a section is counted in its own cycle, of those who reported in it', () => {
  const turnout = { reported: 3, expected: 4, possible: 4, nothing: 0, isOpen: false }
  const turnouts = [
    { ...turnout, cycleId: 1 },
    { ...turnout, cycleId: 2 },
  ]
  const rows = sectionRows(KINDS, turnouts, [
    { cycleId: 1, section: 'issues', count: 2 },
    { cycleId: 2, section: 'changes', count: 1 },
    { cycleId: 3, section: 'changes', count: 3 },
  ])
  expect(rows.map(({ points }) => points.map(({ count }) => count))).toEqual([
    [0, 0],
    [0, 1],
    [2, 0],
  ])
  expect(rows[2]?.points[0]).toEqual({
    cycleId: 1,
    count: 2,
    doubtful: 0,
    reported: 3,
    expected: 4,
    possible: 4,
    isOpen: false,
  })
})

test('sections that as many wrote in are told together, and the one that moved most apart', () => {
  expect(sectionFinding(rows('9/9 8/8 6/6', '4/9 1/8 0/6', '9/9 8/8 6/6'))).toEqual({
    cycleId: 2,
    of: 6,
    most: { sections: ['accomplishments', 'issues'], count: 6 },
    least: { sections: ['changes'], count: 0 },
    moved: { section: 'changes', count: 0, before: { cycleId: 0, count: 4, of: 9 } },
  })
})

test('of a cycle that is open nothing is compared', () => {
  expect(sectionFinding(rows('8/8 2/2+6', '2/8 0/2+6', '8/8 0/2+6'))).toMatchObject({
    cycleId: 0,
    moved: null,
  })
  expect(sectionFinding(rows('2/2+6', '0/2+6', '1/2+6'))).toBeNull()
})

test.each([
  ['as many in each', rows('5/5 4/4', '5/5 4/4', '5/5 4/4'), { least: null, moved: null }],
  ['less than a quarter', rows('8/8 8/8', '4/8 3/8', '8/8 7/8'), { moved: null }],
  ['too few to compare', rows('8/8 2/2?', '8/8 0/2?', '8/8 2/2?'), { moved: null }],
])('%s', (_, given, expected) => {
  expect(sectionFinding(given)).toMatchObject(expected)
})

test('a cycle that nobody reported in, and none at all', () => {
  expect(sectionFinding(rows('0/0', '0/0', '0/0'))).toBeNull()
  expect(sectionFinding([])).toBeNull()
})
