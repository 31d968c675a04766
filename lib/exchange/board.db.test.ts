import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { auditEntries, user } from '#db/schema/people.ts'
import { statements } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator } from '#lib/auth/actor.ts'
import { readPage } from '#lib/lists/list.ts'
import { addCouncil, addForms, type TestForm } from '#lib/submissions/testing.ts'
import { readBoardFilter } from './board.ts'
import { introduce } from './commands/introduce.ts'
import { councilsToExchange, renewExchanged } from './commands/renew-exchanged.ts'
import { countExchanged, listExchanged, readIntroductions } from './queries/list-exchanged.ts'

testDatabase()

const NOW = new Date('2029-03-01T12:00:00Z')
const NEED = 'How do others make a kiosk usable from a wheelchair?'
const OFFER = 'Nos plans d’une borne pour fauteuil roulant sont à votre disposition.'
const ALONE = 'Has anyone a clause on drones over beaches?'
const UNASKED = 'We would share our handbook on tidy orchards with anyone.'

function form(cycle: string, jurisdiction: string, answers: TestForm['answers']): TestForm {
  return { cycle, jurisdiction, language: answers.sharing?.includes(OFFER) ? 'fr' : 'en', answers }
}

async function council(): Promise<number> {
  const councilId = await addCouncil()
  await addForms(councilId, [
    form('2028-02', 'brumeval', { sharing: [OFFER] }),
    form('2029-02', 'ashmarch', { issues: [NEED, ALONE] }),
    form('2029-02', 'carrow', { sharing: [UNASKED] }),
  ])
  await renewExchanged(councilId)
  return councilId
}

async function shown(councilId: number, show: string) {
  const list = await listExchanged(operator, councilId, readBoardFilter({ show }))
  return (await readPage(list, {}, 10)).rows
}

async function pair(councilId: number) {
  const [need] = await shown(councilId, 'answered')
  const offerId = need?.candidates[0]?.statementId ?? 0
  return { councilId, needId: need?.id ?? 0, offerId }
}

async function speaker(councilId: number, key: string): Promise<Actor> {
  const db = await database()
  const [own] = await db.select().from(jurisdictions).where(eq(jurisdictions.key, key))
  await db.insert(user).values({ id: key, name: key, email: `${key}@example.org` })
  const grants = [{ councilId, role: 'jurisdiction' as const, jurisdictionId: own?.id ?? null }]
  return { kind: 'person', userId: key, name: key, email: `${key}@example.org`, grants }
}

test('a need has the offer of an earlier cycle beside it; what is alone is said to be', async () => {
  const councilId = await council()
  const texts = async (show: string) => (await shown(councilId, show)).map(({ text }) => text)
  expect(await texts('answered')).toEqual([NEED])
  expect(await texts('unanswered')).toEqual([ALONE])
  expect(await texts('unasked')).toEqual([UNASKED])
  const counts = await countExchanged(operator, councilId, readBoardFilter({}))
  expect(counts).toEqual({ answered: 1, unanswered: 1, unasked: 1 })
  const [need] = await shown(councilId, 'answered')
  expect(need?.candidates[0]?.shared).toContainEqual({ first: 'kiosk', second: 'borne' })
})

test('two are introduced, come further, and are taken back; whoever is second is told', async () => {
  const councilId = await council()
  const wanted = await pair(councilId)
  const stepOf = async () => (await readIntroductions(operator, councilId, [wanted.needId]))[0]
  expect(await introduce(operator, { ...wanted, step: 'introduced', seen: 0 }, NOW)).toEqual({
    ok: true,
  })
  expect(await introduce(operator, { ...wanted, step: 'closed', seen: 0 }, NOW)).toMatchObject({
    reason: 'changed-meanwhile',
  })
  expect(await introduce(operator, { ...wanted, step: 'met', seen: 1 }, NOW)).toEqual({ ok: true })
  expect(await stepOf()).toMatchObject({ step: 'met', revision: 2 })
  expect(await introduce(operator, { ...wanted, step: 'suggested', seen: 2 }, NOW)).toEqual({
    ok: true,
  })
  await renewExchanged(councilId)
  expect(await stepOf()).toMatchObject({ step: 'suggested', revision: 3 })
  const db = await database()
  expect(await db.$count(auditEntries, eq(auditEntries.action, 'introduce'))).toBe(3)
})

test('whom a person brought together stays so when a form is amended, whatever its new words', async () => {
  const councilId = await council()
  const wanted = await pair(councilId)
  await introduce(operator, { ...wanted, step: 'met', seen: 0 }, NOW)
  const reworded = 'Ramps, then: who can help us?'
  await addForms(councilId, [form('2029-02', 'ashmarch', { issues: [reworded, ALONE] })])
  const db = await database()
  await db
    .update(statements)
    .set({ previousId: wanted.needId })
    .where(eq(statements.text, reworded))
  await renewExchanged(councilId)
  const [need] = await shown(councilId, 'answered')
  expect(need).toMatchObject({ text: reworded, candidates: [{ statementId: wanted.offerId }] })
  expect(await readIntroductions(operator, councilId, [need?.id ?? 0])).toMatchObject([
    { step: 'met', offerId: wanted.offerId, revision: 1 },
  ])
  const further = { ...wanted, needId: need?.id ?? 0, step: 'closed' as const, seen: 1 }
  expect(await introduce(operator, further, NOW)).toEqual({ ok: true })
})

test('of ten who introduce two at once, one does', async () => {
  const councilId = await council()
  const wanted = { ...(await pair(councilId)), step: 'introduced' as const, seen: 0 }
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => introduce(operator, wanted, NOW)),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('the jurisdiction that asks may, the one that offers may not, a stranger sees nothing', async () => {
  const councilId = await council()
  const wanted = { ...(await pair(councilId)), step: 'introduced' as const, seen: 0 }
  const refused = await introduce(await speaker(councilId, 'brumeval'), wanted, NOW)
  expect(refused).toEqual({ ok: false, reason: 'not-allowed' })
  for (const wrong of [
    { councilId: await addCouncil('other') },
    { offerId: wanted.needId },
    { needId: wanted.offerId },
  ])
    expect(await introduce(operator, { ...wanted, ...wrong }, NOW)).toMatchObject({
      reason: 'not-found',
    })
  expect(await introduce(await speaker(councilId, 'ashmarch'), wanted, NOW)).toEqual({ ok: true })
  const stranger: Actor = {
    kind: 'person',
    userId: 'x',
    name: 'X',
    email: 'x@example.org',
    grants: [],
  }
  await expect(listExchanged(stranger, councilId, readBoardFilter({}))).rejects.toThrow(NotThere)
})

test('what changes is due again', async () => {
  const councilId = await council()
  expect(await councilsToExchange()).toEqual([])
  await addForms(councilId, [form('2029-02', 'dunlin', { sharing: ['We lend our drone clause.'] })])
  expect(await councilsToExchange()).toEqual([councilId])
})
