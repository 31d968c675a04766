import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { user } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { applyDraft, dropDraft, keepDrafted } from './commands/draft.ts'
import { countPlace } from './queries/count-place.ts'
import { findDraft } from './queries/find-draft.ts'
import { findTheme } from './queries/find-theme.ts'
import { listActs } from './queries/list-acts.ts'
import { analysedCouncil, decide, find, IDENTITY, NOON, WAITING } from './testing.ts'

testDatabase()

async function person(councilId: number, userId: string): Promise<Actor> {
  const db = await database()
  const email = `${userId}@example.org`
  await db.insert(user).values({ id: userId, name: userId, email, emailVerified: true })
  const grants = [{ councilId, role: 'secretariat' as const, jurisdictionId: null }]
  return { kind: 'person', userId, name: userId, email, grants }
}

/** Two acts of one person that wait: a move, then a split of what is left. */
async function drafted() {
  const councilId = await analysedCouncil()
  const author = await person(councilId, 'maude')
  const waiting = await find(councilId, WAITING)
  const identity = await find(councilId, IDENTITY)
  const move = {
    kind: 'move',
    statementId: waiting.id,
    code: identity.code,
    from: waiting.code,
  } as const
  const name = { kind: 'rename', code: identity.code, language: 'en', revision: 1 } as const
  expect(await decide(councilId, move, author, true)).toEqual({ ok: true })
  expect(await decide(councilId, { ...name, name: 'Who we are' }, author, true)).toEqual({
    ok: true,
  })
  const split = {
    kind: 'split' as const,
    code: identity.code,
    statementIds: [identity.id],
    en: 'Provincial',
    fr: '',
    revision: 1,
  }
  expect(await decide(councilId, split, author, true)).toEqual({ ok: true })
  return { councilId, author, waiting, identity, name }
}

test('a draft changes nothing for anybody, and says what it would change', async () => {
  const { councilId, author, waiting, identity } = await drafted()
  expect((await find(councilId, WAITING)).code).toBe(waiting.code)
  expect(await listActs(operator, councilId)).toEqual([])
  expect((await findDraft(operator, councilId)).lines).toEqual([])
  const { lines, difference, labels } = await findDraft(author, councilId)
  expect(lines.map(({ rule, conflict }) => [rule.kind, conflict])).toEqual([
    ['move', null],
    ['rename', null],
    ['split', null],
  ])
  const moved = difference.moved.map(({ statementId }) => statementId)
  expect(moved).toEqual([waiting.id, identity.id])
  expect(difference.born.map((id) => labels.get(id))).toEqual([
    { code: null, givenName: { en: 'Provincial' }, name: { en: 'Provincial', fr: '' } },
  ])
})

test('a draft of a merge says whom it moves, and that nothing is left', async () => {
  const { councilId, identity, waiting } = await drafted()
  const merge = { kind: 'merge', revision: 1, code: waiting.code, into: identity.code } as const
  await decide(councilId, merge, operator, true)
  const { difference, labels } = await findDraft(operator, councilId)
  const { statements } = await countPlace(await database(), councilId, {
    place: difference.emptied.map(Number)[0] ?? 0,
  })
  expect(difference.moved).toHaveLength(statements)
  expect(difference.emptied.map((id) => labels.get(id)?.code)).toEqual([waiting.code])
  expect(difference.born).toEqual([])
})

test('a draft is applied in one go, in the order it was made', async () => {
  const { councilId, author, identity } = await drafted()
  expect(await applyDraft(author, councilId, NOON)).toEqual({ ok: true, count: 3 })
  expect((await find(councilId, WAITING)).code).toBe(identity.code)
  const split = await find(councilId, IDENTITY)
  expect(split.code).toBeGreaterThan(identity.code)
  const made = await findTheme(operator, councilId, split.code)
  expect(made).toMatchObject({ theme: { name: { en: 'Provincial' } } })
  expect((await findDraft(author, councilId)).lines).toEqual([])
  const acts = await listActs(operator, councilId)
  expect(acts.map(({ rule, author: who }) => [rule.kind, who])).toEqual([
    ['split', 'maude'],
    ['rename', 'maude'],
    ['move', 'maude'],
  ])
})

test('where somebody was quicker nothing of a draft is applied, and its text is kept', async () => {
  const { councilId, author, name } = await drafted()
  await decide(councilId, { ...name, name: 'Accounts' })
  const refused = await applyDraft(author, councilId, NOON)
  expect(refused).toMatchObject({ ok: false, conflicts: [{ reason: 'changed-meanwhile' }, {}] })
  const { lines } = await findDraft(author, councilId)
  expect(lines[1]).toMatchObject({
    rule: { name: 'Who we are' },
    reason: 'see annex',
    conflict: 'changed-meanwhile',
  })
  for (const { id, conflict } of lines) if (conflict) await keepDrafted(author, { councilId, id })
  expect(await applyDraft(author, councilId, NOON)).toEqual({ ok: true, count: 3 })
  const theme = await findTheme(operator, councilId, name.code)
  expect(theme).toMatchObject({ theme: { name: { en: 'Who we are' } } })
})

test('a draft whose own acts exclude one another is refused whole', async () => {
  const councilId = await analysedCouncil()
  const [from, into] = [await find(councilId, WAITING), await find(councilId, IDENTITY)]
  const merge = { kind: 'merge', revision: 1 } as const
  await decide(councilId, { ...merge, code: from.code, into: into.code }, operator, true)
  await decide(councilId, { ...merge, code: into.code, into: from.code }, operator, true)
  const refused = await applyDraft(operator, councilId, NOON)
  expect(refused).toMatchObject({ ok: false, conflicts: [{ reason: 'merged-already' }] })
  expect(await find(councilId, WAITING)).toEqual(from)
  expect(await listActs(operator, councilId)).toEqual([])
})

test('a line or the whole of a draft is thrown away, nobody else’s with it', async () => {
  const { councilId, author } = await drafted()
  const other = await person(councilId, 'idris')
  const [line] = (await findDraft(author, councilId)).lines
  expect(await dropDraft(other, { councilId, id: line?.id }, NOON)).toEqual({ ok: true, count: 0 })
  expect(await dropDraft(author, { councilId, id: line?.id }, NOON)).toEqual({ ok: true, count: 1 })
  expect(await dropDraft(author, { councilId }, NOON)).toEqual({ ok: true, count: 2 })
  const viewer: Actor = { ...operator, kind: 'person', userId: 'v', email: 'v', grants: [] }
  const refused = { ok: false, reason: 'not-allowed' }
  expect(await applyDraft(viewer, councilId, NOON)).toEqual(refused)
  expect(await dropDraft(viewer, { councilId }, NOON)).toEqual(refused)
  expect(await keepDrafted(viewer, { councilId, id: 1 })).toEqual(refused)
})
