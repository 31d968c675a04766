import { expect, test } from 'vitest'
import { type Filter, type Mention, matrix, type Report } from './matrix.ts'

const reports: Report[] = [
  { cycleId: 1, jurisdictionId: 1, order: 'federal', state: 'reported' },
  { cycleId: 1, jurisdictionId: 2, order: 'provincial', state: 'nothing' },
  { cycleId: 1, jurisdictionId: 3, order: 'provincial', state: 'not-received' },
  { cycleId: 2, jurisdictionId: 1, order: 'federal', state: 'reported' },
  { cycleId: 2, jurisdictionId: 2, order: 'provincial', state: 'reported' },
  { cycleId: 2, jurisdictionId: 3, order: 'provincial', state: 'excused' },
]

const said = { themeId: 7, cycleId: 2, jurisdictionId: 1, order: 'federal' } as const
const mentions: Mention[] = [
  { ...said, cycleId: 1, section: 'issues' },
  { ...said, section: 'issues' },
  { ...said, section: 'priorities' }, // said twice, counted once
  { ...said, jurisdictionId: 2, order: 'provincial', section: 'priorities' },
]

test('counts are of jurisdictions, out of those who reported', () => {
  const { turnouts, series } = matrix([1, 2], { reports, mentions })
  expect(turnouts).toEqual([
    { cycleId: 1, expected: 3, reported: 2, nothing: 1 },
    { cycleId: 2, expected: 2, reported: 2, nothing: 0 },
  ])
  expect(series.get(7)).toEqual([
    { cycleId: 1, count: 1, reported: 2, expected: 3 },
    { cycleId: 2, count: 2, reported: 2, expected: 2 },
  ])
})

test.each<[Filter, string[]]>([
  [{ section: 'issues' }, ['1/2', '1/2']],
  [{ order: 'federal' }, ['1/1', '1/1']],
  [{ order: 'provincial' }, ['0/1', '1/1']],
  [{ order: 'provincial', section: 'issues' }, []],
  [{ order: 'municipal' }, []],
])('filtered by %j', (filter, expected) => {
  const { series } = matrix([1, 2], { reports, mentions }, filter)
  const found = series.get(7) ?? []
  expect(found.map(({ count, reported }) => `${count}/${reported}`)).toEqual(expected)
})

test('no cycle, no column', () => {
  expect(matrix([], { reports, mentions }).series.get(7)).toEqual([])
})
