import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { submissions } from '#db/schema/submissions.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Month } from '#lib/cycles/cycle.ts'

export type SentForm = { cycle: Month & { id: number }; submissionId: number }

/** As many of the last forms as somebody looks back for; all of them are among the submissions. */
const SHOWN = 24

/** The forms of one jurisdiction that stand, latest cycle first. */
export async function listSent(
  actor: Actor,
  councilId: number,
  jurisdictionId: number,
): Promise<SentForm[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  return db
    .select({
      cycle: { id: cycles.id, year: cycles.year, month: cycles.month },
      submissionId: submissions.id,
    })
    .from(cycles)
    .innerJoin(submissions, eq(submissions.cycleId, cycles.id))
    .where(
      and(
        eq(cycles.councilId, councilId),
        eq(submissions.jurisdictionId, jurisdictionId),
        isNotNull(submissions.currentVersionId),
      ),
    )
    .orderBy(desc(cycles.year), desc(cycles.month))
    .limit(SHOWN)
}
