import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { jurisdictions, seats } from '#db/schema/councils.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotAllowed, operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import { addMembers, decideFigure, decideMember, editMember } from './commands.ts'
import { listAssociations, listFigures, listGrowth, listMembers } from './queries.ts'

testDatabase()

const NOW = new Date('2029-10-20T12:00:00Z')
const LINE = { name: 'Val-des-Chênes', province: 'Brumeval', since: '2029-01-01', until: null }
const QUOTE = 'Nous comptons plus de 50 municipalités.'

const form = (cycle: string): TestForm => ({
  cycle,
  jurisdiction: 'towns',
  order: 'municipal',
  language: 'fr',
  answers: { accomplishments: [QUOTE, `Un nouveau membre en ${cycle} : Port-Clair.`] },
})

const chair = (councilId: number): Actor => ({
  kind: 'person',
  userId: 'chair',
  name: 'Chloé',
  email: 'chloe@example.org',
  grants: [{ councilId, role: 'chair', jurisdictionId: null }],
})

let councilId = 0
let associationId = 0

/** Two cycles; the second form claims a figure and announces a member. */
beforeEach(async () => {
  councilId = await addCouncil()
  await addForms(councilId, [form('2029-02'), form('2029-10')])
  const db = await database()
  const [association] = await db
    .update(jurisdictions)
    .set({ isAssociation: true })
    .where(eq(jurisdictions.key, 'towns'))
    .returning({ id: jurisdictions.id })
  associationId = association?.id ?? 0
  await db
    .insert(seats)
    .values({ councilId, jurisdictionId: associationId, position: 1 })
    .onConflictDoNothing()
  const versions = await db.select().from(submissionVersions).orderBy(submissionVersions.id)
  const versionId = versions[1]?.id ?? 0
  const span = { start: 0, end: QUOTE.length }
  await db.insert(reportedFigures).values({
    versionId,
    metric: 'municipalities',
    value: 50,
    qualifier: 'more-than',
    span,
    quote: QUOTE,
  })
  await db.insert(members).values({
    associationId,
    name: 'Port-Clair',
    verdict: 'proposed',
    versionId,
    span,
    quote: QUOTE,
  })
})

const growth = () => listGrowth(operator, councilId, associationId)

test('the register and the claims stand side by side, cycle by cycle', async () => {
  expect(await listAssociations(operator, councilId)).toHaveLength(1)
  expect((await growth()).map((point) => point.registered)).toEqual([null, null])
  await addMembers(
    operator,
    associationId,
    [LINE, { ...LINE, name: 'Aube', since: '2029-06-01' }],
    NOW,
  )
  const points = await growth()
  expect(points.map((point) => point.registered)).toEqual([1, 2])
  expect(points[1]?.claims).toMatchObject([{ value: 50, qualifier: 'more-than', quote: QUOTE }])
})

test('a refused figure leaves the chart, and comes back when accepted', async () => {
  const [row] = await listFigures(operator, councilId, associationId)
  const id = row?.figure.id ?? 0
  expect(await decideFigure(operator, { id, verdict: 'refused' }, NOW)).toEqual({ ok: true })
  expect((await growth())[1]?.claims).toEqual([])
  await decideFigure(operator, { id, verdict: 'accepted' }, NOW)
  expect((await growth())[1]?.claims).toMatchObject([{ verdict: 'accepted' }])
})

test('an announced member counts once accepted, from the meeting of its cycle on', async () => {
  const [announced] = await listMembers(operator, councilId, associationId)
  await decideMember(operator, { id: announced?.id ?? 0, verdict: 'accepted' }, NOW)
  expect((await growth()).map((point) => point.registered)).toEqual([0, 1])
})

test('a line of the register is corrected, and a missing one is told', async () => {
  await addMembers(operator, associationId, [LINE], NOW)
  const line = (await listMembers(operator, councilId, associationId)).find(
    (member) => member.name === LINE.name,
  )
  const left = { ...LINE, until: '2029-08-01' }
  expect(await editMember(operator, line?.id ?? 0, left, NOW)).toEqual({ ok: true })
  expect((await growth()).map((point) => point.registered)).toEqual([1, 0])
  expect(await editMember(operator, 999_999, left, NOW)).toEqual({ ok: false, reason: 'not-found' })
})

test('a chair reads and decides nothing; another council reads nothing', async () => {
  const [row] = await listFigures(chair(councilId), councilId, associationId)
  const refused = { ok: false, reason: 'not-allowed' }
  const id = row?.figure.id ?? 0
  expect(await decideFigure(chair(councilId), { id, verdict: 'accepted' }, NOW)).toEqual(refused)
  expect(await addMembers(chair(councilId), associationId, [LINE], NOW)).toEqual(refused)
  await expect(listGrowth(chair(councilId + 1), councilId, associationId)).rejects.toThrow(
    NotAllowed,
  )
  const elsewhere = await addCouncil('elsewhere')
  expect(await listMembers(chair(elsewhere), elsewhere, associationId)).toEqual([])
})
