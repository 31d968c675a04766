import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { readPage } from '#lib/lists/list.ts'
import { streamRows } from '#lib/lists/stream-rows.ts'
import { readSubmissionFilter } from './filter.ts'
import { listSubmissions } from './queries/list-submissions.ts'
import {
  type FormRow,
  SORTS,
  type Sorted,
  submissionsByPage,
} from './queries/submissions-by-page.ts'
import { addCouncil, addForms, type TestForm } from './testing.ts'

testDatabase()

function form(
  cycle: string,
  jurisdiction: string,
  issues: string[],
  language: 'en' | 'fr' = 'en',
): TestForm {
  return { cycle, jurisdiction, language, answers: { issues } }
}

const FORMS = [
  form('2030-04', 'osprey', ['One.', 'Two.']),
  form('2030-04', 'alma', ['Un.'], 'fr'),
  form('2030-04', 'brume', []),
  form('2030-10', 'osprey', ['One.', 'Two.', 'Three.']),
  form('2030-10', 'alma', ['Un.', 'Deux.'], 'fr'),
  form('2029-10', 'dunmore', ['One.']),
  form('2029-10', 'dunmore', ['One.', 'Two, amended.']),
]

/** Dunmore is at the table no more. */
const NAMES = ['osprey', 'brume', 'alma']

function sortedBy(by: Sorted['by'], isDescending = false): Sorted {
  return { by, isDescending, jurisdictions: NAMES, languages: ['fr', 'en', 'both'] }
}

async function listed(councilId: number, sorted: Sorted, params: Record<string, string> = {}) {
  return submissionsByPage(operator, councilId, { filter: readSubmissionFilter(params), sorted })
}

const say = ({ year, month, jurisdictionKey }: FormRow) => `${year}-${month} ${jurisdictionKey}`

test.each([
  [
    null,
    false,
    [
      '2030-10 osprey',
      '2030-10 alma',
      '2030-4 osprey',
      '2030-4 alma',
      '2030-4 brume',
      '2029-10 dunmore',
    ],
  ],
  [
    'cycle',
    false,
    [
      '2029-10 dunmore',
      '2030-4 osprey',
      '2030-4 alma',
      '2030-4 brume',
      '2030-10 osprey',
      '2030-10 alma',
    ],
  ],
  [
    'jurisdiction',
    false,
    [
      '2030-10 osprey',
      '2030-4 osprey',
      '2030-4 brume',
      '2030-10 alma',
      '2030-4 alma',
      '2029-10 dunmore',
    ],
  ],
  [
    'statements',
    true,
    [
      '2030-10 osprey',
      '2030-10 alma',
      '2030-4 osprey',
      '2029-10 dunmore',
      '2030-4 alma',
      '2030-4 brume',
    ],
  ],
  [
    'language',
    false,
    [
      '2030-10 alma',
      '2030-4 alma',
      '2030-10 osprey',
      '2030-4 osprey',
      '2030-4 brume',
      '2029-10 dunmore',
    ],
  ],
  [
    'version',
    true,
    [
      '2029-10 dunmore',
      '2030-10 osprey',
      '2030-10 alma',
      '2030-4 osprey',
      '2030-4 alma',
      '2030-4 brume',
    ],
  ],
] as const)('by %s, from the other end: %s', async (by, isDescending, expected) => {
  const councilId = await addCouncil()
  await addForms(councilId, FORMS)
  const list = await listed(councilId, sortedBy(by, isDescending))
  expect((await readPage(list, {}, 100)).rows.map(say)).toEqual(expected)
})

test('each order has the same pages forwards, backwards and in its file', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, FORMS)
  for (const by of [null, ...SORTS])
    for (const isDescending of [false, true]) {
      const list = await listed(councilId, sortedBy(by, isDescending))
      const whole = (await readPage(list, {}, 100)).rows
      const streamed: FormRow[] = []
      for await (const rows of await streamRows(list)) streamed.push(...rows)
      expect(streamed).toEqual(whole)
      const seen: FormRow[] = []
      let page = await readPage(list, {}, 2)
      for (;;) {
        seen.push(...page.rows)
        if (!page.next) break
        page = await readPage(list, page.next, 2)
      }
      expect(seen).toEqual(whole)
      while (page.previous) page = await readPage(list, page.previous, 2)
      expect(page.rows).toEqual(whole.slice(0, 2))
    }
})

test('a form that arrives between two pages moves no other', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, FORMS)
  const list = await listed(councilId, sortedBy('jurisdiction'))
  const first = await readPage(list, {}, 2)
  await addForms(councilId, [form('2031-04', 'osprey', ['One.'])])
  const later = await listed(councilId, sortedBy('jurisdiction'))
  const second = await readPage(later, first.next ?? {}, 2)
  expect(second.rows.map(say)).toEqual(['2030-4 brume', '2030-10 alma'])
  expect(second.count).toBe(7)
})

test.each([
  [{}, { forms: 6, members: 4, said: 10 }],
  [{ language: 'fr' }, { forms: 2, members: 1, said: 3 }],
  [{ cycle: '2030-04' }, { forms: 3, members: 3, said: 3 }],
  [{ section: 'issues' }, { forms: 5, members: 3, said: 10 }],
  [{ section: 'sharing' }, { forms: 0, members: 0, said: 0 }],
  [
    { jurisdiction: 'osprey', review: 'waiting' },
    { forms: 2, members: 1, said: 5 },
  ],
])('under %j there are %j', async (params, figures) => {
  const councilId = await addCouncil()
  await addForms(councilId, FORMS)
  const filter = readSubmissionFilter(params)
  const list = await listed(councilId, sortedBy(null), params)
  expect(await list.figures()).toMatchObject(figures)
  const { rows } = await readPage(list, {}, 100)
  expect(rows.map(({ id, statements, waits }) => ({ id, statements, waits }))).toEqual(
    (await listSubmissions(operator, councilId, filter)).map(({ id, statements, waits }) => ({
      id,
      statements,
      waits,
    })),
  )
})

test('only who may read is shown it', async () => {
  const councilId = await addCouncil()
  const stranger: Actor = { kind: 'person', userId: 's', name: 'S', email: 's@x.org', grants: [] }
  const asked = { filter: readSubmissionFilter({}), sorted: sortedBy(null) }
  await expect(submissionsByPage(stranger, councilId, asked)).rejects.toThrow(NotThere)
})
