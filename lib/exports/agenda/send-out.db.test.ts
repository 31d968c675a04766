import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { withdrawAgenda } from '#lib/agendas/commands/circulate-agenda.ts'
import { addItem } from '#lib/agendas/commands/edit-items.ts'
import { openAgenda } from '#lib/agendas/commands/open-agenda.ts'
import { findAgenda, listAgendas } from '#lib/agendas/queries.ts'
import { changesBetween } from '#lib/agendas/said.ts'
import { findSentFile, listVersions } from '#lib/agendas/versions.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms } from '#lib/submissions/testing.ts'
import { FIRST_CYCLE } from '#lib/themes/testing-forms.ts'
import { sendOut } from './send-out.ts'

testDatabase()

const NOW = new Date('2029-10-20T12:00:00Z')
const ITEM = {
  kind: 'free' as const,
  title: { en: 'Opening', fr: 'Ouverture' },
  minutes: 5,
  purpose: 'inform' as const,
  presenterId: null,
  presenter: '',
  notes: { en: '', fr: '' },
}

const viewer = (councilId: number): Actor => ({
  kind: 'person',
  userId: 'viewer',
  name: 'Vera',
  email: 'vera@example.org',
  grants: [{ councilId, role: 'viewer', jurisdictionId: null }],
})

async function openLast(councilId: number) {
  const [line] = await listAgendas(operator, councilId)
  if (!line) throw new Error('no cycle')
  const opened = await openAgenda(operator, line.cycle.id, NOW)
  if (!opened.ok) throw new Error(opened.reason)
  const found = await findAgenda(operator, opened.agendaId)
  if (!found) throw new Error('no agenda')
  return { ...found, seen: { agendaId: found.agenda.id, revision: found.agenda.revision } }
}

test('each version is kept as it was sent, and read by all until it is taken back', async () => {
  const councilId = await addCouncil()
  await addForms(councilId, [...FIRST_CYCLE])
  const lastAgenda = () => openLast(councilId)
  const { agenda, seen } = await lastAgenda()
  const reader = viewer(councilId)
  const send = async () => sendOut(operator, (await lastAgenda()).seen, { own: 'fr', now: NOW })
  expect(await sendOut(reader, seen, { own: 'fr', now: NOW })).toMatchObject({ ok: false })
  await addItem(operator, seen, ITEM, NOW)
  expect(await send()).toEqual({ ok: true })
  const [first] = await listVersions(reader, agenda.id)
  expect(first?.files).toHaveLength(9)
  const read = async (number: number, name: string, actor = reader) =>
    findSentFile(actor, { agendaId: agenda.id, number, name })
  const kept = await Promise.all((first?.files ?? []).map(({ name }) => read(1, name)))
  await addItem(operator, (await lastAgenda()).seen, { ...ITEM, kind: 'break' }, NOW)
  expect(await send()).toEqual({ ok: true })
  const versions = await listVersions(reader, agenda.id)
  expect(versions.map(({ number }) => number)).toEqual([1, 2])
  const [one, two] = versions.map(({ said }) => said)
  if (!one || !two) throw new Error('a version was not kept')
  expect(changesBetween(one, two).map(({ kind }) => kind)).toEqual(['added'])
  for (const [at, file] of (first?.files ?? []).entries()) {
    const now = await read(1, file.name)
    expect(now).toEqual(kept[at])
    expect(file.sha256).toBe(
      createHash('sha256')
        .update(now?.bytes ?? '')
        .digest('hex'),
    )
  }
  const invitation = versions[1]?.files.find(({ name }) => name.endsWith('fr.ics'))?.name ?? ''
  const sent = new TextDecoder().decode((await read(2, invitation))?.bytes)
  expect(sent).toContain(`SEQUENCE:${(await lastAgenda()).agenda.revision}\r\n`)
  expect(sent).toContain('STATUS:CONFIRMED')
  await withdrawAgenda(operator, (await lastAgenda()).seen, NOW)
  expect(await listVersions(reader, agenda.id)).toEqual([])
  expect(await read(2, invitation)).toBeNull()
  expect(await read(2, invitation, operator)).not.toBeNull()
  await expect(listVersions(viewer(councilId + 1), agenda.id)).rejects.toThrow(NotThere)
})
