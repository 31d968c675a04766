import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { answerLinks } from '#db/schema/answers.ts'
import { councils } from '#db/schema/councils.ts'
import { auditEntries } from '#db/schema/people.ts'
import { contacts, reminders } from '#db/schema/reminders.ts'
import { statements, submissionVersions } from '#db/schema/submissions.ts'
import { testDatabase } from '#db/testing.ts'
import { aHolder, anAnswerRound } from '#lib/answers/testing/round.ts'
import { operator } from '#lib/auth/actor.ts'
import { expireContacts } from './commands/expire-contacts.ts'
import { setContact } from './commands/set-contact.ts'

testDatabase()

const guess = {
  value: 'Ida Roy',
  confidence: 'sure',
  why: 'answered',
  span: { start: 0, end: 7 },
} as const

/** All that may name Ida or Colombe, but for what stands in a form itself. */
async function everyName(): Promise<string> {
  const db = await database()
  const rows = [
    await db.select().from(submissionVersions),
    await db.select().from(answerLinks),
    await db.select().from(reminders),
    await db.select().from(contacts),
    await db.select().from(auditEntries),
  ]
  return JSON.stringify(rows)
}

test('so long after a meeting its cycle names nobody any more, and says so once', async () => {
  const { council, cycle, brumeval, ashmarch } = await anAnswerRound()
  const db = await database()
  await aHolder({ cycleId: cycle.id, jurisdictionId: brumeval })
  await db.update(submissionVersions).set({
    contact: 'Ida Roy',
    reading: {
      jurisdiction: { ...guess, value: 'brumeval' },
      cycle: { ...guess, value: null },
      contact: guess,
      prompts: [],
    },
  })
  await db.insert(reminders).values({
    ...{ councilId: council.id, cycleId: cycle.id, jurisdictionId: brumeval, key: 'k' },
    ...{ occasion: 'by-hand', toName: 'Ida Roy', toEmail: 'ida@brumeval.example', language: 'fr' },
    ...{ subject: 'Rappel', body: 'Bonjour Ida Roy', state: 'sent', queuedAt: new Date() },
  })
  const named = new Date('2031-09-12T15:00:00Z')
  for (const [jurisdictionId, at] of [
    [brumeval, named],
    [ashmarch, new Date('2033-10-01T15:00:00Z')],
  ] as const)
    expect(
      await setContact(
        operator,
        {
          councilId: council.id,
          jurisdictionId,
          name: 'Ida Roy',
          email: 'ida@brumeval.example',
          language: 'fr',
          revision: 0,
        },
        at,
      ),
    ).toEqual({ ok: true })
  await db.update(councils).set({ contactMonths: 24 })

  // The form is of October 2030, and the round met on 15 October 2031.
  expect(await expireContacts(new Date('2032-09-30T12:00:00Z'))).toEqual(new Map())
  expect(await expireContacts(new Date('2033-10-14T12:00:00Z'))).toEqual(
    new Map([['council', { forms: 1, links: 0, letters: 0, contacts: 1 }]]),
  )
  const before = await everyName()
  expect(before).toContain('Colombe')
  expect(await expireContacts(new Date('2033-10-16T12:00:00Z'))).toEqual(
    new Map([['council', { forms: 0, links: 1, letters: 1, contacts: 0 }]]),
  )
  expect(await expireContacts(new Date('2033-10-17T12:00:00Z'))).toEqual(new Map())
  expect(await everyName()).not.toContain('Colombe')
  // Whom the secretariat has named since is still named, here and in the line that says so.
  expect(await db.select({ of: contacts.jurisdictionId }).from(contacts)).toEqual([
    { of: ashmarch },
  ])
  await db.delete(contacts)
  await db.delete(auditEntries).where(eq(auditEntries.subject, `contact/${council.id}/${ashmarch}`))
  expect(await everyName()).not.toMatch(/Ida|brumeval.example/)
  expect((await db.select().from(statements)).length).toBe(2)
  const said = await db
    .select()
    .from(auditEntries)
    .where(eq(auditEntries.action, 'expire-contacts'))
  expect(said.map(({ actorId, details }) => [actorId, details.count])).toEqual([
    [null, 2],
    [null, 2],
  ])
})
