import { and, asc, desc, eq, isNotNull, lte, or, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { grants, user } from '#db/schema/people.ts'
import { contacts as givenContacts } from '#db/schema/reminders.ts'
import { submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { type Contact, contactOf, type LastForm } from '../contact.ts'

/** How many forms back a contact is looked for. */
const FORMS_BACK = 6

/** Whom one would write to about a cycle, by jurisdiction; contacts of persons are for the secretariat alone. */
export async function listContacts(actor: Actor, cycle: Cycle): Promise<Map<number, Contact>> {
  requireRight(actor, 'administer', cycle.councilId)
  const given = await findGivenContacts(actor, cycle.councilId)
  const people = await selectPeople(cycle.councilId)
  const forms = await selectForms(cycle)
  const known = new Set(
    [...given.values(), ...people, ...forms].map(({ jurisdictionId }) => jurisdictionId),
  )
  const contacts = new Map<number, Contact>()
  for (const id of known) {
    const isIts = ({ jurisdictionId }: { jurisdictionId: number }) => jurisdictionId === id
    const contact = contactOf({
      given: given.get(id),
      people: people.filter(isIts),
      forms: forms.filter(isIts),
    })
    if (contact) contacts.set(id, contact)
  }
  return contacts
}

/** Those that the secretariat named, by jurisdiction. */
export async function findGivenContacts(actor: Actor, councilId: number) {
  requireRight(actor, 'administer', councilId)
  const db = await database()
  const rows = await db.select().from(givenContacts).where(eq(givenContacts.councilId, councilId))
  return new Map(rows.map((row) => [row.jurisdictionId, row]))
}

async function selectPeople(councilId: number) {
  const db = await database()
  const rows = await db
    .select({ jurisdictionId: grants.jurisdictionId, name: user.name, email: user.email })
    .from(grants)
    .innerJoin(user, eq(grants.userId, user.id))
    .where(and(eq(grants.councilId, councilId), isNotNull(grants.jurisdictionId)))
    .orderBy(asc(grants.id))
  return rows.flatMap(({ jurisdictionId, ...person }) =>
    jurisdictionId === null ? [] : [{ jurisdictionId, ...person }],
  )
}

async function selectForms({
  councilId,
  year,
  month,
}: Cycle): Promise<(LastForm & { jurisdictionId: number })[]> {
  const db = await database()
  const turn = sql<number>`row_number() over (partition by ${submissions.jurisdictionId}
    order by ${cycles.year} desc, ${cycles.month} desc)`.as('turn')
  const forms = db
    .select({
      jurisdictionId: submissions.jurisdictionId,
      year: cycles.year,
      month: cycles.month,
      contact: submissionVersions.contact,
      language: submissionVersions.language,
      turn,
    })
    .from(submissions)
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        or(sql`${cycles.year} < ${year}`, and(eq(cycles.year, year), lte(cycles.month, month))),
      ),
    )
    .as('forms')
  const rows = await db
    .select()
    .from(forms)
    .where(lte(forms.turn, FORMS_BACK))
    .orderBy(desc(forms.year), desc(forms.month))
  return rows.map(({ jurisdictionId, contact, language, ...cycle }) => ({
    jurisdictionId,
    contact,
    language,
    cycle: { year: cycle.year, month: cycle.month },
  }))
}
