import { expect, test } from 'vitest'
import { makeupOf } from './makeup.ts'

test('a theme is its jurisdictions, its cycles, its sections and its languages', () => {
  const makeup = makeupOf(
    [
      { cycleId: 7, jurisdictionId: 1, section: 'issues', language: 'en', isDoubtful: false },
      { cycleId: 7, jurisdictionId: 1, section: 'priorities', language: 'en', isDoubtful: true },
      { cycleId: 9, jurisdictionId: 2, section: 'priorities', language: 'fr', isDoubtful: true },
    ],
    [3, 9, 7],
  )
  expect(makeup).toEqual({
    statements: 3,
    jurisdictions: 2,
    doubtful: { statements: 2, jurisdictions: 1 },
    cycleIds: [9, 7],
    sections: [
      { section: 'priorities', count: 2 },
      { section: 'issues', count: 1 },
    ],
    languages: { en: 2, fr: 1 },
  })
})

test('of no statement it is nothing', () => {
  expect(makeupOf([], [1])).toMatchObject({ jurisdictions: 0, cycleIds: [], sections: [] })
})
