import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import { type Database, database, type Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { counts, PLACE } from '#db/schema/counts.ts'
import { assignments, setAside } from '#db/schema/themes.ts'
import { compareWith, keysOf } from '#lib/text/index.ts'
import { placeNews } from '../news.ts'
import { countPlace } from '../queries/count-place.ts'
import { latestRunId, latestTold } from '../queries/latest-run.ts'
import { findKept, type KeptReading, readKept } from '../queries/read-kept.ts'
import { readNews } from '../queries/read-news.ts'
import { excludedWordsOf, readActs, readRulesOfActs } from '../queries/read-rules.ts'
import type { Stored } from '../queries/read-stored.ts'
import type { Rules } from '../rules.ts'
import { settle } from '../rules.ts'
import type { RunRow } from '../run.ts'
import { chunks } from './chunks.ts'
import { holdCouncil } from './hold-council.ts'
import { claim } from './store-answer.ts'

/** Compared before others have a turn: some ten milliseconds. */
const AT_ONCE = 50
const MOST_TRIES = 3

type News = NonNullable<Awaited<ReturnType<typeof readNews>>>
type Found = {
  kept: KeptReading
  news: News
  rules: Rules
  acts: string
  statementsRevision: number
}

/**
 * What came to a large council since its statements were last read whole is placed among them by what that run kept, and
 * written beside its places: themes stay as they are and no statement is read twice. Null where all are to be read: nothing holds
 * that was kept, too much came since, or nothing did and somebody asks.
 */
export async function placeWhatIsNew(
  run: RunRow,
  finishedAt: () => Promise<Date>,
): Promise<Record<string, number> | null> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const found = await find(run)
    if (!found) return null
    const rows = await placed(run, found)
    const at = await finishedAt()
    const db = await database()
    const figures = await db.transaction((tx) => store(tx, run, { ...found, rows, finishedAt: at }))
    if (figures) return figures
  }
  return null
}

async function find({ councilId }: RunRow): Promise<Found | null> {
  const db = await database()
  const runId = await latestRunId(db, councilId)
  if (runId === null) return null
  const [council] = await db
    .select({ statementsRevision: councils.statementsRevision })
    .from(councils)
    .where(eq(councils.id, councilId))
  const statementsRevision = council?.statementsRevision ?? 0
  if (statementsRevision === (await latestTold(db, councilId))?.statementsRevision) return null
  const acts = await readActs(db, councilId)
  const { rules } = await readRulesOfActs(db, councilId)
  const kept = await findKept(db, runId, excludedWordsOf(rules))
  const news = kept?.holds ? await readNews(db, councilId, kept) : null
  return kept && news && { kept, news, rules, acts, statementsRevision }
}

type Rows = {
  standing: (typeof assignments.$inferInsert)[]
  aside: (typeof setAside.$inferInsert)[]
}

async function placed({ id }: RunRow, found: Found): Promise<Rows> {
  const { kept, news, rules } = found
  const { stored, lines, before } = news
  const runId = kept.runId
  const rows: Rows = { standing: [], aside: [] }
  const strange: { one: Stored; found: number | null | undefined }[] = []
  for (const one of stored) {
    const { statementId } = one
    if (before.placed.has(statementId) || before.aside.has(statementId)) continue
    const earlier = lines.earlier(statementId, before.placed)
    const row = before.placed.get(earlier ?? 0)
    const setBack = before.aside.get(lines.earlier(statementId, before.aside) ?? 0)
    const foundThemeId = row ? row.foundThemeId : (setBack?.foundThemeId ?? null)
    if (rules.nils.has(statementId)) {
      const strength = row?.strength ?? setBack?.strength ?? 0
      rows.aside.push({ runId, statementId, foundThemeId, strength })
      continue
    }
    const theme = settle(foundThemeId, rules.places.get(statementId), rules.forward)
    const isSame = row !== undefined && lines.areSame(statementId, row.statementId)
    if (row && isSame && theme === row.themeId)
      rows.standing.push({ ...row, statementId, placedInRunId: id })
    else strange.push({ one, found: row || setBack ? foundThemeId : undefined })
  }
  rows.standing.push(...(await compared(id, found, strange)))
  return rows
}

async function compared(
  runIdOf: number,
  { kept: reading, rules }: Found,
  strange: readonly { one: Stored; found: number | null | undefined }[],
): Promise<Rows['standing']> {
  if (strange.length === 0) return []
  const db = await database()
  const leftOut = excludedWordsOf(rules)
  const statements = strange.map(({ one: { key, language, text } }) => ({
    id: key,
    language,
    text,
  }))
  const { kept, themes } = await readKept(db, reading, keysOf(statements, leftOut))
  const rows: Rows['standing'] = []
  for (let from = 0; from < strange.length; from += AT_ONCE) {
    const comparisons = compareWith(kept, statements.slice(from, from + AT_ONCE), leftOut)
    for (const { one, found } of strange.slice(from, from + AT_ONCE)) {
      const comparison = comparisons.get(one.key)
      if (!comparison) continue
      const { statementId } = one
      const place = placeNews({ statementId, found }, { comparison, themes, rules })
      const { found: foundThemeId, ...where } = place
      rows.push({
        runId: reading.runId,
        statementId,
        foundThemeId,
        placedInRunId: runIdOf,
        ...where,
      })
    }
    await setImmediate()
  }
  return rows
}

type Placed = Found & { rows: Rows; finishedAt: Date }

/** Null where an act or another run came in between: then all of it is asked anew. */
async function store(tx: Transaction, run: RunRow, found: Placed) {
  const { kept, news, rows, acts, statementsRevision, finishedAt } = found
  const { councilId } = run
  await holdCouncil(tx, councilId)
  const isSame = (await latestRunId(tx, councilId)) === kept.runId
  if (!isSame || (await readActs(tx, councilId)) !== acts) return null
  const current = new Set(news.stored.map(({ statementId }) => statementId))
  const gone = (of: ReadonlyMap<number, unknown>) => [...of.keys()].filter((id) => !current.has(id))
  for (const table of [assignments, setAside])
    for (const ids of chunks(gone(table === assignments ? news.before.placed : news.before.aside)))
      await tx
        .delete(table)
        .where(and(eq(table.runId, kept.runId), inArray(table.statementId, ids)))
  for (const some of chunks(rows.standing)) await tx.insert(assignments).values(some)
  for (const some of chunks(rows.aside)) await tx.insert(setAside).values(some)
  const figures = await figuresOf(tx, councilId, rows)
  const seen = { statementsRevision, basisRunId: kept.runId, fingerprint: fingerprintOf(found) }
  return (await claim(tx, run, { state: 'placed', figures, finishedAt, ...seen })) ? figures : null
}

/** Before this transaction is counted, what it adds is not. */
async function figuresOf(tx: Database, councilId: number, { standing, aside }: Rows) {
  const all = await countPlace(tx, councilId, { place: PLACE.anywhere })
  const shelf = await countPlace(tx, councilId, { place: PLACE.shelf })
  const [held] = await tx
    .select({ themes: count() })
    .from(counts)
    .where(
      and(
        eq(counts.councilId, councilId),
        isNull(counts.cycleId),
        isNull(counts.section),
        isNull(counts.order),
      ),
    )
  return {
    statements: all.statements,
    fresh: standing.length + aside.length,
    themes: held?.themes ?? 0,
    born: 0,
    raisedOnce: shelf.statements + standing.filter(({ themeId }) => themeId === null).length,
    changed: 0,
  }
}

function fingerprintOf({ kept, news, acts }: Found): string {
  const read = news.stored.map(({ key, language, text }) => [key, language, text])
  return createHash('sha256')
    .update(JSON.stringify([kept.runId, acts, read]))
    .digest('hex')
}
