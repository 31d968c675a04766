import { and, asc, desc, eq, isNull, lt, or } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { cycles, templateSections } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, jurisdictionOf, NotAllowed, requireRight, roleIn } from '#lib/auth/actor.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import { findCycle, listRoster } from '#lib/cycles/queries.ts'
import type { BlankForm } from './blank-form.ts'

/**
 * What the form of a cycle asks, in the words of the cycle's own template: for one jurisdiction of its roster, or for
 * nobody yet. Whoever speaks for a jurisdiction has that one's alone. Null where there is no such cycle or member.
 */
export async function findBlankForm(
  actor: Actor,
  { cycleId, key }: { cycleId: number; key: string | null },
): Promise<BlankForm | null> {
  const cycle = await findCycle(actor, cycleId)
  if (!cycle) return null
  requireRight(actor, 'submit', cycle.councilId)
  const own = jurisdictionOf(actor, cycle.councilId)
  const roster = await listRoster(actor, cycleId)
  const asked = roster.find(({ jurisdiction }) =>
    key === null ? jurisdiction.id === own : jurisdiction.key === key,
  )?.jurisdiction
  if (key !== null && !asked) return null
  if (own !== null && asked && asked.id !== own) throw new NotAllowed(`form of ${asked.key}`)
  const db = await database()
  const [council] = await db.select().from(councils).where(eq(councils.id, cycle.councilId))
  if (!council) throw new Error(`council ${cycle.councilId} of cycle ${cycleId} is not there`)
  const last = asked ? await lastForm(db, cycle, asked.id) : null
  return {
    council: council.name,
    month: { year: cycle.year, month: cycle.month },
    dueOn: cycle.dueOn,
    sections: await askedIn(db, cycle.templateId),
    jurisdiction: asked ? { name: asked.name, contact: last?.contact ?? null } : null,
    lastTime: last?.lastTime ?? null,
    returnTo: senderOf(actor, cycle.councilId),
  }
}

async function askedIn(db: Database, templateId: number) {
  const rows = await db
    .select()
    .from(templateSections)
    .where(eq(templateSections.templateId, templateId))
    .orderBy(asc(templateSections.number))
  return rows.map(({ kind, number, title, prompt, aliases }) => ({
    kind,
    number,
    title,
    prompt,
    aliases,
  }))
}

/** Of the last round before this one in which the jurisdiction reported, whether or not it skipped one since. */
async function lastForm(db: Database, { councilId, year, month }: Cycle, jurisdictionId: number) {
  const [last] = await db
    .select({
      month: { year: cycles.year, month: cycles.month },
      versionId: submissionVersions.id,
      contact: submissionVersions.contact,
    })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(submissionVersions, eq(submissions.currentVersionId, submissionVersions.id))
    .where(
      and(
        eq(submissions.jurisdictionId, jurisdictionId),
        eq(cycles.councilId, councilId),
        or(lt(cycles.year, year), and(eq(cycles.year, year), lt(cycles.month, month))),
      ),
    )
    .orderBy(desc(cycles.year), desc(cycles.month))
    .limit(1)
  if (!last) return null
  const priorities = await db
    .select({ text: statements.text, language: statements.language })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .where(
      and(
        eq(sections.versionId, last.versionId),
        eq(sections.kind, 'priorities'),
        isNull(statements.parentId),
      ),
    )
    .orderBy(asc(statements.position))
  const lastTime = priorities.length > 0 ? { month: last.month, priorities } : null
  return { contact: last.contact, lastTime }
}

/** It goes back to whoever of the secretariat sends it out. */
function senderOf(actor: Actor, councilId: number): BlankForm['returnTo'] {
  const isDesk = actor.kind === 'person' && roleIn(actor, councilId) === 'secretariat'
  return isDesk ? { name: actor.name, email: actor.email } : null
}
