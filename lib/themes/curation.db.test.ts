import { and, desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import { statements } from '#db/schema/submissions.ts'
import { assignments, runs, themes } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator, type Role } from '#lib/auth/actor.ts'
import { addCouncil, addForms } from '#lib/submissions/testing.ts'
import { mergeThemes } from './commands/merge-themes.ts'
import { moveStatement } from './commands/move-statement.ts'
import { performRun } from './commands/perform-run.ts'
import { renameTheme } from './commands/rename-theme.ts'
import { startRun } from './commands/start-run.ts'
import { findTheme } from './queries/find-theme.ts'
import { listThemes } from './queries/list-themes.ts'
import { FIRST_CYCLE, SECOND_CYCLE } from './testing-forms.ts'

testDatabase()

const NOON = new Date('2029-11-01T12:00:00Z')
const WAITING = 'Average wait times at our contact centre fell from 16 minutes to 7.'
const IDENTITY = 'Launched a provincial digital identity for the verified account.'
const FERRY = 'A brass heron hums at dusk.'

async function analyse(councilId: number) {
  const started = await startRun(operator, councilId, { kind: 'continue' }, NOON)
  expect(started.ok && (await performRun(started.runId))).toMatchObject({ ok: true })
}

async function analysedCouncil(): Promise<number> {
  const councilId = await addCouncil()
  await addForms(councilId, FIRST_CYCLE)
  await analyse(councilId)
  return councilId
}

async function find(councilId: number, text: string) {
  const db = await database()
  const [row] = await db
    .select({ id: statements.id, code: themes.code })
    .from(assignments)
    .innerJoin(runs, eq(assignments.runId, runs.id))
    .innerJoin(statements, eq(assignments.statementId, statements.id))
    .leftJoin(themes, eq(assignments.themeId, themes.id))
    .where(and(eq(runs.councilId, councilId), eq(statements.text, text)))
    .orderBy(desc(runs.id))
    .limit(1)
  if (!row) throw new Error(`nothing was found of ${text}`)
  return { id: row.id, code: row.code ?? 0 }
}

function person(role: Role, councilId: number): Actor {
  const grants = [{ councilId, role, jurisdictionId: null }]
  return { kind: 'person', userId: 'p', name: 'P', email: 'p@example.org', grants }
}

test('a name given in one language survives the next run, and the other stays computed', async () => {
  const councilId = await analysedCouncil()
  const { code } = await find(councilId, WAITING)
  const wanted = { councilId, code, language: 'fr', name: 'L’attente', reason: '' } as const
  expect(await renameTheme(operator, { ...wanted, revision: 1 }, NOON)).toEqual({ ok: true })
  await addForms(councilId, SECOND_CYCLE)
  await analyse(councilId)
  const theme = (await listThemes(operator, councilId)).find((one) => one.code === code)
  expect(theme?.name.fr).toBe('L’attente')
  expect(theme?.name.en).not.toMatch(/^T-|^$/)
  const back = { ...wanted, name: ' ', revision: 2 }
  expect(await renameTheme(operator, back, NOON)).toEqual({ ok: true })
  const [first] = (await listThemes(operator, councilId)).filter((one) => one.code === code)
  expect(first?.name.fr).not.toBe('L’attente')
})

test('the second of two editors is told, and nothing of the first is lost', async () => {
  const councilId = await analysedCouncil()
  const { code } = await find(councilId, WAITING)
  const wanted = { councilId, code, language: 'en', reason: '', revision: 1 } as const
  await renameTheme(operator, { ...wanted, name: 'Waiting' }, NOON)
  expect(await renameTheme(operator, { ...wanted, name: 'Queues' }, NOON)).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
    revision: 2,
    name: 'Waiting',
  })
})

test('merged themes stay one through the next run, and the old code leads to the new', async () => {
  const councilId = await analysedCouncil()
  const waiting = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const wanted = { councilId, code: waiting.code, into: identity.code, reason: 'one matter' }
  expect(await mergeThemes(operator, wanted, NOON)).toEqual({ ok: true })
  expect((await find(councilId, WAITING)).code).toBe(identity.code)
  await addForms(councilId, SECOND_CYCLE)
  await analyse(councilId)
  expect((await find(councilId, WAITING)).code).toBe(identity.code)
  const later = await find(
    councilId,
    'Le temps d’attente au centre de contact augmente de nouveau.',
  )
  expect(later.code).toBe(identity.code)
  expect(await findTheme(operator, councilId, waiting.code)).toEqual({ movedTo: identity.code })
  expect(
    await mergeThemes(operator, { ...wanted, code: identity.code, into: identity.code }, NOON),
  ).toEqual({ ok: false, reason: 'same-theme' })
  expect(await mergeThemes(operator, wanted, NOON)).toEqual({ ok: false, reason: 'merged-already' })
})

test('a moved statement stays where a person put it, in an amended form too', async () => {
  const councilId = await analysedCouncil()
  const waiting = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const ferry = await find(councilId, FERRY)
  const move = { councilId, statementId: waiting.id, code: identity.code, reason: 'see annex' }
  expect(await moveStatement(operator, move, NOON)).toEqual({ ok: true })
  const shelf = { ...move, statementId: ferry.id, code: waiting.code }
  expect(await moveStatement(operator, shelf, NOON)).toEqual({ ok: true })
  const [form] = FIRST_CYCLE
  if (!form) throw new Error('no form')
  await addForms(councilId, [{ ...form, answers: { priorities: [WAITING, IDENTITY] } }])
  await analyse(councilId)
  expect((await find(councilId, WAITING)).code).toBe(identity.code)
  expect((await find(councilId, FERRY)).code).toBe(waiting.code)
  await moveStatement(operator, { ...shelf, code: null }, NOON)
  expect((await find(councilId, FERRY)).code).toBe(0)
  const db = await database()
  const lines = await db.select().from(auditEntries).where(eq(auditEntries.action, 'move-theme'))
  expect(lines).toHaveLength(3)
})

test.each<Role>(['viewer', 'jurisdiction'])('a %s changes nothing', async (role) => {
  const councilId = await addCouncil()
  const actor = person(role, councilId)
  const refused = { ok: false, reason: 'not-allowed' }
  const about = { councilId, code: 1, reason: '' }
  const name = { ...about, language: 'en', name: 'Mine', revision: 1 } as const
  expect(await renameTheme(actor, name, NOON)).toEqual(refused)
  expect(await mergeThemes(actor, { ...about, into: 2 }, NOON)).toEqual(refused)
  expect(await moveStatement(actor, { ...about, statementId: 1 }, NOON)).toEqual(refused)
})

test('someone of another council reads nothing here', async () => {
  const councilId = await addCouncil()
  const stranger = person('secretariat', councilId + 1)
  await expect(listThemes(stranger, councilId)).rejects.toMatchObject({ name: 'Error' })
  await expect(findTheme(stranger, councilId, 1)).rejects.toThrow('read in council')
})
