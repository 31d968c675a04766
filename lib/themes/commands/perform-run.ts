import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { runs } from '#db/schema/themes.ts'
import type { Member, Question } from '../analysis.ts'
import { askWorker } from '../ask-worker.ts'
import { latestRunId } from '../queries/latest-run.ts'
import { readContents, readRules, readStored, type Stored } from '../queries/read-members.ts'
import { RESOLUTION, type RunRow } from '../run.ts'
import { storeAnswer } from './store-answer.ts'

type Outcome =
  | { ok: true; figures: Record<string, number> }
  | { ok: false; reason: 'not-waiting' | 'failed' }

const HEARTBEAT_SECONDS = 5

/** Does what `startRun` wrote down. Whoever claims the row first does it; the others leave it alone. */
export async function performRun(runId: number): Promise<Outcome> {
  const db = await database()
  const [run] = await db
    .update(runs)
    .set({ state: 'running', progress: 5, seenAt: new Date() })
    .where(and(eq(runs.id, runId), eq(runs.state, 'waiting')))
    .returning()
  if (!run) return { ok: false, reason: 'not-waiting' }
  const alive = setInterval(() => void note(runId, {}), HEARTBEAT_SECONDS * 1000)
  try {
    const { stored, question } = await db.transaction((tx) => read(tx, run))
    await note(runId, { progress: 20, fingerprint: fingerprint(question) })
    const answer = await askWorker(question)
    await note(runId, { progress: 80 })
    const figures = await db.transaction((tx) => storeAnswer(tx, { run, stored, answer }))
    return figures ? { ok: true, figures } : { ok: false, reason: 'not-waiting' }
  } catch (error) {
    // Kept for the run's page; a run that fails leaves the last good one standing.
    const failure = error instanceof Error ? error.message : String(error)
    await note(runId, { state: 'failed', failure, finishedAt: new Date() })
    return { ok: false, reason: 'failed' }
  } finally {
    clearInterval(alive)
  }
}

async function note(runId: number, change: Partial<typeof runs.$inferInsert>): Promise<void> {
  const db = await database()
  await db
    .update(runs)
    .set({ ...change, seenAt: new Date() })
    .where(and(eq(runs.id, runId), eq(runs.state, 'running')))
}

async function read(
  tx: Transaction,
  run: RunRow,
): Promise<{ stored: Stored[]; question: Question }> {
  const stored = await readStored(tx, run.councilId)
  const latest = await latestRunId(tx, run.councilId)
  const known = latest === null ? [] : await readContents(tx, latest)
  const before = new Map(
    known.map(({ content, found, strength }) => [content, { found, strength }]),
  )
  const members: Member[] = stored.map(({ key, language, text, content }) => ({
    id: key,
    language,
    text,
    content,
    before: before.get(content) ?? null,
  }))
  const rules = await readRules(tx, run.councilId)
  const resolution = Number(run.parameters.resolution ?? RESOLUTION)
  return { stored, question: { kind: run.kind, members, rules, resolution } }
}

/** What went in: two runs with one fingerprint had the same words, the same past and the same rules. */
function fingerprint({ kind, members, rules, resolution }: Question): string {
  const past = members.map(({ id, language, text, before }) => [id, language, text, before?.found])
  const written = JSON.stringify([kind, resolution, past, [...rules.moves], [...rules.merges]])
  return createHash('sha256').update(written).digest('hex')
}
