import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import { assignments } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms } from '#lib/submissions/testing.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'
import { FIRST_CYCLE, SECOND_CYCLE } from '#lib/themes/testing-forms.ts'
import { listCandidates } from './candidates.ts'
import { circulationOf } from './circulation.ts'
import { circulateAgenda, withdrawAgenda } from './commands/circulate-agenda.ts'
import { addItem, addTheme, editItem, moveItem, removeItem } from './commands/edit-items.ts'
import { editMeeting } from './commands/edit-meeting.ts'
import { openAgenda } from './commands/open-agenda.ts'
import type { Seen } from './commands/steps/revise.ts'
import { lastDiscussed } from './discussed.ts'
import { findAgenda, listAgendas, listDrafts } from './queries.ts'
import { listCycleQuotes } from './quotes.ts'

testDatabase()

const NOW = new Date('2029-10-20T12:00:00Z')
const ITEM = {
  title: { en: 'Opening', fr: 'Ouverture' },
  minutes: 5,
  purpose: 'inform' as const,
  presenterId: null,
  presenter: '',
  notes: { en: '', fr: '' },
  kind: 'free' as const,
}

const NOTHING_SAID = {
  meetsOn: '2029-10-30',
  startsAt: '09:00',
  lengthMinutes: 180,
  place: { en: '', fr: '' },
  link: '',
  chair: '',
  items: [],
}

const viewer = (councilId: number): Actor => ({
  kind: 'person',
  userId: 'viewer',
  name: 'Vera',
  email: 'vera@example.org',
  grants: [{ councilId, role: 'viewer', jurisdictionId: null }],
})

let councilId = 0

beforeEach(async () => {
  councilId = await addCouncil()
  await addForms(councilId, [...FIRST_CYCLE, ...SECOND_CYCLE])
  const started = await startRun(operator, councilId, { kind: 'continue' }, NOW)
  if (!started.ok) throw new Error(started.reason)
  await performRun(started.runId)
})

const circulate = (actor: Actor, seen: Seen, now: Date) =>
  circulateAgenda(actor, seen, { said: NOTHING_SAID, files: [] }, now)

/** The agenda of the last cycle, as the next edit must have seen it. */
async function lastAgenda() {
  const [line] = await listAgendas(operator, councilId)
  if (!line) throw new Error('no cycle')
  const opened = await openAgenda(operator, line.cycle.id, NOW)
  if (!opened.ok) throw new Error(opened.reason)
  const found = await findAgenda(operator, opened.agendaId)
  if (!found) throw new Error('no agenda')
  return { ...found, seen: { agendaId: found.agenda.id, revision: found.agenda.revision } }
}

test('a theme comes with the quotes of that cycle, one of each jurisdiction first', async () => {
  const { cycle, seen } = await lastAgenda()
  const [theme] = await listCandidates(operator, cycle, NOW)
  if (!theme) throw new Error('no theme was raised')
  const named = { id: theme.themeId, name: theme.name }
  expect(await addTheme(operator, seen, named, NOW)).toEqual({ ok: true })
  const { items } = await lastAgenda()
  expect(items).toHaveLength(1)
  expect(items[0]?.quotes.length).toBeGreaterThan(0)
  expect(items[0]?.quotes.length).toBeLessThanOrEqual(3)
  expect(new Set(items[0]?.quotes.map((quote) => quote.jurisdictionId)).size).toBe(
    Math.min(theme.reach, 3),
  )
  const again = { ...seen, revision: seen.revision + 1 }
  expect(await addTheme(operator, again, named, NOW)).toEqual({
    ok: false,
    reason: 'already-there',
  })
})

test('an item whose theme has nothing firm to quote says so', async () => {
  const { cycle, seen } = await lastAgenda()
  const [theme] = await listCandidates(operator, cycle, NOW)
  if (!theme) throw new Error('no theme was raised')
  const db = await database()
  await db.update(assignments).set({ isDoubtful: true })
  await addTheme(operator, seen, { id: theme.themeId, name: theme.name }, NOW)
  const [item] = (await lastAgenda()).items
  const ofCycle = { cycleId: cycle.id, councilId: cycle.councilId }
  const said = await listCycleQuotes(operator, ofCycle, [theme.themeId])
  expect(said.length).toBeGreaterThan(0)
  expect(item).toMatchObject({ quotes: [], unquoted: { doubtful: said.length } })
  await db.update(assignments).set({ isDoubtful: false })
  // What could be quoted and is not was left out by whoever made the agenda.
  expect((await lastAgenda()).items[0]).toMatchObject({ quotes: [], unquoted: null })
  await db.update(assignments).set({ themeId: null })
  expect((await lastAgenda()).items[0]).toMatchObject({ quotes: [], unquoted: { doubtful: 0 } })
})

test('opening an agenda twice opens the same one', async () => {
  const first = await lastAgenda()
  const second = await lastAgenda()
  expect(second.agenda.id).toBe(first.agenda.id)
})

test('the second editor is told, and nothing of theirs is half done', async () => {
  const { seen } = await lastAgenda()
  expect(await addItem(operator, seen, ITEM, NOW)).toEqual({ ok: true })
  expect(await addItem(operator, seen, ITEM, NOW)).toMatchObject({
    ok: false,
    reason: 'changed-meanwhile',
    change: { at: NOW },
  })
  expect((await lastAgenda()).items).toHaveLength(1)
})

test('items go up and down, change, and go away', async () => {
  for (const en of ['Opening', 'Round table', 'Close']) {
    const { seen } = await lastAgenda()
    await addItem(operator, seen, { ...ITEM, title: { en, fr: en } }, NOW)
  }
  const titles = async () => (await lastAgenda()).items.map((item) => item.title.en)
  const before = await lastAgenda()
  const itemId = before.items[2]?.id ?? 0
  await moveItem(operator, { ...before.seen, itemId }, 'up', NOW)
  expect(await titles()).toEqual(['Opening', 'Close', 'Round table'])
  const { seen: last, items } = await lastAgenda()
  await moveItem(operator, { ...last, itemId: items[0]?.id ?? 0 }, 'up', NOW)
  expect((await lastAgenda()).agenda.revision).toBe(last.revision) // nothing is above the first
  const { seen } = await lastAgenda()
  const changed = { ...ITEM, title: { en: 'Closing', fr: 'Clôture' }, statementIds: [999_999] }
  expect(await editItem(operator, { ...seen, itemId }, changed, NOW)).toEqual({ ok: true })
  const after = await lastAgenda()
  expect(after.items[1]).toMatchObject({ title: { fr: 'Clôture' }, quotes: [] })
  await removeItem(operator, { ...after.seen, itemId }, NOW)
  expect(await titles()).toEqual(['Opening', 'Round table'])
})

test('an item goes behind any other in one act, and its maker is told where it stands', async () => {
  for (const en of ['Opening', 'Round table', 'Break', 'Close']) {
    const { seen } = await lastAgenda()
    await addItem(operator, seen, { ...ITEM, title: { en, fr: en } }, NOW)
  }
  const { items, seen } = await lastAgenda()
  const [first, , third, last] = items.map(({ id }) => id)
  const away = { ...seen, itemId: last ?? 0 }
  expect(await moveItem(operator, away, { after: null }, NOW)).toEqual({
    ok: true,
    place: 1,
    count: 4,
  })
  const next = { ...(await lastAgenda()).seen, itemId: first ?? 0 }
  expect(await moveItem(operator, next, { after: third ?? 0 }, NOW)).toMatchObject({ place: 4 })
  const after = await lastAgenda()
  expect(after.items.map((item) => item.title.en)).toEqual([
    'Close',
    'Round table',
    'Break',
    'Opening',
  ])
  const gone = { ...after.seen, itemId: 999_999 }
  expect(await moveItem(operator, gone, 'up', NOW)).toEqual({ ok: false, reason: 'not-found' })
})

test('a theme may be put on the drafts of meetings to come, by those who make them', async () => {
  const { cycle, agenda, seen } = await lastAgenda()
  const drafts = (who: Actor, now = NOW) => listDrafts(who, councilId, now)
  const meetsOn = new Date(`${agenda.meetsOn}T12:00:00Z`)
  const dayAfter = new Date(meetsOn.getTime() + 24 * 3600 * 1000)
  expect(await drafts(operator, meetsOn)).toMatchObject([
    { agenda: { id: agenda.id }, themeIds: [] },
  ])
  expect(await drafts(operator, dayAfter)).toEqual([])
  expect(await drafts(viewer(councilId), meetsOn)).toEqual([])
  const [theme] = await listCandidates(operator, cycle, NOW)
  if (!theme) throw new Error('no theme was raised')
  await addTheme(operator, seen, { id: theme.themeId, name: theme.name }, NOW)
  expect(await drafts(operator, meetsOn)).toMatchObject([{ themeIds: [theme.themeId] }])
  await circulate(operator, { ...seen, revision: seen.revision + 1 }, NOW)
  expect(await drafts(operator, meetsOn)).toEqual([])
  await withdrawAgenda(operator, (await lastAgenda()).seen, NOW)
  expect(await drafts(operator, meetsOn)).toMatchObject([{ agenda: { id: agenda.id } }])
})

test('a draft is nobody else’s until it is circulated; a change and a withdrawal say so', async () => {
  const { agenda, seen } = await lastAgenda()
  const reader = viewer(councilId)
  const standing = async () => circulationOf((await lastAgenda()).agenda)
  expect(await circulate(operator, seen, NOW)).toEqual({ ok: false, reason: 'nothing-on-it' })
  await addItem(operator, seen, ITEM, NOW)
  const draft = await lastAgenda()
  // Nothing of it: neither the page, nor its line, nor in a refusal.
  expect(await findAgenda(reader, agenda.id)).toBeNull()
  expect((await listAgendas(reader, councilId))[0]).toMatchObject({ agenda: null, itemCount: 0 })
  for (const act of [addItem(reader, draft.seen, ITEM, NOW), circulate(reader, draft.seen, NOW)])
    expect(await act).toEqual({ ok: false, reason: 'not-found' })
  expect(await circulate(operator, draft.seen, NOW)).toEqual({ ok: true })
  expect(await standing()).toBe('circulated')
  expect((await listAgendas(reader, councilId))[0]).toMatchObject({ itemCount: 1 })
  // Who worked on the draft meanwhile is told that it is one no more.
  expect(await addItem(operator, draft.seen, ITEM, NOW)).toMatchObject({
    ok: false,
    reason: 'changed-meanwhile',
    change: { at: NOW },
  })
  await addItem(operator, (await lastAgenda()).seen, { ...ITEM, minutes: 30 }, NOW)
  expect(await standing()).toBe('changed')
  expect(await circulate(operator, draft.seen, NOW)).toMatchObject({
    ok: false,
    reason: 'changed-meanwhile',
    change: { at: NOW },
  })
  expect(await withdrawAgenda(operator, (await lastAgenda()).seen, NOW)).toEqual({ ok: true })
  expect(await standing()).toBe('withdrawn')
  expect((await findAgenda(reader, agenda.id))?.items).toEqual([])
  expect((await listAgendas(reader, councilId))[0]).toMatchObject({ itemCount: 0 })
  expect((await lastAgenda()).items).toHaveLength(2)
  expect(await circulate(operator, (await lastAgenda()).seen, NOW)).toEqual({ ok: true })
  expect(await standing()).toBe('circulated')
  const entries = await (await database()).select().from(auditEntries).orderBy(auditEntries.id)
  const acts = entries
    .map((entry) => entry.action)
    .filter((action) => /circulate|withdraw/.test(action))
  expect(acts).toEqual(['circulate-agenda', 'withdraw-agenda', 'circulate-agenda'])
})

test('an earlier draft is not said to have been discussed, save to those who make it', async () => {
  const [now, before] = await listAgendas(operator, councilId)
  if (!now || !before) throw new Error('two cycles are needed')
  const opened = await openAgenda(operator, before.cycle.id, NOW)
  if (!opened.ok) throw new Error(opened.reason)
  const [theme] = await listCandidates(operator, before.cycle, NOW)
  if (!theme) throw new Error('no theme was raised')
  const seen = { agendaId: opened.agendaId, revision: 1 }
  await addTheme(operator, seen, { id: theme.themeId, name: theme.name }, NOW)
  const since = async (actor: Actor) => (await lastDiscussed(actor, now.cycle)).size
  expect([await since(operator), await since(viewer(councilId))]).toEqual([1, 0])
  await circulate(operator, { ...seen, revision: 2 }, NOW)
  expect(await since(viewer(councilId))).toBe(1)
})

test('the meeting keeps its day, time and length, and the audit every act', async () => {
  const { seen } = await lastAgenda()
  const meeting = {
    meetsOn: '2029-11-05',
    startsAt: '13:30',
    lengthMinutes: 90,
    place: { en: 'Hall B', fr: 'Salle B' },
    link: 'https://meet.example.org/b',
    chair: 'Idris Fairweather',
    paper: 'a4' as const,
  }
  expect(await editMeeting(operator, seen, meeting, NOW)).toEqual({ ok: true })
  expect((await lastAgenda()).agenda).toMatchObject(meeting)
  const entries = await (await database()).select().from(auditEntries).orderBy(auditEntries.id)
  expect(entries.map((entry) => entry.action)).toEqual(
    expect.arrayContaining(['open-agenda', 'edit-meeting']),
  )
})

test('a viewer reads and changes nothing; a stranger does not even read', async () => {
  await addItem(operator, (await lastAgenda()).seen, ITEM, NOW)
  await circulate(operator, (await lastAgenda()).seen, NOW)
  const { agenda, cycle, seen } = await lastAgenda()
  expect((await findAgenda(viewer(councilId), agenda.id))?.items).toHaveLength(1)
  expect(await addItem(viewer(councilId), seen, ITEM, NOW)).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  expect(await openAgenda(viewer(councilId), cycle.id, NOW)).toEqual({
    ok: false,
    reason: 'not-allowed',
  })
  const stranger = viewer(councilId + 1)
  const nothing = { ok: false, reason: 'not-found' }
  expect(await openAgenda(stranger, cycle.id, NOW)).toEqual(nothing)
  expect(await addItem(stranger, seen, ITEM, NOW)).toEqual(nothing)
  await expect(findAgenda(stranger, agenda.id)).rejects.toThrow(NotThere)
  await expect(listAgendas(stranger, councilId)).rejects.toThrow(NotThere)
})
