import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { jurisdictions, seats } from '#db/schema/councils.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { user } from '#db/schema/people.ts'
import { submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
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

const secretariat = (userId: string): Actor => ({
  kind: 'person',
  userId,
  name: userId,
  email: `${userId}@example.org`,
  grants: [{ councilId, role: 'secretariat', jurisdictionId: null }],
})

async function addPeople() {
  const people = ['zoe', 'luc'].map((id) => ({ id, name: id, email: `${id}@example.org` }))
  await (await database()).insert(user).values(people)
}

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

const NOTHING: Pick<Decision, 'figures' | 'members'> = { figures: [], members: [] }

async function theFigure() {
  const [row] = await listFigures(operator, councilId, associationId)
  if (!row) throw new Error('no figure is claimed')
  return row.figure
}

async function announcedMember() {
  const lines = await listMembers(operator, councilId, associationId)
  const line = lines.find(({ versionId }) => versionId !== null)
  if (!line) throw new Error('no member is announced')
  return line
}

/** All that the one sentence of the second form claims. */
async function theSentence() {
  const [sentence] = await listSentences(operator, councilId, associationId)
  if (!sentence) throw new Error('no sentence claims anything')
  const { figures, members } = sentence
  return { ...sentence, claims: { figures, members: members.filter(({ line }) => line === null) } }
}

test('a refused figure leaves the chart, and comes back once that is undone', async () => {
  const refused: Decision = { ...NOTHING, figures: [await theFigure()], to: 'refused' }
  expect(await decideClaims(operator, refused, NOW)).toEqual({ ok: true })
  expect((await growth())[1]?.claims).toEqual([])
  const undone: Decision = { ...NOTHING, figures: [await theFigure()], to: 'proposed' }
  await decideClaims(operator, undone, NOW)
  expect((await growth())[1]?.claims).toMatchObject([{ verdict: 'proposed' }])
})

test('an announced member counts once accepted, from the meeting of its cycle on', async () => {
  const accepted: Decision = { ...NOTHING, members: [await announcedMember()], to: 'accepted' }
  await decideClaims(operator, accepted, NOW)
  expect((await growth()).map((point) => point.registered)).toEqual([0, 1])
  const undone: Decision = { ...NOTHING, members: [await announcedMember()], to: 'proposed' }
  await decideClaims(operator, undone, NOW)
  expect((await growth()).map((point) => point.registered)).toEqual([null, null])
  expect(await announcedMember()).toMatchObject({ since: null, decidedAt: null })
})

test('all that a sentence says is decided at once, and undone at once', async () => {
  const { state, claims } = await theSentence()
  expect(state).toBe('waiting')
  expect(claims.figures.length + claims.members.length).toBe(2)
  await decideClaims(operator, { ...claims, to: 'accepted' }, NOW)
  expect((await theSentence()).state).toBe('accepted')
  expect((await growth()).map((point) => point.registered)).toEqual([0, 1])
  await decideClaims(operator, { ...(await theSentence()).claims, to: 'proposed' }, NOW)
  expect((await theSentence()).state).toBe('waiting')
})

test('who decides on a sentence of which something was decided meanwhile is told, and decides nothing', async () => {
  const { claims } = await theSentence()
  await addPeople()
  await decideClaims(secretariat('zoe'), { ...claims, members: [], to: 'refused' }, NOW)
  const all: Decision = { ...claims, to: 'accepted' }
  expect(await decideClaims(secretariat('luc'), all, NOW)).toEqual({
    ok: false,
    reason: 'changed-meanwhile',
    change: { by: 'zoe', at: NOW },
  })
  const { state, figures, members } = await theSentence()
  expect(state).toBe('waiting')
  expect(figures.map(({ verdict }) => verdict)).toEqual(['refused'])
  expect(members.map(({ verdict }) => verdict)).toEqual(['proposed'])
  const nowhere: Decision = { ...all, figures: [{ id: 999_999, revision: 1 }] }
  expect(await decideClaims(operator, nowhere, NOW)).toEqual({ ok: false, reason: 'not-found' })
})

test('what was undone and decided anew is not undone by who saw the first decision', async () => {
  const decide = async (to: Decision['to']) =>
    decideClaims(operator, { ...NOTHING, figures: [await theFigure()], to }, NOW)
  await decide('accepted')
  const seen = await theFigure()
  await decide('proposed')
  await decide('refused')
  const undo: Decision = { ...NOTHING, figures: [seen], to: 'proposed' }
  expect(await decideClaims(operator, undo, NOW)).toMatchObject({ reason: 'changed-meanwhile' })
  expect((await theFigure()).verdict).toBe('refused')
})

test('a member that the register holds by another name of its kind waits for nobody', async () => {
  const held = { name: 'Ville de Port-Clair', province: null, since: '2029-05-01', until: null }
  await addMembers(operator, associationId, [held], NOW)
  const { members, claims } = await theSentence()
  expect(members[0]?.line?.name).toBe('Ville de Port-Clair')
  expect(claims.members).toEqual([])
  await decideClaims(operator, { ...claims, to: 'accepted' }, NOW)
  // Held already: accepting the sentence puts nobody in the register a second time.
  expect((await growth()).map((point) => point.registered)).toEqual([0, 1])
  expect((await theSentence()).state).toBe('accepted')
})

test('a line of the register is corrected, and a missing one is told', async () => {
  await addMembers(operator, associationId, [LINE], NOW)
  const line = (await listMembers(operator, councilId, associationId)).find(
    (member) => member.name === LINE.name,
  )
  if (!line) throw new Error('the line is not in the register')
  const left = { ...LINE, until: '2029-08-01' }
  expect(await editMember(operator, line, left, NOW)).toEqual({ ok: true })
  expect((await growth()).map((point) => point.registered)).toEqual([1, 0])
  expect(await editMember(operator, line, LINE, NOW)).toMatchObject({
    reason: 'changed-meanwhile',
    change: { by: null, at: NOW },
    current: { id: line.id, until: '2029-08-01' },
  })
  const nowhere = { id: 999_999, revision: 1 }
  expect(await editMember(operator, nowhere, left, NOW)).toEqual({ ok: false, reason: 'not-found' })
})

test('a chair reads and decides nothing; another council reads nothing', async () => {
  const { claims } = await theSentence()
  const refused = { ok: false, reason: 'not-allowed' }
  const accept: Decision = { ...claims, to: 'accepted' }
  expect((await listSentences(chair(councilId), councilId, associationId)).length).toBeGreaterThan(
    0,
  )
  expect(await decideClaims(chair(councilId), accept, NOW)).toEqual(refused)
  expect(await addMembers(chair(councilId), associationId, [LINE], NOW)).toEqual(refused)
  await expect(listSentences(chair(councilId + 1), councilId, associationId)).rejects.toThrow(
    NotThere,
  )
  await expect(listGrowth(chair(councilId + 1), councilId, associationId)).rejects.toThrow(NotThere)
  const elsewhere = await addCouncil('elsewhere')
  const nothing = { ok: false, reason: 'not-found' }
  expect(await decideClaims(chair(elsewhere), accept, NOW)).toEqual(nothing)
  expect(await addMembers(chair(elsewhere), associationId, [LINE], NOW)).toEqual(nothing)
  expect(await listMembers(chair(elsewhere), elsewhere, associationId)).toEqual([])
})
