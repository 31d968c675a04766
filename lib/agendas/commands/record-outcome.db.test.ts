import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms } from '#lib/submissions/testing.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { FIRST_CYCLE, SECOND_CYCLE } from '#lib/themes/testing-forms.ts'
import { listCandidates } from '../candidates.ts'
import { circulationOf } from '../circulation.ts'
import { lastDiscussed } from '../discussed.ts'
import type { OutcomeInput } from '../outcome.ts'
import { findAgenda, listAgendas } from '../queries.ts'
import { saidOf } from '../said.ts'
import { circulateAgenda } from './circulate-agenda.ts'
import { addTheme } from './edit-items.ts'
import { openAgenda } from './open-agenda.ts'
import { recordOutcome } from './record-outcome.ts'

testDatabase()

const NOW = new Date('2029-10-20T12:00:00Z')

const NOTHING_BECAME: OutcomeInput = {
  outcome: null,
  decision: { en: '', fr: '' },
  minutesTaken: null,
  actions: [],
}

test('what became of an item is said without changing what was sent; a deferred one was not discussed', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, [...FIRST_CYCLE, ...SECOND_CYCLE])
  const started = await startRun(operator, councilId, { kind: 'continue' }, NOW)
  if (!started.ok) throw new Error(started.reason)
  await performRun(started.runId)
  const [now, before] = await listAgendas(operator, councilId)
  if (!now || !before) throw new Error('two cycles are needed')
  const opened = await openAgenda(operator, before.cycle.id, NOW)
  const [theme] = await listCandidates(operator, before.cycle, NOW)
  if (!opened.ok || !theme) throw new Error('nothing to put on an agenda')
  const { agendaId } = opened
  await addTheme(operator, { agendaId, revision: 1 }, { id: theme.themeId, name: theme.name }, NOW)
  const found = async () => findAgenda(operator, agendaId)
  const made = await found()
  if (!made) throw new Error('no agenda')
  const sent = { said: saidOf(made), files: [] }
  await circulateAgenda(operator, { agendaId, revision: 2 }, sent, NOW)
  const say = async (outcome: Partial<OutcomeInput>) => {
    const held = await found()
    const seen = { agendaId, revision: held?.agenda.revision ?? 0 }
    const whole = { ...NOTHING_BECAME, ...outcome }
    return recordOutcome(operator, { ...seen, itemId: held?.items[0]?.id ?? 0 }, whole, NOW)
  }
  const what = { en: 'Sends its agreement', fr: 'Remet son entente' }
  const action = {
    id: null,
    what,
    jurisdictionId: null,
    who: 'All',
    dueOn: '2029-12-01',
    isDone: false,
  }
  expect(await say({ outcome: 'decided', minutesTaken: 38, actions: [action] })).toEqual({
    ok: true,
  })
  const [item] = (await found())?.items ?? []
  expect(item).toMatchObject({ outcome: 'decided', minutesTaken: 38, actions: [{ who: 'All' }] })
  const id = item?.actions[0]?.id ?? 0
  await say({ outcome: 'deferred', actions: [{ ...action, id, isDone: true }] })
  expect((await found())?.items[0]?.actions).toMatchObject([{ id, doneAt: NOW }])
  const held = await found()
  expect(held && circulationOf(held.agenda)).toBe('circulated')
  expect((await lastDiscussed(operator, now.cycle)).has(theme.themeId)).toBe(false)
  await say({ outcome: 'discussed' })
  expect((await found())?.items[0]?.actions).toEqual([])
  expect((await lastDiscussed(operator, now.cycle)).get(theme.themeId)?.cycles).toBe(1)
  const stranger = { ...action, jurisdictionId: 999_999 }
  expect(await say({ actions: [stranger] })).toEqual({ ok: false, reason: 'not-found' })
  const viewer = {
    kind: 'person' as const,
    userId: 'viewer',
    name: 'Vera',
    email: 'vera@example.org',
    grants: [{ councilId, role: 'viewer' as const, jurisdictionId: null }],
  }
  const first = { agendaId, revision: 1, itemId: 1 }
  expect(await recordOutcome(viewer, first, NOTHING_BECAME, NOW)).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
})
