import { and, eq, inArray, isNotNull, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { answerLinks } from '#db/schema/answers.ts'
import { councils } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { auditEntries } from '#db/schema/people.ts'
import { bouncedAddresses, contacts, reminders } from '#db/schema/reminders.ts'
import { reviewEdits } from '#db/schema/reviews.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { record } from '#lib/audit/commands.ts'
import { operator } from '#lib/auth/actor.ts'
import { monthsBefore } from '#lib/councils/contact-time.ts'
import type { Council } from '#lib/councils/queries.ts'
import { momentOf, todayOf } from '#lib/cycles/cycle.ts'

/** How many of each lost the person they named. */
export type Expired = { forms: number; links: number; letters: number; contacts: number }

/**
 * Forgets whom the cycles of long ago named: the contact of a form, who had a link, whom letters went to and what they
 * said, and whom the secretariat named and has not named again since. Statements, originals and the record of acts stay.
 */
export async function expireContacts(now: Date): Promise<Map<string, Expired>> {
  const db = await database()
  const expired = new Map<string, Expired>()
  for (const council of await db.select().from(councils).orderBy(councils.id)) {
    const found = await db.transaction((tx) => expireOf(tx, council, now))
    if (Object.values(found).some((count) => count > 0)) expired.set(council.slug, found)
  }
  return expired
}

async function expireOf(tx: Transaction, council: Council, now: Date): Promise<Expired> {
  const councilId = council.id
  const last = monthsBefore(todayOf(council, now), council.contactMonths)
  const before = sql`${last}::date`
  const met = tx
    .select({ id: cycles.id })
    .from(cycles)
    .where(and(eq(cycles.councilId, councilId), lt(cycles.meetsOn, last)))
  const own = (await met).map(({ id }) => id)
  const found: Expired = {
    ...(own.length > 0 ? await expireCycles(tx, own) : { forms: 0, links: 0, letters: 0 }),
    contacts: await expireGiven(tx, councilId, before),
  }
  if (Object.values(found).every((count) => count === 0)) return found
  await forgetInRecord(tx, councilId, before)
  await record(tx, operator, momentOf(council, now), {
    councilId,
    action: 'expire-contacts',
    subject: `council/${councilId}`,
    details: { ...found, count: Object.values(found).reduce((sum, count) => sum + count, 0) },
  })
  return found
}

async function expireCycles(tx: Transaction, cycleIds: number[]) {
  const versions = tx
    .select({ id: submissionVersions.id })
    .from(submissionVersions)
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .where(inArray(submissions.cycleId, cycleIds))
  const read = sql`${submissionVersions.reading} -> 'contact' ->> 'value'`
  const forms = await tx
    .update(submissionVersions)
    .set({
      contact: null,
      reading: sql`jsonb_set(jsonb_set(${submissionVersions.reading} #- '{contact,candidates}',
        '{contact,value}', 'null'), '{contact,span}', 'null')`,
    })
    .where(
      and(
        inArray(submissionVersions.id, versions),
        or(isNotNull(submissionVersions.contact), sql`${read} is not null`),
      ),
    )
    .returning({ id: submissionVersions.id })
  await tx
    .update(reviewEdits)
    .set({ edit: { kind: 'contact', name: null } })
    .where(
      and(
        inArray(reviewEdits.versionId, versions),
        sql`${reviewEdits.edit} ->> 'kind' = 'contact'`,
      ),
    )
  const links = await tx
    .update(answerLinks)
    // One person is told from another by the address: each keeps one of its own that is none.
    .set({ name: '', email: sql`'#' || ${answerLinks.id}` })
    .where(and(inArray(answerLinks.cycleId, cycleIds), ne(answerLinks.name, '')))
    .returning({ id: answerLinks.id })
  const letters = await tx
    .update(reminders)
    .set({ toName: '', toEmail: '', replyName: null, replyEmail: null, body: '' })
    .where(and(inArray(reminders.cycleId, cycleIds), ne(reminders.toEmail, '')))
    .returning({ id: reminders.id })
  return { forms: forms.length, links: links.length, letters: letters.length }
}

async function expireGiven(tx: Transaction, councilId: number, before: SQL): Promise<number> {
  const given = await tx
    .delete(contacts)
    .where(and(eq(contacts.councilId, councilId), sql`${contacts.setAt} < ${before}`))
    .returning({ id: contacts.jurisdictionId })
  await tx
    .delete(bouncedAddresses)
    .where(and(eq(bouncedAddresses.councilId, councilId), sql`${bouncedAddresses.at} < ${before}`))
  return given.length
}

const NAMING = ['set-contact', 'trust-address'] as const

/** The line stays: who did it, when and for which jurisdiction. */
async function forgetInRecord(tx: Transaction, councilId: number, before: SQL): Promise<void> {
  await tx
    .update(auditEntries)
    .set({ details: sql`${auditEntries.details} - 'name' - 'email'` })
    .where(
      and(
        eq(auditEntries.councilId, councilId),
        inArray(auditEntries.action, [...NAMING]),
        sql`${auditEntries.at} < ${before}`,
      ),
    )
}
