import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { importFiles, imports } from '#db/schema/intake.ts'
import { user } from '#db/schema/people.ts'
import { submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, NotThere, operator, type Role } from '#lib/auth/actor.ts'
import { addForms } from '#lib/submissions/testing.ts'
import { listThemes } from '#lib/themes/queries/list-themes.ts'
import { reviewQueue } from '#lib/themes/queries/review-queue.ts'
import { listUnnamed } from '#lib/themes/queries/unnamed-themes.ts'
import { analyse, analysedCouncil, decide } from '#lib/themes/testing.ts'
import { countWaiting } from './queries.ts'

testDatabase()

const NOBODY = { toReview: 0, held: 0, doubtful: 0, unnamed: 0 }

function person(role: Role, councilId: number, userId = 'p'): Actor {
  const grants = [{ councilId, role, jurisdictionId: null }]
  return { kind: 'person', userId, name: 'P', email: 'p@example.org', grants }
}

/** It speaks of the wait and of who somebody is, so that either theme might have it. */
const BETWEEN =
  'Average wait times at our contact centre fell since the digital identity and the verified account.'

async function doubtfulCouncil(): Promise<number> {
  const councilId = await analysedCouncil()
  const form = { cycle: '2029-10', jurisdiction: 'dunmore', language: 'en' } as const
  await addForms(councilId, [{ ...form, answers: { issues: [BETWEEN] } }])
  await analyse(councilId)
  return councilId
}

async function doubtsOnThePage(councilId: number): Promise<number> {
  return (await reviewQueue(operator, councilId, { limit: 1 })).page.count
}

test('each role is told what it can do something about, and nothing else', async () => {
  const councilId = await doubtfulCouncil()
  const db = await database()
  const [sender] = await db
    .insert(user)
    .values({ id: 'sender', name: 'Sender', email: 'sender@example.org' })
    .returning()
  for (const startedBy of [null, sender?.id ?? null]) {
    const [sent] = await db.insert(imports).values({ councilId, startedBy }).returning()
    const file = { importId: sent?.id ?? 0, position: 0, filename: 'a.txt', hash: 'a', size: 1 }
    await db.insert(importFiles).values({ ...file, outcome: 'held' })
  }
  const versions = await db.select().from(submissionVersions)
  const all = await countWaiting(operator, councilId)
  expect(all).toEqual({
    toReview: versions.length,
    held: 2,
    doubtful: await doubtsOnThePage(councilId),
    unnamed: (await listUnnamed(operator, councilId)).length,
  })
  expect(await countWaiting(person('secretariat', councilId), councilId)).toEqual(all)
  expect(await countWaiting(person('chair', councilId), councilId)).toEqual({
    ...all,
    toReview: 0,
    held: 0,
  })
  const own = person('jurisdiction', councilId, 'sender')
  expect(await countWaiting(own, councilId)).toEqual({ ...NOBODY, held: 1 })
  expect(await countWaiting(person('viewer', councilId), councilId)).toEqual(NOBODY)
  await expect(countWaiting(person('chair', councilId + 1), councilId)).rejects.toThrow(NotThere)
})

test('what somebody has seen to waits no more', async () => {
  const councilId = await doubtfulCouncil()
  const db = await database()
  const before = await countWaiting(operator, councilId)
  const [version] = await db.select().from(submissionVersions).limit(1)
  await db
    .update(submissionVersions)
    .set({ reviewedAt: new Date('2029-10-20T12:00:00Z') })
    .where(eq(submissionVersions.id, version?.id ?? 0))
  const { doubtful } = await reviewQueue(operator, councilId, { limit: 2 })
  expect(doubtful.length).toBeGreaterThan(0)
  for (const { quote, theme } of doubtful) {
    const act = {
      kind: 'accept',
      statementId: quote.id,
      code: theme.code,
      from: theme.code,
    } as const
    expect(await decide(councilId, act)).toEqual({ ok: true })
  }
  const [theme] = await listThemes(operator, councilId)
  let revision = theme?.revision ?? 0
  for (const language of ['en', 'fr'] as const) {
    const name = { code: theme?.code ?? 0, language, name: 'Queues', revision }
    expect(await decide(councilId, { kind: 'rename', ...name })).toEqual({ ok: true })
    revision += 1
  }
  expect(await countWaiting(operator, councilId)).toEqual({
    toReview: before.toReview - 1,
    held: 0,
    doubtful: await doubtsOnThePage(councilId),
    unnamed: before.unnamed - 1,
  })
  expect(await doubtsOnThePage(councilId)).toBe(before.doubtful - doubtful.length)
})
