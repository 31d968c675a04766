import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'

export type Written = {
  cycleId: number
  jurisdictionId: number
  order: (typeof jurisdictions.$inferSelect)['order']
  section: (typeof sections.$inferSelect)['kind']
}

/** Who wrote something in which section of which cycle, whether or not an analysis has read it: a line each, in no order. */
export async function listWritten(actor: Actor, councilId: number): Promise<Written[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  return db
    .selectDistinct({
      cycleId: submissions.cycleId,
      jurisdictionId: submissions.jurisdictionId,
      order: jurisdictions.order,
      section: sections.kind,
    })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(sections, eq(sections.versionId, submissions.currentVersionId))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .where(eq(cycles.councilId, councilId))
}
