import { and, asc, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.ts'
import { jurisdictions, seats } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { type Actor, jurisdictionOf } from '#lib/auth/actor.ts'
import { membersOf } from '#lib/documents/claims/members.ts'
import type { Month } from '#lib/documents/form.ts'
import { proposeMembers } from '../proposals.ts'
import { readReading } from '../queries/read-reading.ts'
import { type Place, statementsIn } from '../reading.ts'
import type { LockedReview } from './lock-review.ts'
import { noteChange } from './note-change.ts'

export type NoPlace = 'other-jurisdiction' | 'unknown-jurisdiction' | 'no-cycle' | 'taken'

/** Why a form may not be said to belong there; what stands there already is asked for apart. */
export async function refusePlace(
  tx: Transaction,
  actor: Actor,
  councilId: number,
  { jurisdictionId, cycleId }: Place,
): Promise<NoPlace | null> {
  const own = jurisdictionOf(actor, councilId)
  if (own !== null && own !== jurisdictionId) return 'other-jurisdiction'
  const [seat] = await tx
    .select({ id: seats.jurisdictionId })
    .from(seats)
    .where(and(eq(seats.councilId, councilId), eq(seats.jurisdictionId, jurisdictionId)))
  if (!seat) return 'unknown-jurisdiction'
  const [cycle] = await tx
    .select({ id: cycles.id })
    .from(cycles)
    .where(and(eq(cycles.councilId, councilId), eq(cycles.id, cycleId)))
  return cycle ? null : 'no-cycle'
}

/** Another submission that stands for that jurisdiction and cycle; null where the place is free. */
export async function standingAt(
  db: Database,
  { jurisdictionId, cycleId }: Place,
  submissionId: number,
): Promise<number | null> {
  const [found] = await db
    .select({ id: submissions.id })
    .from(submissions)
    .where(
      and(
        eq(submissions.jurisdictionId, jurisdictionId),
        eq(submissions.cycleId, cycleId),
        ne(submissions.id, submissionId),
        isNotNull(submissions.currentVersionId),
      ),
    )
  return found?.id ?? null
}

export type Moved = Place & {
  submissionId: number
  isAssociation: boolean
  key: string
  month: Month
}

/**
 * The versions of one document go where the form belongs; those of other documents stay, and the last of them
 * counts again. Their rows remain, so that a quote of them is still found. Null where something stands already.
 */
export async function moveForm(
  tx: Transaction,
  { version: { id: versionId, submissionId, documentId }, ...from }: LockedReview,
  place: Place,
): Promise<Moved | null> {
  const target = await lockPlace(tx, place)
  if (target.currentVersionId !== null) return null
  const versions = await tx
    .select({ id: submissionVersions.id, documentId: submissionVersions.documentId })
    .from(submissionVersions)
    .where(eq(submissionVersions.submissionId, submissionId))
    .orderBy(asc(submissionVersions.number))
  const moving = versions.filter((version) => version.documentId === documentId)
  const staying = versions.filter((version) => version.documentId !== documentId)
  const standing = staying.at(-1)
  if (!standing) {
    // Nothing else was ever sent there: the submission itself goes, and keeps its address.
    await tx.delete(submissions).where(eq(submissions.id, target.id))
    await tx.update(submissions).set(place).where(eq(submissions.id, submissionId))
    await noteChange(tx, place.cycleId)
    return placedAt(tx, submissionId, place)
  }
  await tx
    .update(submissions)
    .set({ currentVersionId: standing.id })
    .where(eq(submissions.id, submissionId))
  for (const [index, { id }] of moving.entries())
    await tx
      .update(submissionVersions)
      .set({ submissionId: target.id, number: index + 1 })
      .where(eq(submissionVersions.id, id))
  await forgetPrevious(tx, moving[0]?.id ?? versionId)
  await tx
    .update(submissions)
    .set({ currentVersionId: versionId })
    .where(eq(submissions.id, target.id))
  if (from.isAssociation) await announceAgain(tx, from.jurisdictionId, submissionId, standing.id)
  await noteChange(tx, place.cycleId)
  return placedAt(tx, target.id, place)
}

/** Whoever else stores or moves a form to this place waits until the transaction ends. */
async function lockPlace(tx: Transaction, place: Place) {
  const [row] = await tx
    .insert(submissions)
    .values(place)
    .onConflictDoUpdate({
      target: [submissions.cycleId, submissions.jurisdictionId],
      set: { cycleId: place.cycleId },
    })
    .returning({ id: submissions.id, currentVersionId: submissions.currentVersionId })
  if (!row) throw new Error('no row came back for the submission')
  return row
}

/** What it seemed to amend was another jurisdiction's form. */
async function forgetPrevious(tx: Transaction, versionId: number): Promise<void> {
  const own = tx.select({ id: sections.id }).from(sections).where(eq(sections.versionId, versionId))
  await tx.update(statements).set({ previousId: null }).where(inArray(statements.sectionId, own))
}

/** The form that did not belong there had replaced what this one proposed. */
async function announceAgain(
  tx: Transaction,
  associationId: number,
  submissionId: number,
  versionId: number,
): Promise<void> {
  const reading = await readReading(tx, versionId)
  const members = statementsIn(reading).flatMap(({ spans, context }) =>
    membersOf(reading.text, spans, context),
  )
  await proposeMembers(tx, { associationId, submissionId, versionId, members })
}

async function placedAt(tx: Transaction, submissionId: number, place: Place): Promise<Moved> {
  const [found] = await tx
    .select({
      key: jurisdictions.key,
      isAssociation: jurisdictions.isAssociation,
      month: { year: cycles.year, month: cycles.month },
    })
    .from(submissions)
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(eq(submissions.id, submissionId))
  if (!found) throw new Error(`submission ${submissionId} is not there`)
  return { ...place, ...found, submissionId }
}
