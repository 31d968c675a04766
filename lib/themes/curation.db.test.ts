import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { counts, PLACE } from '#db/schema/counts.ts'
import { auditEntries } from '#db/schema/people.ts'
import { statements } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator, type Role } from '#lib/auth/actor.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import type { Act } from './act.ts'
import { performRun } from './commands/perform-run.ts'
import { startRun } from './commands/start-run.ts'
import { undoAct } from './commands/undo.ts'
import { findTheme } from './queries/find-theme.ts'
import { listActs } from './queries/list-acts.ts'
import { listRuns } from './queries/list-runs.ts'
import { listMentions, listThemes } from './queries/list-themes.ts'
import {
  analyse,
  analysedCouncil,
  decide,
  find,
  HERON,
  IDENTITY,
  NOON,
  WAITING,
} from './testing.ts'
import { FIRST_CYCLE, SECOND_CYCLE } from './testing-forms.ts'

testDatabase()

const SECOND_WAITING = 'Le temps d’attente au centre de contact augmente de nouveau.'

function person(role: Role, councilId: number): Actor {
  const grants = [{ councilId, role, jurisdictionId: null }]
  return { kind: 'person', userId: 'p', name: 'P', email: 'p@example.org', grants }
}

test('a name given in one language survives the next run, and the other stays computed', async () => {
  const councilId = await analysedCouncil()
  const { code } = await find(councilId, WAITING)
  const act = { kind: 'rename', code, language: 'fr', name: 'L’attente', revision: 1 } as const
  expect(await decide(councilId, act)).toEqual({ ok: true })
  await addForms(councilId, SECOND_CYCLE)
  await analyse(councilId)
  const theme = (await listThemes(operator, councilId)).find((one) => one.code === code)
  expect(theme?.name.fr).toBe('L’attente')
  expect(theme?.name.en).not.toMatch(/^T-|^$/)
  expect(await decide(councilId, { ...act, name: ' ', revision: 2 })).toEqual({ ok: true })
  const [first] = (await listThemes(operator, councilId)).filter((one) => one.code === code)
  expect(first?.name.fr).not.toBe('L’attente')
})

test('the second of two editors is told, and nothing of the first is lost', async () => {
  const councilId = await analysedCouncil()
  const { code } = await find(councilId, WAITING)
  const wanted = { kind: 'rename', code, language: 'en', revision: 1 } as const
  await decide(councilId, { ...wanted, name: 'Waiting' })
  expect(await decide(councilId, { ...wanted, name: 'Queues' })).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
    revision: 2,
    name: 'Waiting',
    change: { by: null, at: NOON },
  })
})

test('merged themes stay one through the next run, and the old code leads to the new', async () => {
  const councilId = await analysedCouncil()
  const waiting = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const wanted = { kind: 'merge', code: waiting.code, into: identity.code, revision: 1 } as const
  expect(await decide(councilId, wanted)).toEqual({ ok: true })
  await addForms(councilId, SECOND_CYCLE)
  await analyse(councilId)
  const later = await find(councilId, SECOND_WAITING)
  expect(later.code).toBe(identity.code)
  expect(await findTheme(operator, councilId, waiting.code)).toEqual({ movedTo: identity.code })
  const itself = { ...wanted, code: identity.code }
  expect(await decide(councilId, itself)).toEqual({ ok: false, reason: 'same-theme' })
  expect(await decide(councilId, wanted)).toEqual({ ok: false, reason: 'merged-already' })
})

test('a split theme has a code of its own, keeps it, and leads back when the split is undone', async () => {
  const councilId = await analysedCouncil()
  const waiting = await find(councilId, WAITING)
  const { code: parent, id } = waiting
  const name = { en: 'Shorter calls', fr: '' }
  const act: Act = { kind: 'split', code: parent, statementIds: [id], ...name, revision: 1 }
  const made = await decide(councilId, act)
  if (!made.ok) throw new Error(made.reason)
  const code = made.code ?? 0
  const theme = await findTheme(operator, councilId, code)
  expect(theme).toMatchObject({ theme: { name: { en: 'Shorter calls' } } })
  await addForms(councilId, SECOND_CYCLE)
  await analyse(councilId)
  expect((await find(councilId, WAITING)).code).toBe(code)
  const [last] = await actsOf(councilId)
  expect(await undoAct(operator, { councilId, id: last ?? 0 }, NOON)).toEqual({ ok: true })
  expect((await find(councilId, WAITING)).code).toBe(waiting.code)
  expect(await findTheme(operator, councilId, code)).toEqual({ movedTo: waiting.code })
  const again = await decide(councilId, { ...act, revision: 2 })
  // The code of the first split is never given to another theme.
  expect(again.ok && again.code).toBeGreaterThan(code)
})

test('a theme is not split into itself and nothing', async () => {
  const councilId = await analysedCouncil()
  const { id, code } = await find(councilId, WAITING)
  const other = await find(councilId, IDENTITY)
  const own = await membersOf(councilId, code)
  const act = { kind: 'split', code, en: '', fr: '', revision: 1 } as const
  const refused = (statementIds: number[]) => decide(councilId, { ...act, statementIds })
  expect(await refused([])).toEqual({ ok: false, reason: 'nothing-chosen' })
  expect(await refused(own)).toEqual({ ok: false, reason: 'whole-theme' })
  expect(await refused([id, other.id])).toMatchObject({ ok: false, reason: 'changed-meanwhile' })
})

test('a moved statement stays where a person put it, in an amended form too', async () => {
  const councilId = await analysedCouncil()
  const waiting = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const heron = await find(councilId, HERON)
  const from = waiting.code
  const move = { kind: 'move', statementId: waiting.id, code: identity.code, from } as const
  expect(await decide(councilId, move)).toEqual({ ok: true })
  const shelf = { ...move, statementId: heron.id, code: waiting.code, from: null }
  expect(await decide(councilId, shelf)).toEqual({ ok: true })
  await amend(councilId, { priorities: [WAITING, IDENTITY] })
  await analyse(councilId)
  expect((await find(councilId, WAITING)).code).toBe(identity.code)
  expect((await find(councilId, HERON)).code).toBe(waiting.code)
  await decide(councilId, { ...shelf, code: null, from: waiting.code })
  expect((await find(councilId, HERON)).code).toBe(0)
  const db = await database()
  const lines = await db.select().from(auditEntries).where(eq(auditEntries.action, 'curate-move'))
  expect(lines).toHaveLength(3)
})

test('a statement put in other words keeps its move and its pin, and one that is gone is said to be', async () => {
  const councilId = await analysedCouncil()
  const waiting = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const move = {
    kind: 'move',
    statementId: waiting.id,
    code: identity.code,
    from: waiting.code,
  } as const
  await decide(councilId, move)
  await decide(councilId, { kind: 'pin', statementId: identity.id, from: identity.code })
  const words = 'A brass band plays, and nothing here says why.'
  await amend(councilId, { accomplishments: [words] })
  await becomes(words, waiting.id)
  await analyse(councilId)
  expect((await find(councilId, words)).code).toBe(identity.code)
  const states = (await listActs(operator, councilId)).map(({ state }) => state)
  expect(states).toEqual(['statement-gone', 'stands'])
})

test('the second of two who move a statement is told where it stands now', async () => {
  const councilId = await analysedCouncil()
  const { id, code } = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const move = { kind: 'move', statementId: id, from: code } as const
  await decide(councilId, { ...move, code: identity.code })
  const late = await decide(councilId, { ...move, code: null })
  expect(late).toMatchObject({ ok: false, reason: 'changed-meanwhile', code: identity.code })
})

test('nothing to report leaves themes and counts through every run, and comes back when undone', async () => {
  const councilId = await analysedCouncil()
  const { id, code } = await find(councilId, WAITING)
  const counted = (await listMentions(operator, councilId)).length
  expect(await decide(councilId, { kind: 'nil', statementId: id, from: code })).toEqual({
    ok: true,
  })
  await addForms(councilId, SECOND_CYCLE)
  await analyse(councilId)
  expect(await (await database()).$count(counts, eq(counts.place, PLACE.unread))).toBe(0)
  const mentions = await listMentions(operator, councilId)
  expect(mentions.map(({ statementId }) => statementId)).not.toContain(id)
  const [last] = await actsOf(councilId)
  await undoAct(operator, { councilId, id: last ?? 0 }, NOON)
  expect((await find(councilId, WAITING)).code).toBe(code)
  expect((await listMentions(operator, councilId)).length).toBeGreaterThan(counted)
})

test('a word left out names nothing any more, in either language, and groups nothing anew', async () => {
  const councilId = await analysedCouncil()
  const { code } = await find(councilId, IDENTITY)
  const before = await findTheme(operator, councilId, code)
  expect(JSON.stringify(before)).toMatch(/identité numérique/i)
  await decide(councilId, { kind: 'exclude', word: 'digital identity', isWhole: true })
  const after = await findTheme(operator, councilId, code)
  expect(JSON.stringify(after)).not.toMatch(/digital identity|identité numérique/i)
  const word = { kind: 'exclude', word: 'digital identity', isWhole: false } as const
  expect(await decide(councilId, word)).toEqual({ ok: false, reason: 'already-so' })
})

test('a run that began before an act forgets nothing of it', async () => {
  const councilId = await analysedCouncil()
  const { id, code } = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const started = await startRun(operator, councilId, { kind: 'regroup' }, NOON)
  const running = started.ok ? performRun(started.runId) : null
  await expect.poll(() => progressOf(councilId)).toBeGreaterThanOrEqual(20)
  await decide(councilId, { kind: 'move', statementId: id, code: identity.code, from: code })
  expect(await running).toMatchObject({ ok: true })
  expect((await find(councilId, WAITING)).code).toBe(identity.code)
})

test.each<Role>(['viewer', 'jurisdiction'])('a %s changes nothing', async (role) => {
  const councilId = await analysedCouncil()
  const actor = person(role, councilId)
  const refused = { ok: false, reason: 'not-allowed' }
  const acts: Act[] = [
    { kind: 'rename', code: 1, language: 'en', name: 'Mine', revision: 1 },
    { kind: 'nil', statementId: 1, from: 1 },
    { kind: 'exclude', word: 'staff', isWhole: false },
  ]
  for (const act of acts) expect(await decide(councilId, act, actor)).toEqual(refused)
  expect(await undoAct(actor, { councilId, id: 1 }, NOON)).toEqual(refused)
})

test('someone of another council reads nothing here, and takes nothing back', async () => {
  const councilId = await addCouncil()
  const stranger = person('secretariat', councilId + 1)
  await expect(listThemes(stranger, councilId)).rejects.toThrow(NotThere)
  await expect(findTheme(stranger, councilId, 1)).rejects.toThrow(NotThere)
  await expect(listActs(stranger, councilId)).rejects.toThrow(NotThere)
  const undone = await undoAct(stranger, { councilId, id: 1 }, NOON)
  expect(undone).toEqual({ ok: false, reason: 'not-allowed' })
})

async function amend(councilId: number, answers: TestForm['answers']): Promise<void> {
  const [form] = FIRST_CYCLE
  if (!form) throw new Error('no form')
  await addForms(councilId, [{ ...form, answers }])
}

/** As the review of an amended form keeps it: this statement is what that one became. */
async function becomes(text: string, previousId: number): Promise<void> {
  const db = await database()
  await db.update(statements).set({ previousId }).where(eq(statements.text, text))
}

async function actsOf(councilId: number): Promise<number[]> {
  return (await listActs(operator, councilId)).map(({ id }) => id)
}

async function membersOf(councilId: number, code: number): Promise<number[]> {
  const mentions = await listMentions(operator, councilId)
  const theme = (await listThemes(operator, councilId)).find((one) => one.code === code)
  return mentions
    .filter(({ themeId }) => themeId === theme?.id)
    .map(({ statementId }) => statementId)
}

async function progressOf(councilId: number): Promise<number> {
  const [run] = await listRuns(operator, councilId)
  return run?.progress ?? 0
}
