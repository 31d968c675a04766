import { expect, test } from 'vitest'
import type { Filter } from './matrix.ts'
import { type Mention, matrix, type Report } from './testing-matrix.ts'

const reports: Report[] = [
  { cycleId: 1, jurisdictionId: 1, order: 'federal', state: 'reported' },
  { cycleId: 1, jurisdictionId: 2, order: 'provincial', state: 'nothing' },
  { cycleId: 1, jurisdictionId: 3, order: 'provincial', state: 'not-received' },
  { cycleId: 2, jurisdictionId: 1, order: 'federal', state: 'reported' },
  { cycleId: 2, jurisdictionId: 2, order: 'provincial', state: 'reported' },
  { cycleId: 2, jurisdictionId: 3, order: 'provincial', state: 'excused' },
]

const said = {
  themeId: 7,
  cycleId: 2,
  jurisdictionId: 1,
  order: 'federal',
  isDoubtful: false,
} as const
const mentions: Mention[] = [
  { ...said, cycleId: 1, section: 'issues' },
  { ...said, section: 'issues' },
  { ...said, section: 'priorities' }, // said twice, counted once
  { ...said, jurisdictionId: 2, order: 'provincial', section: 'priorities', isDoubtful: true },
]

const ENDED = [1, 2].map((id) => ({ id, takesForms: false }))

test('counts are of jurisdictions, out of those who reported', () => {
  const { turnouts, series } = matrix(ENDED, { reports, mentions })
  expect(turnouts).toEqual([
    { cycleId: 1, expected: 3, reported: 2, nothing: 1, possible: 3, isOpen: false },
    { cycleId: 2, expected: 2, reported: 2, nothing: 0, possible: 3, isOpen: false },
  ])
  expect(series.get(7)).toEqual([
    { cycleId: 1, count: 1, doubtful: 0, reported: 2, expected: 3, possible: 3, isOpen: false },
    { cycleId: 2, count: 2, doubtful: 1, reported: 2, expected: 2, possible: 3, isOpen: false },
  ])
})

test.each<[Filter, string[]]>([
  [{ section: 'issues' }, ['1/2', '1/2']],
  [{ order: 'federal' }, ['1/1', '1/1']],
  [{ order: 'provincial' }, ['0/1', '1/1']],
  [{ order: 'provincial', section: 'issues' }, []],
  [{ order: 'municipal' }, []],
])('filtered by %j', (filter, expected) => {
  const { series } = matrix(ENDED, { reports, mentions }, filter)
  const found = series.get(7) ?? []
  expect(found.map(({ count, reported }) => `${count}/${reported}`)).toEqual(expected)
})

test.each<[string, Filter, boolean[]]>([
  ['somebody expected is missing', {}, [true, false]], // in the second only one who is excused is
  ['the federal government has reported', { order: 'federal' }, [false, false]],
  ['a province is missing', { order: 'provincial' }, [true, false]],
])('a cycle that takes forms is open while %s', (_, filter, expected) => {
  const columns = [1, 2].map((id) => ({ id, takesForms: true }))
  const { turnouts } = matrix(columns, { reports, mentions }, filter)
  expect(turnouts.map(({ isOpen }) => isOpen)).toEqual(expected)
})

test.each([
  [[true, true], 1],
  [[true, false], 0], // one firm statement is enough
  [[false, false], 0],
])(
  'a jurisdiction whose statements are doubtful %j is one, of which %i doubtful',
  (doubts, count) => {
    const told = doubts.map((isDoubtful) => ({ ...said, section: 'issues', isDoubtful }) as const)
    const { series } = matrix(ENDED, { reports, mentions: told })
    expect(series.get(7)?.[1]).toMatchObject({ count: 1, doubtful: count })
  },
)

test('no cycle, no column', () => {
  expect(matrix([], { reports, mentions }).series.get(7)).toEqual([])
})
