import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { rosterEntries } from '#db/schema/cycles.ts'
import { grants, user } from '#db/schema/people.ts'
import {
  statements,
  submissions,
  submissionVersions,
  unplacedPassages,
} from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator, type Role } from '#lib/auth/actor.ts'
import { seatJurisdiction, unseatJurisdiction } from '#lib/cycles/commands/change-table.ts'
import { setRosterState } from '#lib/cycles/commands/set-roster-state.ts'
import { listCycles } from '#lib/cycles/queries.ts'
import { addCouncil, addForms, expectReport } from '#lib/submissions/testing.ts'
import { listPunctuality, listRound } from './queries.ts'

testDatabase()

const NOW = new Date('2031-10-10T12:00:00Z')
const CYCLE = '2031-10'

function person(role: Role, councilId: number): Actor {
  const grants = [{ councilId, role, jurisdictionId: null }]
  return { kind: 'person', userId: 'p', name: 'P', email: 'p@example.org', grants }
}

async function aRound() {
  const councilId = await addCouncil()
  const form = { cycle: CYCLE, language: 'fr' } as const
  for (const jurisdiction of ['ashmarch', 'brumeval', 'pellerac', 'tamberlane'])
    await expectReport(councilId, { cycle: CYCLE, jurisdiction })
  const answers = { priorities: ['Ouvrir un guichet.', 'Former les équipes.'] }
  await addForms(councilId, [
    { ...form, jurisdiction: 'ashmarch', answers },
    { ...form, jurisdiction: 'valcendre', answers },
    { ...form, jurisdiction: 'merrow', answers: {} },
  ])
  const [cycle] = await listCycles(operator, councilId)
  if (!cycle) throw new Error('no cycle')
  return { councilId, cycle }
}

const rowsOf = async (actor: Actor, cycleId: number) =>
  (await listRound(actor, cycleId)).map(({ call, state, group, doubts }) => [
    call.jurisdiction.key,
    state,
    group,
    doubts,
  ])

async function versionOf(key: string) {
  const db = await database()
  const rows = await db
    .select()
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
  const round = await listRound(operator, rows[0]?.submissions.cycleId ?? 0)
  const call = round.find((row) => row.call.jurisdiction.key === key)?.call
  const found = rows.find((row) => row.submissions.id === call?.submissionId)
  if (!found) throw new Error(`no form of ${key}`)
  return found.submission_versions
}

test('missing first, then what waits to be checked, then the rest', async () => {
  const { cycle } = await aRound()
  const roster = await (await database())
    .select()
    .from(rosterEntries)
    .orderBy(rosterEntries.jurisdictionId)
  const line = (position: number) => {
    const { jurisdictionId = 0, revision = 0 } = roster[position] ?? {}
    return { cycleId: cycle.id, jurisdictionId, revision }
  }
  const excused = { ...line(2), state: 'excused', proxyId: null } as const
  const proxy = { ...line(3), state: 'proxy', proxyId: line(0).jurisdictionId } as const
  expect(await setRosterState(operator, excused, NOW)).toEqual({ ok: true })
  expect(await setRosterState(operator, proxy, NOW)).toEqual({ ok: true })
  expect(await rowsOf(operator, cycle.id)).toEqual([
    ['brumeval', 'expected', 'missing', null],
    ['ashmarch', 'received', 'to-review', 0],
    ['valcendre', 'received', 'to-review', 0],
    ['merrow', 'nil', 'to-review', 0],
    ['pellerac', 'excused', 'not-expected', null],
    ['tamberlane', 'proxy', 'not-expected', null],
  ])
})

test('what waits for a decision is counted, and a form is accepted once nothing does', async () => {
  const { cycle } = await aRound()
  const db = await database()
  const { id } = await versionOf('ashmarch')
  await db.insert(unplacedPassages).values({ versionId: id, span: { start: 0, end: 4 } })
  const [hardlyRead] = await db.select().from(statements).orderBy(statements.id).limit(1)
  await db
    .update(statements)
    .set({ confidence: 'check' })
    .where(eq(statements.id, hardlyRead?.id ?? 0))
  const stateOf = async () =>
    (await rowsOf(operator, cycle.id)).find(([key]) => key === 'ashmarch')?.slice(1)
  expect(await stateOf()).toEqual(['received', 'to-review', 2])
  await db.update(submissionVersions).set({ reviewedAt: NOW }).where(eq(submissionVersions.id, id))
  expect(await stateOf()).toEqual(['checked', 'in-hand', 1])
  await db.update(unplacedPassages).set({ verdict: 'furniture', decidedAt: NOW })
  expect(await stateOf()).toEqual(['accepted', 'in-hand', 0])
})

test('only the secretariat sees whom one writes to, and what is in doubt', async () => {
  const { councilId, cycle } = await aRound()
  const db = await database()
  await db.insert(user).values({ id: 'ida', name: 'Ida Moss', email: 'ida@brumeval.example' })
  const brumeval = (await listRound(operator, cycle.id))[0]?.call.jurisdiction.id ?? 0
  await db
    .insert(grants)
    .values({ userId: 'ida', councilId, role: 'jurisdiction', jurisdictionId: brumeval })
  const ofBrumeval = async (actor: Actor) => (await listRound(actor, cycle.id))[0]
  expect(await ofBrumeval(person('secretariat', councilId))).toMatchObject({
    desk: { contact: { name: 'Ida Moss', email: 'ida@brumeval.example' }, revision: 1 },
  })
  for (const role of ['chair', 'jurisdiction', 'viewer'] as const) {
    const rows = await listRound(person(role, councilId), cycle.id)
    expect(rows).toHaveLength(6)
    for (const row of rows) expect(row).toMatchObject({ desk: null, doubts: null })
  }
  await expect(listRound(person('chair', councilId + 1), cycle.id)).rejects.toThrow(NotThere)
})

test('whoever joins or leaves the table changes no cycle that has opened', async () => {
  const councilId = await addCouncil()
  const answers = { priorities: ['Open a counter.'] }
  for (const cycle of ['2030-10', '2031-02'])
    for (const jurisdiction of ['ashmarch', 'merrow', 'valcendre'])
      await expectReport(councilId, { cycle, jurisdiction })
  const form = { language: 'en', answers } as const
  await addForms(councilId, [
    { ...form, cycle: '2030-10', jurisdiction: 'ashmarch' },
    { ...form, cycle: '2030-10', jurisdiction: 'merrow' },
    { ...form, cycle: '2031-02', jurisdiction: 'merrow' },
  ])
  const [, last] = await listCycles(operator, councilId)
  if (!last) throw new Error('no cycle')
  const ratesOf = async () =>
    (await listPunctuality(operator, last, 5)).map(({ cycle, onTime, expected, silent }) => [
      `${cycle.year}-${cycle.month}`,
      onTime,
      expected,
      silent,
    ])
  const before = await ratesOf()
  expect(before).toEqual([
    ['2031-2', 1, 3, 2],
    ['2030-10', 2, 3, 1],
  ])
  const named = { name: { en: 'New', fr: 'Neuve' }, abbreviation: { en: 'N', fr: 'N' } }
  const kind = { order: 'provincial' as const, aliases: [], isAssociation: false }
  const seated = await seatJurisdiction(operator, councilId, { key: 'new', ...named, ...kind }, NOW)
  expect(seated.ok).toBe(true)
  expect(await ratesOf()).toEqual(before)
  const db = await database()
  const [entry] = await db.select().from(rosterEntries).orderBy(rosterEntries.position)
  const seat = { councilId, jurisdictionId: entry?.jurisdictionId ?? 0, position: 1 }
  const [taken] = await db.insert(seats).values(seat).onConflictDoNothing().returning()
  const leaving = { ...seat, revision: taken?.revision ?? 1 }
  expect(await unseatJurisdiction(operator, leaving, NOW)).toEqual({ ok: true })
  expect(await ratesOf()).toEqual(before)
  expect(await listPunctuality(operator, last, 1)).toHaveLength(1)
})
