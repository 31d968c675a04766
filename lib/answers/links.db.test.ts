import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { answerLinks, answerTokens } from '#db/schema/answers.ts'
import { auditEntries } from '#db/schema/people.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator, type Role } from '#lib/auth/actor.ts'
import { giveLink, renewLink, revokeLink } from './commands/manage-links.ts'
import { saveDraft } from './commands/save-draft.ts'
import { handOver, openLink, refuseLink } from './commands/use-link.ts'
import { emptyDraft, lineOf, withLines } from './draft.ts'
import { findHolder } from './queries/find-holder.ts'
import { linkFor } from './queries/link-for.ts'
import { aHolder, anAnswerRound, NOW } from './testing/round.ts'
import { answerAddress, withToken } from './token.ts'

testDatabase()

const COLOMBE = { name: 'Colombe Verdier', email: 'Colombe@Brumeval.example' }

function person(role: Role, councilId: number): Actor {
  const grants = [{ councilId, role, jurisdictionId: null }]
  return { kind: 'person', userId: 'p', name: 'P', email: 'p@example.org', grants }
}

async function stateOf(token: string, at = NOW) {
  return (await findHolder(token, at)).state
}

const audited = async () =>
  (await (await database()).select().from(auditEntries).orderBy(auditEntries.id))
    .map(({ action }) => action)
    .filter((action) => /answer/.test(action))

test('one person has one link for one jurisdiction and cycle, and the database no token', async () => {
  const { cycle, brumeval, ashmarch } = await anAnswerRound()
  const asked = { cycleId: cycle.id, jurisdictionId: brumeval, ...COLOMBE }
  const given = await giveLink(operator, asked, NOW)
  const again = await giveLink(operator, { ...asked, email: 'colombe@brumeval.EXAMPLE' }, NOW)
  if (!given.ok || !again.ok) throw new Error('not given')
  expect(again.token).toBe(given.token)
  const other = await giveLink(operator, { ...asked, jurisdictionId: ashmarch }, NOW)
  expect(other.ok && other.token).not.toBe(given.token)
  const stored = await (await database()).select().from(answerTokens)
  expect(JSON.stringify(stored)).not.toContain(given.token)
  expect(await audited()).toEqual(['give-answer-link', 'give-answer-link'])
})

test.each(['chair', 'viewer', 'jurisdiction'] as const)(
  'a %s gives nobody a link',
  async (role) => {
    const { council, cycle, brumeval } = await anAnswerRound()
    const { holder } = await aHolder({ cycleId: cycle.id, jurisdictionId: brumeval })
    const actor = person(role, council.id)
    const asked = { cycleId: cycle.id, jurisdictionId: brumeval, ...COLOMBE }
    const seen = { linkId: holder.link.id, revision: holder.link.revision }
    const refused = { ok: false, reason: 'not-allowed' }
    expect(await giveLink(actor, asked, NOW)).toEqual(refused)
    expect(await renewLink(actor, seen, NOW)).toEqual(refused)
    expect(await revokeLink(actor, seen, NOW)).toEqual(refused)
    const stranger = person('secretariat', council.id + 1)
    expect(await revokeLink(stranger, seen, NOW)).toEqual({ ok: false, reason: 'not-found' })
    await expect(giveLink(stranger, asked, NOW)).rejects.toThrow('council')
  },
)

test('whoever is not on the roster gets none', async () => {
  const { cycle } = await anAnswerRound()
  const asked = { cycleId: cycle.id, jurisdictionId: 999, ...COLOMBE }
  expect(await giveLink(operator, asked, NOW)).toEqual({ ok: false, reason: 'not-found' })
})

test('looking at a link changes nothing; a press opens it, as often as one likes', async () => {
  const { cycle, brumeval } = await anAnswerRound()
  const given = await giveLink(
    operator,
    { cycleId: cycle.id, jurisdictionId: brumeval, ...COLOMBE },
    NOW,
  )
  if (!given.ok) throw new Error('not given')
  for (let scanner = 0; scanner < 3; scanner += 1) expect(await stateOf(given.token)).toBe('good')
  const db = await database()
  expect((await db.select().from(answerLinks))[0]?.openedAt).toBeNull()
  expect((await openLink(given.token, NOW)).state).toBe('good')
  expect((await openLink(given.token, new Date('2031-09-13T15:00:00Z'))).state).toBe('good')
  expect((await db.select().from(answerLinks))[0]?.openedAt).toEqual(NOW)
  expect(await audited()).toEqual(['give-answer-link', 'open-answer-link'])
  expect(await stateOf(`${given.token}x`)).toBe('unknown')
  expect(await stateOf('')).toBe('unknown')
})

test.each([
  ['2031-08-18T03:59:00Z', 'not-yet'],
  ['2031-08-18T04:01:00Z', 'good'],
  ['2031-09-20T12:00:00Z', 'good'],
  ['2031-10-04T03:59:00Z', 'good'],
  ['2031-10-04T04:01:00Z', 'over'],
] as const)('at %s a link is %s', async (at, state) => {
  const { cycle, brumeval } = await anAnswerRound()
  const { holder, token } = await aHolder({ cycleId: cycle.id, jurisdictionId: brumeval })
  expect(await stateOf(token, new Date(at))).toBe(state)
  const mine = withLines(emptyDraft(), 'issues', [lineOf('n', 'Un besoin.')])
  const saved = await saveDraft(holder, { base: emptyDraft(), mine }, new Date(at))
  expect(saved.ok ? 'good' : saved.reason).toBe(state)
})

test('renewed, the letter of before opens nothing, and says so', async () => {
  const { cycle, brumeval } = await anAnswerRound()
  const { holder, token } = await aHolder({ cycleId: cycle.id, jurisdictionId: brumeval })
  const seen = { linkId: holder.link.id, revision: holder.link.revision }
  const renewed = await renewLink(operator, seen, NOW)
  if (!renewed.ok) throw new Error(renewed.reason)
  expect([await stateOf(token), await stateOf(renewed.token)]).toEqual(['renewed', 'good'])
  const mine = withLines(emptyDraft(), 'issues', [lineOf('n', 'Un besoin.')])
  expect(await saveDraft(holder, { base: emptyDraft(), mine }, NOW)).toEqual({
    ok: false,
    reason: 'renewed',
  })
  expect(await renewLink(operator, seen, NOW)).toMatchObject({ reason: 'changed-meanwhile' })
})

test('revoked, it opens nothing; given anew, it opens under another token', async () => {
  const { cycle, brumeval } = await anAnswerRound()
  const whose = { cycleId: cycle.id, jurisdictionId: brumeval }
  const { holder, token } = await aHolder(whose)
  await revokeLink(operator, { linkId: holder.link.id, revision: holder.link.revision }, NOW)
  expect(await stateOf(token)).toBe('revoked')
  expect((await openLink(token, NOW)).state).toBe('revoked')
  const db = await database()
  expect(await linkFor(db, { ...whose, email: COLOMBE.email })).toBeNull()
  const again = await giveLink(operator, { ...whose, ...COLOMBE }, NOW)
  if (!again.ok) throw new Error(again.reason)
  expect([await stateOf(token), await stateOf(again.token)]).toEqual(['renewed', 'good'])
  expect(await linkFor(db, { ...whose, email: COLOMBE.email })).toBe(again.token)
})

test('handed over, both names stay; whoever withdraws holds a dead link', async () => {
  const { cycle, brumeval } = await anAnswerRound()
  const { holder, token } = await aHolder({ cycleId: cycle.id, jurisdictionId: brumeval })
  const etienne = { name: 'Étienne Saint-Aubin', email: 'etienne@brumeval.example' }
  const together = await handOver(holder, { ...etienne, staysOn: true }, NOW)
  if (!together.ok) throw new Error(together.reason)
  expect([await stateOf(token), await stateOf(together.token)]).toEqual(['good', 'good'])
  await handOver(holder, { ...etienne, staysOn: false }, NOW)
  expect([await stateOf(token), await stateOf(together.token)]).toEqual(['handed-over', 'good'])
  const links = await (await database()).select().from(answerLinks).orderBy(answerLinks.id)
  expect(links.map(({ name, handedOverFrom }) => [name, handedOverFrom])).toEqual([
    ['Colombe Verdier', null],
    ['Étienne Saint-Aubin', holder.link.id],
  ])
  expect(await audited()).toEqual([
    'give-answer-link',
    'open-answer-link',
    'hand-answer-over',
    'hand-answer-over',
  ])
  const oneself = { name: 'C', email: 'COLOMBE@brumeval.example', staysOn: false }
  expect(await handOver(holder, oneself, NOW)).toEqual({ ok: false, reason: 'oneself' })
})

test('whoever it did not concern says so, and it is dead', async () => {
  const { cycle, brumeval } = await anAnswerRound()
  const { holder, token } = await aHolder({ cycleId: cycle.id, jurisdictionId: brumeval })
  expect(await refuseLink(holder, NOW)).toEqual({ ok: true })
  expect(await stateOf(token)).toBe('refused')
  expect(await refuseLink(holder, NOW)).toEqual({ ok: false, reason: 'refused' })
})

test('a letter bears the link only as it goes', async () => {
  const place = answerAddress('fr')
  const letter = `Répondez ici : ${place}\nou (${place}), pas ${place}/12 ni ${answerAddress('en')}.`
  expect(withToken(letter, 'a$&b')).toBe(
    `Répondez ici : ${place}?key=a$&b\nou (${place}?key=a$&b), pas ${place}/12 ni ${answerAddress('en')}?key=a$&b.`,
  )
})

test('a secret that was changed makes another token, and the old one still opens', async () => {
  const { cycle, brumeval } = await anAnswerRound()
  const whose = { cycleId: cycle.id, jurisdictionId: brumeval }
  const before = process.env.AUTH_SECRET
  process.env.AUTH_SECRET = 'one secret that is long enough to be one'
  const { holder, token } = await aHolder(whose)
  process.env.AUTH_SECRET = 'another secret that is long enough as well'
  try {
    const db = await database()
    expect(await stateOf(token)).toBe('good')
    expect(await linkFor(db, { ...whose, email: COLOMBE.email })).toBeNull()
    const again = await giveLink(operator, { ...whose, ...COLOMBE }, NOW)
    expect(again.ok && (await stateOf(again.token))).toBe('good')
    const [link] = await db.select().from(answerLinks).where(eq(answerLinks.id, holder.link.id))
    expect(link?.generation).toBe(2)
  } finally {
    if (before === undefined) delete process.env.AUTH_SECRET
    else process.env.AUTH_SECRET = before
  }
})
