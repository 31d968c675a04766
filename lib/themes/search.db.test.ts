import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { statements, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { readPage } from '#lib/lists/list.ts'
import { indexStatements } from '#lib/submissions/commands/index-statements.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import { GRAMMAR, words } from '#lib/text/index.ts'
import { listThemes } from './queries/list-themes.ts'
import { themeOf } from './queries/placed-rows.ts'
import { searchStatements } from './queries/search-statements.ts'
import { analysedCouncil } from './testing.ts'

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
  const { rows, parts, counts } = await answersTo(councilId, query, filter)
  const marked = rows.map(({ text, marks }) =>
    marks.map(({ start, end }) => text.slice(start, end)),
  )
  return { texts: rows.map(({ text }) => text), marked, parts, rows, counts }
}

async function answersTo(councilId: number, query: string, filter = readSubmissionFilter({})) {
  const search = await searchStatements(operator, councilId, { query, filter })
  const { rows } = await readPage(search.list, {}, 100)
  const marked = rows.map((row) => ({ ...row, marks: search.marksOf(row) }))
  return { rows: marked, parts: search.parts, counts: await search.counts() }
}

test('a French word finds the English statements of the same concept, and marks them', async () => {
  const { texts, marked, rows, counts } = await ask('identité numérique')
  expect(texts[0]).toBe('L’identité numérique est offerte à tous les résidents.')
  expect(texts[1]).toBe('Launch a digital identity pilot with 3 towns.')
  expect(texts).toHaveLength(3)
  expect(rows.map(({ isLiteral }) => isLiteral)).toEqual([1, 0, 0])
  expect(counts).toEqual({ count: 3, literal: 1 })
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

test('forms that somebody has reviewed are left out where only the others are asked for', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, FORMS)
  const count = async () => {
    const filter = readSubmissionFilter({ review: 'waiting' })
    return (await answersTo(councilId, 'clerks', filter)).counts.count
  }
  expect(await count()).toBe(1)
  await (await database()).update(submissionVersions).set({ reviewedAt: new Date() })
  expect(await count()).toBe(0)
})

test('only who may read is answered', async () => {
  const councilId = await addCouncil()
  const stranger = { kind: 'person', userId: 's', name: 'S', email: 's@x.org', grants: [] } as const
  const filter = readSubmissionFilter({})
  await expect(
    searchStatements({ ...stranger, grants: [] }, councilId, { query: 'a', filter }),
  ).rejects.toThrow()
})

test('a statement that a run placed bears its theme’s name', async () => {
  const councilId = await analysedCouncil()
  const { rows } = await answersTo(councilId, 'contact centre')
  const themes = await listThemes(operator, councilId)
  expect(rows.length).toBeGreaterThan(0)
  for (const theme of rows.map(themeOf))
    expect(theme?.name).toEqual(themes.find(({ code }) => code === theme?.code)?.name)
})

const SAID = {
  en: [
    'The 2026-2027 plan renews form C-12 for the clients’ licences.',
    'Answers come in 24–48 hours at the ferry office; shelves hold the boxes.',
    'Veriﬁed accessibility of each library’s kiosk, by district and by ward.',
    'We need a driver’s handbook in plain words (14 pages) for newcomers.',
  ],
  fr: [
    'Les avions-citernes ont volé tout l’été; l’enjeu est le cœur des travaux.',
    'Les employées qualifiées, retraitées ou immigrées ont été financées dès 2026‑2027.',
    'Qu’aujourd’hui l’accès aux journaux régionaux d’archives soit gratuit.',
    'Emplois d’appoint : les délais s’allongent aux guichets d’Aubepierre.',
  ],
}

/** All of `SAID`, asked one question after another. */
async function saidCouncil() {
  const councilId = await addCouncil()
  await addForms(councilId, [
    { cycle: '2030-04', jurisdiction: 'osprey', language: 'en', answers: { issues: SAID.en } },
    { cycle: '2030-04', jurisdiction: 'alma', language: 'fr', answers: { issues: SAID.fr } },
  ])
  return async (query: string) => (await answersTo(councilId, query)).rows
}

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

test('every word finds its statement in any case, with its accents or without, and is marked', async () => {
  const ask = await saidCouncil()
  for (const language of ['en', 'fr'] as const)
    for (const text of SAID[language])
      for (const { word, start, end } of words(text, language)) {
        if ([word.lower, word.folded].some((spelt) => GRAMMAR[language].has(spelt))) continue
        const written = text.slice(start, end)
        for (const typed of [
          written,
          written.toUpperCase(),
          bare(written),
          bare(written).toUpperCase(),
        ]) {
          const row = (await ask(typed)).find((found) => found.text === text)
          expect([typed, row?.isLiteral]).toEqual([typed, 1])
          expect(row?.marks).toContainEqual({ start, end })
        }
      }
})

test('every phrase of two to four words in a row finds its statement, in quotes of each kind', async () => {
  const ask = await saidCouncil()
  const quotes = [
    ['"', '"'],
    ['“', '”'],
    ['«\u00A0', '\u00A0»'],
  ] as const
  for (const language of ['en', 'fr'] as const)
    for (const text of SAID[language]) {
      const placed = words(text, language)
      for (const [at, { start }] of placed.entries())
        for (const length of [2, 3, 4]) {
          const last = placed[at + length - 1]
          const [opens, closes] = quotes[(at + length) % 3] ?? quotes[0]
          if (!last) continue
          const asked = `${opens}${text.slice(start, last.end)}${closes}`
          const row = (await ask(asked)).find((found) => found.text === text)
          expect([asked, row?.isLiteral]).toEqual([asked, 1])
        }
    }
})

test('what is near in letters only is not found, and order counts in quotes', async () => {
  const ask = await saidCouncil()
  const finds = async (query: string) => (await ask(query)).map(({ text }) => text)
  expect(await finds('access')).toEqual([SAID.fr[2]]) // « accès », and not "accessibility"
  expect(await finds('"hours 48"')).toEqual([])
  expect(await finds('"48 hours"')).toEqual([SAID.en[1]])
  expect(await finds('2027')).toEqual([SAID.fr[1], SAID.en[0]])
  expect(await finds('C-12')).toEqual([SAID.en[0]])
  expect(await finds('12-C')).toEqual([])
  expect(await finds('qualifié OU avion')).toEqual([SAID.fr[0], SAID.fr[1]])
  expect(await finds('2027 -qualifié')).toEqual([SAID.en[0]])
  expect(await finds('-2027 -library -shelf')).not.toContain(SAID.en[0])
})

test('in other words is the same matter, and no other of its field', async () => {
  const councilId = await addCouncil()
  const issues = [
    'Proof of address is asked twice.',
    'A passport is no password.',
    'One digital ID for all.',
    'Two-step verification is on.',
  ]
  await addForms(councilId, [
    { cycle: '2030-04', jurisdiction: 'osprey', language: 'en', answers: { issues } },
  ])
  const finds = async (query: string) =>
    (await answersTo(councilId, query)).rows.map(({ text }) => text)
  expect(await finds('identity')).toEqual([])
  expect(await finds('identité numérique')).toEqual([issues[2]])
  expect(await finds('authentification multifacteur')).toEqual([issues[3]])
})

test('statements that were stored before are read again, once', async () => {
  const ask = await saidCouncil()
  const db = await database()
  await db.update(statements).set({ search: null, searchMark: 'an older one' })
  expect(await ask('avion')).toEqual([])
  expect(await indexStatements()).toEqual({ read: 8 })
  expect(await ask('avion')).toHaveLength(1)
  expect(await indexStatements()).toEqual({ read: 0 })
})
