import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import { readFound, readMarks, searchStatements } from './queries/search-statements.ts'

testDatabase()

const FORMS: TestForm[] = [
  {
    cycle: '2030-04',
    jurisdiction: 'osprey',
    language: 'en',
    answers: {
      priorities: ['Launch a digital identity pilot with 3 towns.', 'Hire two clerks.'],
      issues: ['We lack a <b>portal</b> in digital identity.'],
    },
  },
  {
    cycle: '2030-10',
    jurisdiction: 'val-brume',
    language: 'fr',
    answers: {
      accomplishments: ['L’identité numérique est offerte à tous les résidents.'],
      priorities: ['Réduire les temps d’attente au guichet de l’île.'],
    },
  },
]

async function ask(query: string, params: Record<string, string> = {}) {
  const councilId = await addCouncil()
  await addForms(councilId, FORMS)
  const filter = readSubmissionFilter(params)
  const { found, parts } = await searchStatements(operator, councilId, { query, filter })
  const rows = await readFound(operator, councilId, {
    query,
    parts,
    ids: found.map(({ id }) => id),
  })
  const marked = rows.map(({ text, marks }) =>
    marks.map(({ start, end }) => text.slice(start, end)),
  )
  return { texts: rows.map(({ text }) => text), marked, parts, found }
}

test('a French word finds the English statements of the same concept, and marks them', async () => {
  const { texts, marked, found } = await ask('identité numérique')
  expect(texts[0]).toBe('L’identité numérique est offerte à tous les résidents.')
  expect(texts[1]).toBe('Launch a digital identity pilot with 3 towns.')
  expect(texts).toHaveLength(3)
  expect(found.map(({ isLiteral }) => isLiteral)).toEqual([true, false, false])
  expect(marked.slice(0, 2)).toEqual([
    ['identité', 'numérique'],
    ['digital', 'identity'],
  ])
})

test('every part of the question must be answered, in one of its ways', async () => {
  expect((await ask('identité numérique pilote')).texts).toEqual([
    'Launch a digital identity pilot with 3 towns.',
  ])
})

test.each([
  ['identite numerique', 3],
  ['ile', 1],
  ['ÎLE', 1],
  ['wait times', 1],
  ['clerks', 1],
  ['"digital pilot"', 0],
  ['"identity pilot"', 1],
  ['digital -pilot', 1],
  ['clerks or résidents', 2],
  ['unicorns', 0],
  ['', 0],
  ['the', 0],
  [`'; drop table statements; --`, 0],
  ['(((&|!<->', 0],
])('%j finds %i', async (query, count) => {
  expect((await ask(query)).texts).toHaveLength(count)
})

test.each([
  [{ language: 'fr' }, 1],
  [{ section: 'issues' }, 1],
  [{ cycle: '2030-04' }, 2],
  [{ jurisdiction: 'osprey' }, 2],
])('%j narrows it', async (params, count) => {
  expect((await ask('digital identity', params)).texts).toHaveLength(count)
})

test('only who may read is answered', async () => {
  const councilId = await addCouncil()
  const stranger = { kind: 'person', userId: 's', name: 'S', email: 's@x.org', grants: [] } as const
  const filter = readSubmissionFilter({})
  await expect(
    searchStatements({ ...stranger, grants: [] }, councilId, { query: 'a', filter }),
  ).rejects.toThrow()
})

test('a copy that differs from the text gives no marks', () => {
  expect(readMarks('a portal', 'a \uE000portal\uE001')).toEqual([{ start: 2, end: 8 }])
  expect(readMarks('a <b> portal', 'a   \uE000portal\uE001')).toEqual([])
  expect(readMarks('a portal', null)).toEqual([])
})
