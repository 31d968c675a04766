import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { assignments } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { orderBy, writeKey } from '#lib/lists/keyset.ts'
import { type List, type NamedList, readPage } from '#lib/lists/list.ts'
import { streamRows } from '#lib/lists/stream-rows.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { addForms, type TestForm } from '#lib/submissions/testing.ts'
import { listPlaced } from './queries/list-placed.ts'
import { doubtsByPage, quoteRows, quotesByPage } from './queries/list-quotes.ts'
import { listThemes } from './queries/list-themes.ts'
import { searchStatements } from './queries/search-statements.ts'
import { analyse, analysedCouncil } from './testing.ts'

testDatabase()

type Listed = { id: number }

type Read<Kind> = (councilId: number, actor?: Actor) => Promise<Kind>

const everything = readSubmissionFilter({})

/** What is listed and goes out as a file. */
const FILES: Record<string, Read<NamedList<Listed>>> = {
  'every statement': (councilId, actor = operator) => listPlaced(actor, councilId, everything),
  'the statements of one section': (councilId, actor = operator) =>
    listPlaced(actor, councilId, readSubmissionFilter({ section: 'issues' })),
  'the statements in French': (councilId, actor = operator) =>
    listPlaced(actor, councilId, readSubmissionFilter({ language: 'fr' })),
  'what stands in one theme': async (councilId, actor = operator) => {
    const [theme] = await listThemes(operator, councilId)
    return quoteRows(actor, councilId, { themeId: theme?.id ?? 0 })
  },
  'what was raised once': (councilId, actor = operator) =>
    quoteRows(actor, councilId, { themeId: null }),
  'what was found': async (councilId, actor = operator) => {
    const asked = { query: 'wait OR identité OR contact', filter: everything }
    return (await searchStatements(actor, councilId, asked)).list
  },
}

const LISTS: Record<string, Read<List<Listed>>> = {
  ...FILES,
  'the quotes of one theme': async (councilId, actor = operator) => {
    const [theme] = await listThemes(operator, councilId)
    return quotesByPage(actor, councilId, { themeId: theme?.id ?? 0, order: 'provincial' })
  },
  'what stands on the shelf': (councilId, actor = operator) =>
    quotesByPage(actor, councilId, { themeId: null }),
  'places in doubt': (councilId, actor = operator) => doubtsByPage(actor, councilId),
}

const SAID = {
  en: [
    'Average wait times at our contact centre fell since the digital identity and the verified account.',
    'Wait times at the contact centre are published each month.',
    'A ferry timetable.',
  ],
  fr: ['L’identité numérique est offerte aux résidents.', 'Le comptoir ferme à midi.'],
} as const

function form(cycle: string, jurisdiction: string, language: 'en' | 'fr'): TestForm {
  const said = SAID[language]
  return {
    cycle,
    jurisdiction,
    language,
    answers: { priorities: [...said], issues: said.map((text) => `${text} (${jurisdiction})`) },
  }
}

async function council(): Promise<number> {
  const councilId = await analysedCouncil()
  await addForms(councilId, [
    form('2029-10', 'dunmore', 'en'),
    form('2030-02', 'alma', 'fr'),
    form('2030-02', 'osprey.point~2', 'en'),
    form('2030-10', 'alma', 'fr'),
  ])
  const runId = await analyse(councilId)
  const db = await database()
  await db
    .update(assignments)
    .set({ isDoubtful: true, likeness: sql`.1 + (${assignments.statementId} % 3) * .02` })
    .where(and(eq(assignments.runId, runId), isNotNull(assignments.themeId)))
  return councilId
}

async function allOf({ order, select }: List<Listed>): Promise<number[]> {
  return idsOf(await select({ where: undefined, orderBy: orderBy(order) }))
}

const idsOf = (rows: readonly Listed[]) => rows.map(({ id }) => id)

/** Every page of it, from the first to the last and back to the first. */
async function walk(list: List<Listed>, size: number) {
  const seen: number[] = []
  let page = await readPage(list, {}, size)
  for (let first = 1; ; first += size) {
    expect(page).toMatchObject({ first, last: first + page.rows.length - 1 })
    seen.push(...idsOf(page.rows))
    if (!page.next) break
    page = await readPage(list, page.next, size)
  }
  const back = idsOf(page.rows)
  while (page.previous) {
    page = await readPage(list, page.previous, size)
    back.unshift(...idsOf(page.rows))
  }
  expect(page.first).toBe(1)
  return { seen, back }
}

test('the pages of a list are all of it, forwards and backwards', async () => {
  const councilId = await council()
  for (const [name, read] of Object.entries(LISTS)) {
    const list = await read(councilId)
    const all = await allOf(list)
    expect(all.length, name).toBeGreaterThan(2)
    expect(new Set(all).size, name).toBe(all.length)
    expect(await list.count(), name).toBe(all.length)
    const { seen, back } = await walk(list, 2)
    expect(seen, name).toEqual(all)
    expect(back.slice(-all.length), name).toEqual(all)
  }
})

test('the rows of a file are those of its pages', async () => {
  const councilId = await council()
  for (const [name, read] of Object.entries(FILES)) {
    const list = await read(councilId)
    const rows: Listed[] = []
    for await (const some of await streamRows(list)) rows.push(...some)
    expect(rows, name).toEqual((await readPage(list, {}, 1_000)).rows)
  }
})

test('only who may read a list has it', async () => {
  const councilId = await council()
  const stranger: Actor = { kind: 'person', userId: 's', name: 'S', email: 's@x.org', grants: [] }
  for (const [name, read] of Object.entries(LISTS))
    await expect(read(councilId, stranger), name).rejects.toThrow(NotThere)
})

test('forms that arrive between two pages make no row come twice, and none stay away', async () => {
  const councilId = await council()
  const arrivals = [form('2031-02', 'alma', 'fr'), form('2029-02', 'dunmore', 'en')]
  const walks = await Promise.all(
    Object.entries(FILES).map(async ([name, read]) => {
      const list = await read(councilId)
      const page = await readPage(list, {}, 2)
      return { name, list, before: await allOf(list), seen: idsOf(page.rows), page }
    }),
  )
  for (let isOver = false; !isOver; ) {
    const arrival = arrivals.pop()
    if (arrival) {
      await addForms(councilId, [arrival])
      await analyse(councilId)
    }
    isOver = true
    for (const one of walks) {
      if (!one.page.next) continue
      one.page = await readPage(one.list, one.page.next, 2)
      one.seen.push(...idsOf(one.page.rows))
      isOver = false
    }
  }
  for (const { name, before, seen, page } of walks) {
    expect(new Set(seen).size, name).toBe(seen.length)
    expect(before.filter((id) => !seen.includes(id)).length, name).toBe(0)
    expect(page.last, name).toBe(page.count)
  }
})

test('a place beyond the end shows the last page, one before the beginning the first', async () => {
  const list = await LISTS['every statement']?.(await council())
  if (!list) throw new Error('no list')
  const all = await allOf(list)
  const { rows } = await readPage(list, {}, all.length)
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) throw new Error('no rows')
  const end = await readPage(list, { after: writeKey(list.order, last), from: 900 }, 4)
  expect(idsOf(end.rows)).toEqual(all.slice(-4))
  expect(end).toMatchObject({ last: all.length, next: null })
  const start = await readPage(list, { before: writeKey(list.order, first), from: 900 }, 4)
  expect(idsOf(start.rows)).toEqual(all.slice(0, 4))
  expect(start).toMatchObject({ first: 1, previous: null })
  expect(await readPage(list, { after: 'nonsense', from: 3 }, 4)).toEqual(
    await readPage(list, {}, 4),
  )
})
