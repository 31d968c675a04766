import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotAllowed, operator } from '#lib/auth/actor.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { createCycle } from './commands/create-cycle.ts'
import { saveTemplate } from './commands/save-template.ts'
import { suggestDates } from './cycle.ts'
import { listTemplates } from './queries.ts'
import { DEFAULT_TEMPLATE } from './template.ts'

testDatabase()

const NOW = new Date('2030-01-10T12:00:00Z')
const NAME = { en: 'Ferry table', fr: 'Table des traversiers' }
let councilId = 0

beforeEach(async () => {
  const council = { slug: 'ferries', name: NAME, abbreviation: NAME, aliases: [], seats: [] }
  const founded = await createCouncil(operator, council, NOW)
  if (!founded.ok) throw new Error(founded.reason)
  councilId = founded.council.id
})

const person = (role: 'secretariat' | 'chair' | 'viewer'): Actor => ({
  kind: 'person',
  userId: role,
  name: role,
  email: `${role}@example.org`,
  grants: [{ councilId, role, jurisdictionId: null }],
})

const retitled = (fr: string) =>
  DEFAULT_TEMPLATE.map((one, at) => (at === 0 ? { ...one, title: { ...one.title, fr } } : one))

async function open(month: number, version?: number) {
  const input = { councilId, year: 2030, month, ...suggestDates({ year: 2030, month }), version }
  return createCycle(operator, input, NOW)
}

test('what is saved is the next version, and a cycle keeps the one it opened with', async () => {
  expect(await listTemplates(operator, councilId)).toMatchObject([{ version: 0, cycles: [] }])
  expect(await open(2)).toMatchObject({ ok: true })
  const draft = { councilId, seen: 1, sections: retitled('Bons coups') }
  expect(await saveTemplate(operator, draft, NOW)).toEqual({ ok: true, version: 2 })
  expect(await open(10)).toMatchObject({ ok: true })
  expect(await open(11, 1)).toMatchObject({ ok: true })
  expect(await open(12, 3)).toEqual({ ok: false, reason: 'no-version' })
  const versions = await listTemplates(operator, councilId)
  expect(
    versions.map(({ version, cycles }) => [version, cycles.map(({ month }) => month)]),
  ).toEqual([
    [2, [10]],
    [1, [2, 11]],
  ])
  expect(versions.map(({ sections }) => sections[0]?.title.fr)).toEqual([
    'Bons coups',
    'Réalisations',
  ])
})

test('a council may word its form before its first cycle', async () => {
  const draft = { councilId, seen: 0, sections: retitled('Bons coups') }
  expect(await saveTemplate(operator, draft, NOW)).toEqual({ ok: true, version: 1 })
  expect(await open(2)).toMatchObject({ ok: true })
  expect(await listTemplates(operator, councilId)).toMatchObject([
    { version: 1, cycles: [{ month: 2 }] },
  ])
})

test('whoever is second is told, and nothing of theirs is written over', async () => {
  const draft = { councilId, seen: 0, sections: retitled('Bons coups') }
  await saveTemplate(operator, draft, NOW)
  const second = { ...draft, sections: retitled('Faits d’armes') }
  expect(await saveTemplate(operator, second, NOW)).toMatchObject({
    ok: false,
    reason: 'changed-meanwhile',
    change: { at: NOW },
  })
  expect(await listTemplates(operator, councilId)).toHaveLength(1)
})

test('who may not, a form that asks nothing, and one that says nothing new', async () => {
  const draft = { councilId, seen: 0, sections: retitled('Bons coups') }
  for (const role of ['chair', 'viewer'] as const) {
    const refused = await saveTemplate(person(role), draft, NOW)
    expect(refused).toEqual({ ok: false, reason: 'not-allowed' })
    await expect(listTemplates(person(role), councilId)).rejects.toThrow(NotAllowed)
  }
  const short = { ...draft, sections: DEFAULT_TEMPLATE.slice(0, 1) }
  expect(await saveTemplate(operator, short, NOW)).toEqual({
    ok: false,
    reason: 'too-few-sections',
  })
  const same = { ...draft, sections: DEFAULT_TEMPLATE }
  expect(await saveTemplate(operator, same, NOW)).toEqual({ ok: false, reason: 'nothing-changed' })
  await saveTemplate(operator, draft, NOW)
  const [line] = (await (await database()).select().from(auditEntries)).filter(
    ({ action }) => action === 'save-template',
  )
  expect(line?.details).toEqual({
    version: 1,
    changes: [
      {
        kind: 'accomplishments',
        what: 'title',
        words: [{ language: 'fr', was: 'Réalisations', is: 'Bons coups' }],
      },
    ],
  })
})
