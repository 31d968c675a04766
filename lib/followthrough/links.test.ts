import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laterWords, type Reported } from './links.ts'

let next = 0
function said(
  cycle: number,
  section: string,
  text: string,
  { language = 'en', by = 1 }: { language?: 'en' | 'fr'; by?: number } = {},
): Reported {
  return { id: `s${next++}`, jurisdictionId: by, cycle, section, language, text }
}

const ANGLING = said(0, 'priorities', 'Let anglers buy their fishing licence online.')
const WELLS = said(0, 'priorities', 'Test every private well near the quarry.')
const SOLD = said(2, 'changes', 'Les permis de pêche se vendent en ligne depuis mai.', {
  language: 'fr',
})
const RESTATED = said(1, 'priorities', 'Put fishing licences online for anglers.')
const BEFORE = said(0, 'accomplishments', 'Anglers can now buy fishing licences online.')
const ELSEWHERE = said(1, 'accomplishments', 'Anglers can now buy fishing licences online.', {
  by: 2,
})
const TOO_LATE = said(4, 'accomplishments', 'Anglers buy their fishing licence online.')
const HARBOUR = said(1, 'accomplishments', 'The harbour bridge was painted.')
const ALL = [ANGLING, WELLS, SOLD, RESTATED, BEFORE, ELSEWHERE, TOO_LATE, HARBOUR]
const PROPOSED = { count: 3, floor: 0.1 }

function idsOf(among: readonly Reported[], priority: Reported): string[] | undefined {
  return laterWords(among, PROPOSED)
    .get(priority.id)
    ?.map(({ laterId }) => laterId)
}

test('a priority finds what its own jurisdiction said later, in both languages, the likeliest first', () => {
  expect(idsOf(ALL, ANGLING)).toEqual([RESTATED.id, SOLD.id])
  expect(idsOf(ALL, RESTATED)).toContain(TOO_LATE.id) // which is within three cycles of this one
})

test('nothing likely is an empty list, and what is no priority has none', () => {
  expect(idsOf(ALL, WELLS)).toEqual([])
  expect(idsOf(ALL, BEFORE)).toBeUndefined()
  expect(laterWords([], PROPOSED).size).toBe(0)
})

test('a link says which words it rests on', () => {
  const [first] = laterWords([ANGLING, SOLD, HARBOUR], PROPOSED).get(ANGLING.id) ?? []
  expect(first?.shared.map(({ first, second }) => [first, second])).toContainEqual([
    'online',
    'en ligne',
  ])
})

test('the order of the statements changes nothing', () => {
  const expected = laterWords(ALL, PROPOSED)
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
      const found = laterWords(shuffled, PROPOSED)
      for (const [id, words] of expected) expect(found.get(id)).toEqual(words)
    }),
    { numRuns: 30 },
  )
})
