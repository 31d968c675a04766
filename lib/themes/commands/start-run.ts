import { and, eq, inArray, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { runs } from '#db/schema/themes.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import { RESOLUTION, type RunRow } from '../run.ts'
import { isStale } from './take-up-runs.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'already-running' }

export async function startRun(
  actor: Actor,
  councilId: number,
  wanted: { kind: RunRow['kind']; resolution?: number; isPreview?: boolean },
  now: Date,
): Promise<{ ok: true; runId: number } | Refusal> {
  if (isDenied(actor, 'analyse', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    await sweep(tx, now, councilId)
    const [council] = await tx
      .select({ statementsRevision: councils.statementsRevision })
      .from(councils)
      .where(eq(councils.id, councilId))
    // The index over running rows decides between two who press the button at once.
    const [run] = await tx
      .insert(runs)
      .values({
        councilId,
        kind: wanted.kind,
        state: 'waiting',
        isPreview: wanted.isPreview ?? false,
        parameters: { resolution: wanted.resolution ?? RESOLUTION },
        startedAt: now,
        seenAt: sql`clock_timestamp()`,
        statementsRevision: council?.statementsRevision ?? 0,
        startedBy: actor.userId,
      })
      .onConflictDoNothing()
      .returning({ id: runs.id })
    if (!run) return { ok: false, reason: 'already-running' }
    await record(tx, actor, now, {
      councilId,
      action: 'start-run',
      subject: `run/${run.id}`,
      details: { kind: wanted.kind, isPreview: wanted.isPreview ?? false },
    })
    return { ok: true, runId: run.id }
  })
}

/** Of a program that was killed: whoever starts another run does not wait for it to be taken up. */
async function sweep(tx: Transaction, now: Date, councilId: number): Promise<void> {
  await tx
    .update(runs)
    .set({ state: 'swept', finishedAt: now })
    .where(and(inArray(runs.state, ['waiting', 'running']), isStale, eq(runs.councilId, councilId)))
}
