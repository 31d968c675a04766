import { and, eq, inArray, lt } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { runs } from '#db/schema/themes.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { RESOLUTION, type RunRow, STALE_SECONDS } from '../run.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'already-running' }

export async function startRun(
  actor: Actor,
  councilId: number,
  wanted: { kind: RunRow['kind']; resolution?: number; isPreview?: boolean },
  now: Date,
): Promise<{ ok: true; runId: number } | Refusal> {
  if (!may(actor, 'analyse', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    await sweep(tx, now, councilId)
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
        seenAt: now,
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

/** At the start of a program: what was interrupted says so, and the last good run stands. */
export async function sweepRuns(now: Date): Promise<void> {
  const db = await database()
  await db.transaction((tx) => sweep(tx, now))
}

async function sweep(tx: Transaction, now: Date, councilId?: number): Promise<void> {
  const stale = new Date(now.getTime() - STALE_SECONDS * 1000)
  await tx
    .update(runs)
    .set({ state: 'swept', finishedAt: now })
    .where(
      and(
        inArray(runs.state, ['waiting', 'running']),
        lt(runs.seenAt, stale),
        councilId === undefined ? undefined : eq(runs.councilId, councilId),
      ),
    )
}
