import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { isDatabaseAway, onceBack } from '#db/away.ts'
import { database, type Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { type Past, runs } from '#db/schema/themes.ts'
import { dayOf, momentOf } from '#lib/cycles/cycle.ts'
import { logError } from '#lib/operation/log.ts'
import type { Member, Question } from '../analysis.ts'
import { askWorker } from '../ask-worker.ts'
import { pastOf } from '../past.ts'
import { latestRunId } from '../queries/latest-run.ts'
import { excludedWordsOf, readActs, readRules } from '../queries/read-rules.ts'
import { readPlaced, readStored, type Stored } from '../queries/read-stored.ts'
import { endedCycles, toldCycles } from '../queries/told-cycles.ts'
import { isDecided } from '../rules.ts'
import { RESOLUTION, type RunRow } from '../run.ts'
import { forgetPlaces } from './forget-places.ts'
import { holdCouncil } from './hold-council.ts'
import { placeWhatIsNew } from './place-news.ts'
import { replay } from './replay.ts'
import { storeAnswer, storePreview } from './store-answer.ts'
import type { Standing } from './store-places.ts'

type Outcome =
  | { ok: true; figures: Record<string, number> }
  | { ok: false; reason: 'not-waiting' | 'failed' | 'interrupted' }

const HEARTBEAT_SECONDS = 5

/**
 * Does what `startRun` wrote down. Whoever claims the row first does it; the others leave it alone. It ends `now`, or
 * else when it ends for that council.
 */
export async function performRun(runId: number, now?: Date): Promise<Outcome> {
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
  const finish = async () => now ?? (await momentThere(run.councilId))
  try {
    if (run.kind === 'continue' && !run.isPreview) {
      const placed = await placeWhatIsNew(run, finish)
      if (placed) return { ok: true, figures: placed }
    }
    const ended = await endedCycles(run.councilId, dayOf(run.startedAt))
    const { question, basisRunId, statementsRevision, acts, ...input } = await db.transaction(
      (tx) => read(tx, run, ended),
    )
    const seen = { basisRunId, statementsRevision, fingerprint: fingerprint(question) }
    await note(run, { progress: 20, ...seen })
    const answer = await askWorker(question)
    const finishedAt = await finish()
    const result = { run, ...input, answer, leftOut: question.excludedWords, finishedAt }
    await note(run, { progress: 80 })
    const figures = await db.transaction(async (tx) => {
      if (run.isPreview) return storePreview(tx, result)
      // Who curated meanwhile is not forgotten: their rules are replayed over what was found without them.
      await holdCouncil(tx, run.councilId)
      const kept = await storeAnswer(tx, result)
      if (kept && (await readActs(tx, run.councilId)) !== acts) await replay(tx, run.councilId)
      return kept
    })
    if (figures && !run.isPreview) await forgetPlaces(run.councilId)
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
    const finishedAt = await finish()
    await note(run, { state: 'failed', failure, finishedAt })
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

async function momentThere(councilId: number): Promise<Date> {
  const db = await database()
  const [council] = await db
    .select({ livesOn: councils.livesOn })
    .from(councils)
    .where(eq(councils.id, councilId))
  return momentOf({ livesOn: council?.livesOn ?? null }, new Date())
}

type Input = {
  stored: Stored[]
  pasts: Map<string, Past>
  aside: Standing[]
  question: Question
  basisRunId: number | null
  statementsRevision: number
  acts: string
}

async function read(tx: Transaction, run: RunRow, ended: Set<number>): Promise<Input> {
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
  const beforeOf = (statementId: number) => placed.get(lines.earlier(statementId, placed) ?? 0)
  const isKnown = (statementId: number) => beforeOf(statementId) !== undefined
  const told =
    basisRunId === null || run.kind === 'regroup'
      ? new Set()
      : await toldCycles(tx, { stored, councilId: run.councilId, ended, isKnown })
  const pasts = new Map<string, Past>()
  const members: Member[] = []
  const aside: Standing[] = []
  for (const { statementId, key, language, text, cycle } of stored) {
    const before = beforeOf(statementId) ?? null
    const { found = null, strength = 0 } = before ?? {}
    if (before && !before.isNil && told.has(cycle.id)) {
      const decided = isDecided(before.statementId, before.themeId, rules)
      pasts.set(key, pastOf({ ...before, isDecided: decided }, rules.forward))
    }
    const past = pasts.get(key) ?? null
    if (rules.nils.has(statementId))
      aside.push({ statementId, key, found, themeId: null, strength, isNil: true, past })
    else
      members.push({
        id: key,
        language,
        text,
        before: before && { found, strength },
        place: rules.places.get(statementId),
        confirmed: rules.confirmed.get(statementId),
        past,
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
  return { stored, pasts, aside, question, basisRunId, statementsRevision, acts }
}

/** What went in: two runs with one fingerprint had the same words, the same past and the same rules. */
function fingerprint({ kind, members, forward, excludedWords, resolution }: Question): string {
  const read = members.map(({ id, language, text, before, place, confirmed, past }) => {
    return [id, language, text, before?.found, place, confirmed, past?.themeId, past?.isDoubtful]
  })
  const written = JSON.stringify([kind, resolution, excludedWords, read, [...forward]])
  return createHash('sha256').update(written).digest('hex')
}
