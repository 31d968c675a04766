import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator, type Role } from '#lib/auth/actor.ts'
import { undoAct } from './commands/undo.ts'
import { findTheme } from './queries/find-theme.ts'
import { listActs } from './queries/list-acts.ts'
import { countUnnamed, listUnnamed } from './queries/unnamed-themes.ts'
import { analysedCouncil, decide, NOON } from './testing.ts'

testDatabase()

function person(role: Role, councilId: number): Actor {
  const grants = [{ councilId, role, jurisdictionId: null }]
  return { kind: 'person', userId: role, name: role, email: `${role}@example.org`, grants }
}

const codes = async (councilId: number) =>
  (await listUnnamed(operator, councilId)).map(({ theme }) => theme.code)

test('themes wait for a name by reach, until they have one in both languages', async () => {
  const councilId = await analysedCouncil()
  const waiting = await listUnnamed(operator, councilId)
  const reach = waiting.map(({ jurisdictions }) => jurisdictions)
  expect(reach).toEqual([...reach].sort((left, right) => right - left))
  expect(await countUnnamed(operator, councilId)).toBe(waiting.length)
  const [first] = waiting
  if (!first) throw new Error('no theme waits')
  const { code, revision } = first.theme
  const english = { kind: 'name', code, en: 'A matter', fr: '', revision } as const
  await decide(councilId, english)
  expect(await codes(councilId)).toContain(code)
  await decide(councilId, { ...english, en: '', fr: 'Une question', revision: revision + 1 })
  expect(await codes(councilId)).not.toContain(code)
  expect(await countUnnamed(operator, councilId)).toBe(waiting.length - 1)
  const [act] = await listActs(operator, councilId)
  await undoAct(operator, { councilId, id: act?.id ?? 0 }, NOON)
  expect(await codes(councilId)).toContain(code)
})

test('a theme that went into another, or that lost every statement, waits for nothing', async () => {
  const councilId = await analysedCouncil()
  const [first, second] = await listUnnamed(operator, councilId)
  if (!first || !second) throw new Error('too few themes')
  const { code, revision } = first.theme
  await decide(councilId, { kind: 'merge', code, into: second.theme.code, revision })
  const left = await codes(councilId)
  expect(left).not.toContain(code)
  expect(await countUnnamed(operator, councilId)).toBe(left.length)
  expect(await findTheme(operator, councilId, code)).toEqual({ movedTo: second.theme.code })
})

test('who may only read is shown no list, and no count', async () => {
  const councilId = await analysedCouncil()
  const reader = person('viewer', councilId)
  await expect(listUnnamed(reader, councilId)).rejects.toThrow('curate in council')
  expect(await countUnnamed(reader, councilId)).toBe(0)
  expect(await countUnnamed(person('chair', councilId), councilId)).toBeGreaterThan(0)
})
