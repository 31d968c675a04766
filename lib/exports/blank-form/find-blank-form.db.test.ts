import { beforeEach, expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotAllowed, NotThere, operator } from '#lib/auth/actor.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { COUNCIL_PRESETS } from '#lib/councils/presets.ts'
import { createCycle } from '#lib/cycles/commands/create-cycle.ts'
import { suggestDates } from '#lib/cycles/cycle.ts'
import { listRoster } from '#lib/cycles/queries.ts'
import { DEFAULT_TEMPLATE } from '#lib/cycles/template.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { addForms } from '#lib/submissions/testing.ts'
import { findBlankForm } from './find-blank-form.ts'

testDatabase()

const NOW = new Date('2030-01-10T12:00:00Z')
let councilId = 0
let cycleId = 0
const ids = new Map<string, number>()

beforeEach(async () => {
  const [preset] = COUNCIL_PRESETS
  if (!preset) throw new Error('no preset')
  const founded = await createCouncil(operator, { ...preset, seats: CANADA }, NOW)
  if (!founded.ok) throw new Error(founded.reason)
  councilId = founded.council.id
  for (const { year, month } of [
    { year: 2030, month: 2 },
    { year: 2030, month: 10 },
    { year: 2031, month: 2 },
  ]) {
    const input = { councilId, year, month, ...suggestDates({ year, month }) }
    const made = await createCycle(operator, input, NOW)
    if (!made.ok) throw new Error(made.reason)
    cycleId = made.cycle.id
  }
  for (const { jurisdiction } of await listRoster(operator, cycleId))
    ids.set(jurisdiction.key, jurisdiction.id)
  await addForms(councilId, [
    {
      cycle: '2030-02',
      jurisdiction: 'quebec',
      language: 'fr',
      answers: { priorities: ['Ouvrir le guichet.', 'Traduire les avis.'], issues: ['De l’aide.'] },
    },
    {
      cycle: '2030-10',
      jurisdiction: 'ontario',
      language: 'en',
      answers: { priorities: ['Old.'] },
    },
    {
      cycle: '2031-02',
      jurisdiction: 'ontario',
      language: 'en',
      answers: { priorities: ['Newer.'] },
    },
  ])
})

const person = (
  role: 'secretariat' | 'chair' | 'jurisdiction' | 'viewer',
  key?: string,
): Actor => ({
  kind: 'person',
  userId: role,
  name: 'Ida Moss',
  email: 'ida@example.org',
  grants: [{ councilId, role, jurisdictionId: key ? (ids.get(key) ?? null) : null }],
})

test('for whoever takes it: the cycle, its template’s questions, and to whom it goes back', async () => {
  const form = await findBlankForm(person('secretariat'), { cycleId, key: null })
  expect(form).toMatchObject({
    month: { year: 2031, month: 2 },
    dueOn: suggestDates({ year: 2031, month: 2 }).dueOn,
    jurisdiction: null,
    lastTime: null,
    returnTo: { name: 'Ida Moss', email: 'ida@example.org' },
  })
  expect(form?.sections).toEqual(DEFAULT_TEMPLATE)
})

test('for one: what it named the last time it reported, though it has skipped a round', async () => {
  const form = await findBlankForm(person('secretariat'), { cycleId, key: 'quebec' })
  expect(form?.lastTime).toEqual({
    month: { year: 2030, month: 2 },
    priorities: [
      { text: 'Ouvrir le guichet.', language: 'fr' },
      { text: 'Traduire les avis.', language: 'fr' },
    ],
  })
})

test('of two earlier rounds the later, and never the round itself', async () => {
  const form = await findBlankForm(person('secretariat'), { cycleId, key: 'ontario' })
  expect(form?.lastTime?.priorities).toEqual([{ text: 'Old.', language: 'en' }])
  expect(await findBlankForm(person('secretariat'), { cycleId, key: 'nowhere' })).toBeNull()
  expect(await findBlankForm(person('secretariat'), { cycleId: 9_999, key: null })).toBeNull()
})

test('a jurisdiction has its own alone; others who may not send have none', async () => {
  const own = await findBlankForm(person('jurisdiction', 'quebec'), { cycleId, key: null })
  expect(own).toMatchObject({ returnTo: null, lastTime: { month: { year: 2030, month: 2 } } })
  const mine = { cycleId, key: 'ontario' }
  await expect(findBlankForm(person('jurisdiction', 'quebec'), mine)).rejects.toThrow(NotAllowed)
  for (const role of ['chair', 'viewer'] as const)
    await expect(findBlankForm(person(role), mine)).rejects.toThrow(NotAllowed)
  const stranger: Actor = { kind: 'person', userId: 'x', name: 'x', email: 'x@x', grants: [] }
  await expect(findBlankForm(stranger, mine)).rejects.toThrow(NotThere)
})
