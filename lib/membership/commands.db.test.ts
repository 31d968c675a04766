import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { jurisdictions, seats } from '#db/schema/councils.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotAllowed, operator } from '#lib/auth/actor.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import { addMembers, type Decision, decideClaims, editMember } from './commands.ts'
import { listAssociations, listFigures, listGrowth, listMembers, listSentences } from './queries.ts'

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

const NOTHING = { figureIds: [], memberIds: [], from: 'proposed' } as const

async function theFigure(): Promise<number> {
  return (await listFigures(operator, councilId, associationId))[0]?.figure.id ?? 0
}

async function announcedMember(): Promise<number> {
  const lines = await listMembers(operator, councilId, associationId)
  return lines.find(({ verdict }) => verdict === 'proposed')?.id ?? 0
}

/** All that the one sentence of the second form claims. */
async function theSentence() {
  const [sentence] = await listSentences(operator, councilId, associationId)
  if (!sentence) throw new Error('no sentence claims anything')
  return {
    ...sentence,
    ids: {
      figureIds: sentence.figures.map(({ id }) => id),
      memberIds: sentence.members.filter(({ line }) => line === null).map(({ id }) => id),
    },
  }
}

test('a refused figure leaves the chart, and comes back once that is undone', async () => {
  const figure = { ...NOTHING, figureIds: [await theFigure()], memberIds: [] }
  expect(await decideClaims(operator, { ...figure, to: 'refused' }, NOW)).toEqual({ ok: true })
  expect((await growth())[1]?.claims).toEqual([])
  await decideClaims(operator, { ...figure, from: 'decided', to: 'proposed' }, NOW)
  expect((await growth())[1]?.claims).toMatchObject([{ verdict: 'proposed' }])
})

test('an announced member counts once accepted, from the meeting of its cycle on', async () => {
  const member = { ...NOTHING, figureIds: [], memberIds: [await announcedMember()] }
  await decideClaims(operator, { ...member, to: 'accepted' }, NOW)
  expect((await growth()).map((point) => point.registered)).toEqual([0, 1])
  await decideClaims(operator, { ...member, from: 'decided', to: 'proposed' }, NOW)
  expect((await growth()).map((point) => point.registered)).toEqual([null, null])
  expect((await listMembers(operator, councilId, associationId))[0]).toMatchObject({
    since: null,
    decidedAt: null,
  })
})

test('all that a sentence says is decided at once, and undone at once', async () => {
  const { state, ids } = await theSentence()
  expect(state).toBe('waiting')
  expect(ids.figureIds.length + ids.memberIds.length).toBe(2)
  await decideClaims(operator, { ...ids, from: 'proposed', to: 'accepted' }, NOW)
  expect((await theSentence()).state).toBe('accepted')
  expect((await growth()).map((point) => point.registered)).toEqual([0, 1])
  await decideClaims(operator, { ...ids, from: 'decided', to: 'proposed' }, NOW)
  expect((await theSentence()).state).toBe('waiting')
})

test('what somebody decided meanwhile stays decided', async () => {
  const { ids } = await theSentence()
  const refused: Decision = { ...ids, memberIds: [], from: 'proposed', to: 'refused' }
  await decideClaims(operator, refused, NOW)
  const all: Decision = { ...ids, from: 'proposed', to: 'accepted' }
  expect(await decideClaims(operator, all, NOW)).toEqual({ ok: true })
  const { state, figures, members } = await theSentence()
  expect(state).toBe('mixed')
  expect(figures.map(({ verdict }) => verdict)).toEqual(['refused'])
  expect(members.map(({ verdict }) => verdict)).toEqual(['accepted'])
  expect(await decideClaims(operator, all, NOW)).toEqual({ ok: false, reason: 'decided-meanwhile' })
  const nowhere = { ...all, figureIds: [999_999] }
  expect(await decideClaims(operator, nowhere, NOW)).toEqual({ ok: false, reason: 'not-found' })
})

test('a member that the register holds by another name of its kind waits for nobody', async () => {
  const held = { name: 'Ville de Port-Clair', province: null, since: '2029-05-01', until: null }
  await addMembers(operator, associationId, [held], NOW)
  const { members, ids } = await theSentence()
  expect(members[0]?.line?.name).toBe('Ville de Port-Clair')
  expect(ids.memberIds).toEqual([])
  await decideClaims(operator, { ...ids, from: 'proposed', to: 'accepted' }, NOW)
  // Held already: accepting the sentence puts nobody in the register a second time.
  expect((await growth()).map((point) => point.registered)).toEqual([0, 1])
  expect((await theSentence()).state).toBe('accepted')
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
  const { ids } = await theSentence()
  const refused = { ok: false, reason: 'not-allowed' }
  const accept: Decision = { ...ids, from: 'proposed', to: 'accepted' }
  expect((await listSentences(chair(councilId), councilId, associationId)).length).toBeGreaterThan(
    0,
  )
  expect(await decideClaims(chair(councilId), accept, NOW)).toEqual(refused)
  expect(await addMembers(chair(councilId), associationId, [LINE], NOW)).toEqual(refused)
  await expect(listSentences(chair(councilId + 1), councilId, associationId)).rejects.toThrow(
    NotAllowed,
  )
  await expect(listGrowth(chair(councilId + 1), councilId, associationId)).rejects.toThrow(
    NotAllowed,
  )
  const elsewhere = await addCouncil('elsewhere')
  expect(await listMembers(chair(elsewhere), elsewhere, associationId)).toEqual([])
})
