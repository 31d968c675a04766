import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { assignments, type Preview, runs } from '#db/schema/themes.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import { latestRunId } from '../queries/latest-run.ts'
import { readStored } from '../queries/read-stored.ts'
import { chunks } from './chunks.ts'
import { holdCouncil } from './hold-council.ts'
import { replay } from './replay.ts'
import { numbered, storeBorn } from './store-answer.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'not-found' | 'overtaken' }
type Wanted = { councilId: number; runId: number }

/**
 * A preview becomes the run that stands: its new themes get their codes now. Refused once another run or other
 * statements have overtaken it, since what was looked at is no longer what would happen.
 */
export async function applyPreview(
  actor: Actor,
  { councilId, runId }: Wanted,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (isDenied(actor, 'analyse', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    await holdCouncil(tx, councilId)
    const run = await findPreview(tx, { councilId, runId })
    if (!run?.preview) return { ok: false, reason: 'not-found' }
    const isSame = (await latestRunId(tx, councilId)) === run.basisRunId
    if (!isSame || !(await readsTheSame(tx, councilId, run.preview)))
      return { ok: false, reason: 'overtaken' }
    await tx
      .update(runs)
      .set({ state: 'done', preview: null, finishedAt: now })
      .where(eq(runs.id, runId))
    const { born, placed, aside } = run.preview
    const idOf = numbered(await storeBorn(tx, run, born))
    const rows = [...placed, ...aside].map(({ statementId, found, strength }) => {
      // Where it stands and why are replayed and described below.
      const where = { themeId: null, foundThemeId: idOf(found) }
      return { runId, statementId, ...where, strength, words: { en: [], fr: [] } }
    })
    for (const some of chunks(rows)) await tx.insert(assignments).values(some)
    await replay(tx, councilId)
    const subject = `run/${runId}`
    await record(tx, actor, now, { councilId, action: 'apply-preview', subject })
    return { ok: true }
  })
}

/** Looked at, and left. */
export async function discardPreview(
  actor: Actor,
  { councilId, runId }: Wanted,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (isDenied(actor, 'analyse', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const run = await findPreview(tx, { councilId, runId })
    if (!run) return { ok: false, reason: 'not-found' }
    await tx.update(runs).set({ state: 'discarded', preview: null }).where(eq(runs.id, runId))
    const subject = `run/${runId}`
    await record(tx, actor, now, { councilId, action: 'discard-preview', subject })
    return { ok: true }
  })
}

async function findPreview(tx: Transaction, { councilId, runId }: Wanted) {
  const [run] = await tx
    .select()
    .from(runs)
    .where(and(eq(runs.councilId, councilId), eq(runs.id, runId), eq(runs.state, 'previewed')))
    .for('update')
  return run
}

async function readsTheSame(
  tx: Transaction,
  councilId: number,
  { placed, aside }: Preview,
): Promise<boolean> {
  const read = new Set([...placed, ...aside].map(({ statementId }) => statementId))
  const stored = await readStored(tx, councilId)
  return stored.length === read.size && stored.every(({ statementId }) => read.has(statementId))
}
