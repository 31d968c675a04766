import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { isDatabaseAway, onceBack } from '#db/away.ts'
import { database, type Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { runs } from '#db/schema/themes.ts'
import { logError } from '#lib/operation/log.ts'
import type { Member, Question } from '../analysis.ts'
import { askWorker } from '../ask-worker.ts'
import { latestRunId } from '../queries/latest-run.ts'
import { excludedWordsOf, readActs, readRules } from '../queries/read-rules.ts'
import { readPlaced, readStored, type Stored } from '../queries/read-stored.ts'
import { RESOLUTION, type RunRow } from '../run.ts'
import { holdCouncil } from './hold-council.ts'
import { replay } from './replay.ts'
import { storeAnswer, storePreview } from './store-answer.ts'
import type { Standing } from './store-places.ts'

type Outcome =
  | { ok: true; figures: Record<string, number> }
  | { ok: false; reason: 'not-waiting' | 'failed' | 'interrupted' }

const HEARTBEAT_SECONDS = 5

/** Does what `startRun` wrote down. Whoever claims the row first does it; the others leave it alone. */
export async function performRun(runId: number): Promise<Outcome> {
  const db = await database()
  const [run] = await db
    .update(runs)
    .set({
      state: 'running',
      progress: 5,
      seenAt: sql`clock_timestamp()`,
      attempts: sql`${runs.attempts} + 1`,
    })
    .where(and(eq(runs.id, runId), eq(runs.state, 'waiting')))
    .returning()
  if (!run) return { ok: false, reason: 'not-waiting' }
  const signal = () => void note(run, {}).catch(() => {})
  const alive = setInterval(signal, HEARTBEAT_SECONDS * 1000)
  try {
    const { stored, aside, question, basisRunId, statementsRevision, acts } = await db.transaction(
      (tx) => read(tx, run),
    )
    const seen = { basisRunId, statementsRevision, fingerprint: fingerprint(question) }
    await note(run, { progress: 20, ...seen })
    const answer = await askWorker(question)
    const result = { run, stored, answer, aside, leftOut: question.excludedWords }
    await note(run, { progress: 80 })
    const figures = await db.transaction(async (tx) => {
      if (run.isPreview) return storePreview(tx, result)
      // Who curated meanwhile is not forgotten: their rules are replayed over what was found without them.
      await holdCouncil(tx, run.councilId)
      const kept = await storeAnswer(tx, result)
      if (kept && (await readActs(tx, run.councilId)) !== acts) await replay(tx, run.councilId)
      return kept
    })
    return figures ? { ok: true, figures } : { ok: false, reason: 'not-waiting' }
  } catch (error) {
    // It did nothing wrong: it waits, as it was, for the database and whoever is there first.
    if (isDatabaseAway(error)) {
      await onceBack(() => note(run, { state: 'waiting', progress: 0 }))
      return { ok: false, reason: 'interrupted' }
    }
    logError('run-failed', error, { run: runId })
    // Kept for the run's page; a run that fails leaves the last good one standing.
    const failure = error instanceof Error ? error.message : String(error)
    await note(run, { state: 'failed', failure, finishedAt: new Date() })
    return { ok: false, reason: 'failed' }
  } finally {
    clearInterval(alive)
  }
}

/** Of this attempt only: another instance that took the run over is at its own. */
async function note(
  { id, attempts }: Pick<RunRow, 'id' | 'attempts'>,
  change: Partial<typeof runs.$inferInsert>,
): Promise<void> {
  const db = await database()
  await db
    .update(runs)
    .set({ ...change, seenAt: sql`clock_timestamp()` })
    .where(and(eq(runs.id, id), eq(runs.state, 'running'), eq(runs.attempts, attempts)))
}

type Input = {
  stored: Stored[]
  aside: Standing[]
  question: Question
  basisRunId: number | null
  statementsRevision: number
  acts: string
}

async function read(tx: Transaction, run: RunRow): Promise<Input> {
  // Asked first: what changes while this reads is still due afterwards.
  const [council] = await tx
    .select({ statementsRevision: councils.statementsRevision })
    .from(councils)
    .where(eq(councils.id, run.councilId))
  const stored = await readStored(tx, run.councilId)
  const basisRunId = await latestRunId(tx, run.councilId)
  const known = basisRunId === null ? [] : await readPlaced(tx, basisRunId)
  const placed = new Map(known.map((row) => [row.statementId, row]))
  const { rules, lines } = await readRules(tx, run.councilId)
  const acts = await readActs(tx, run.councilId)
  const members: Member[] = []
  const aside: Standing[] = []
  for (const { statementId, key, language, text } of stored) {
    const before = placed.get(lines.earlier(statementId, placed) ?? 0) ?? null
    const { found = null, strength = 0 } = before ?? {}
    if (rules.nils.has(statementId))
      aside.push({ statementId, key, found, themeId: null, strength, isNil: true })
    else
      members.push({
        id: key,
        language,
        text,
        before: before && { found, strength },
        place: rules.places.get(statementId),
        confirmed: rules.confirmed.get(statementId),
      })
  }
  const question = {
    kind: run.kind,
    members,
    forward: rules.forward,
    excludedWords: excludedWordsOf(rules),
    resolution: Number(run.parameters.resolution ?? RESOLUTION),
  }
  const statementsRevision = council?.statementsRevision ?? 0
  return { stored, aside, question, basisRunId, statementsRevision, acts }
}

/** What went in: two runs with one fingerprint had the same words, the same past and the same rules. */
function fingerprint({ kind, members, forward, excludedWords, resolution }: Question): string {
  const past = members.map(({ id, language, text, before, place, confirmed }) => {
    return [id, language, text, before?.found, place, confirmed]
  })
  const written = JSON.stringify([kind, resolution, excludedWords, past, [...forward]])
  return createHash('sha256').update(written).digest('hex')
}
