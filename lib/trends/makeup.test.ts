import { expect, test } from 'vitest'
import { makeupOf } from './makeup.ts'

const NONE = { statements: 0, jurisdictions: 0 }
const KEPT = [
  { section: 'issues', statements: 2, english: 2, jurisdictions: 1, doubtful: NONE },
  {
    section: 'priorities',
    statements: 4,
    english: 1,
    jurisdictions: 3,
    doubtful: { statements: 2, jurisdictions: 1 },
  },
  { section: 'changes', statements: 2, english: 0, jurisdictions: 2, doubtful: NONE },
  {
    section: null,
    statements: 8,
    english: 3,
    jurisdictions: 5,
    doubtful: { statements: 2, jurisdictions: 1 },
  },
] as const

test('a theme is its jurisdictions, its statements, its sections and its languages', () => {
  expect(makeupOf(KEPT, {})).toEqual({
    statements: 8,
    jurisdictions: 5,
    doubtful: { statements: 2, jurisdictions: 1 },
    sections: [
      { section: 'priorities', count: 4 },
      { section: 'changes', count: 2 },
      { section: 'issues', count: 2 },
    ],
    languages: { en: 3, fr: 5 },
  })
})

test('of one section it is that section alone', () => {
  expect(makeupOf(KEPT, { section: 'priorities' })).toMatchObject({
    statements: 4,
    jurisdictions: 3,
    sections: [{ section: 'priorities', count: 4 }],
    languages: { en: 1, fr: 3 },
  })
})

test('where nobody raised it there is none', () => {
  expect(makeupOf(KEPT, { section: 'sharing' })).toBe(null)
  expect(makeupOf([], {})).toBe(null)
})
