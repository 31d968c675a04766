import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { statements } from '#db/schema/submissions.ts'
import { type AsRead, assignments, type Rule, setAside } from '#db/schema/themes.ts'
import { compareWith, isFirm, keysOf } from '#lib/text/index.ts'
import type { Lines } from '../lines.ts'
import { placeNews } from '../news.ts'
import { stillHolds } from '../past.ts'
import { type KeptReading, readKept } from '../queries/read-kept.ts'
import { excludedWordsOf } from '../queries/read-rules.ts'
import { withContext } from '../queries/read-stored.ts'
import { isDecided, type Rules, settle, statementsOf, survivor } from '../rules.ts'
import { chunks } from './chunks.ts'
import { describeSplit } from './describe-split.ts'
import { idsApart, placeWhole } from './place-whole.ts'

type Row = typeof assignments.$inferSelect
type Aside = typeof setAside.$inferSelect
type Among = { kept: KeptReading; changed: readonly Rule[]; rules: Rules; lines: Lines }

/**
 * Of the places of a large council, those that some rules are about, as if all rules were replayed: where they are and
 * how sure. What a statement was found to be like is kept beside (`asRead`) while it stands elsewhere, so that undoing
 * gives back every byte. How the others compare, and what themes say together, follows when all are read again.
 */
export async function replayAmong(tx: Transaction, among: Among): Promise<void> {
  const { kept, rules, changed } = among
  const { standing, aside } = await readTouched(tx, among)
  const isNil = ({ statementId }: { statementId: number }) => rules.nils.has(statementId)
  const back = aside.filter((row) => !isNil(row))
  const rows = [...standing, ...back.map(restored)].filter((row) => !isNil(row))
  const unread = new Set(back.filter(({ asRead }) => !asRead).map(({ statementId }) => statementId))
  const isThere = (row: Row) => !unread.has(row.statementId) && isWhereRead(row, among)
  const elsewhere = await placeElsewhere(
    tx,
    rows.filter((row) => !isThere(row)),
    among,
  )
  const wanted = rows.map((row) => placeAgain(row, elsewhere.get(row.statementId), among))
  const was = new Map(standing.map((row) => [row.statementId, JSON.stringify(row)]))
  const isKnown = ({ statementId }: Row) => was.has(statementId)
  const fresh = wanted.filter((row) => was.get(row.statementId) !== JSON.stringify(row))
  const nil = standing.filter(isNil)
  for (const ids of chunks(idsOf(nil)))
    await tx
      .delete(assignments)
      .where(and(eq(assignments.runId, kept.runId), inArray(assignments.statementId, ids)))
  for (const some of chunks(fresh.filter(isKnown))) await placeAt(tx, kept.runId, some)
  for (const some of chunks(fresh.filter((row) => !isKnown(row))))
    await tx.insert(assignments).values(some)
  for (const some of chunks(back)) await tx.delete(setAside).where(isAmong(kept, idsOf(some)))
  for (const some of chunks(nil.map(putAside))) await tx.insert(setAside).values(some)
  for (const rule of changed)
    if (rule.kind === 'split') await describeSplit(tx, { kept, split: rule, rules })
}

function idsOf(rows: readonly { statementId: number }[]): number[] {
  return rows.map(({ statementId }) => statementId)
}

function isAmong({ runId }: KeptReading, ids: readonly number[]) {
  return and(eq(setAside.runId, runId), inArray(setAside.statementId, [...ids]))
}

/** Where statements stand that stood elsewhere before: written over, all of them at once. */
async function placeAt(tx: Transaction, runId: number, rows: readonly Row[]): Promise<void> {
  const own = rows.map(({ statementId, themeId, likeness, nextThemeId, nextLikeness, ...row }) => ({
    ...{ statement_id: statementId, theme_id: themeId, likeness, words: row.words },
    ...{ next_theme_id: nextThemeId, next_likeness: nextLikeness },
    ...{ is_doubtful: row.isDoubtful, as_read: row.asRead },
  }))
  await tx.execute(sql`update ${assignments} as kept
    set theme_id = own.theme_id, likeness = own.likeness, words = own.words, next_theme_id = own.next_theme_id,
      next_likeness = own.next_likeness, is_doubtful = own.is_doubtful, as_read = own.as_read
    from jsonb_to_recordset(${JSON.stringify(own)}::text::jsonb) as own (statement_id int, theme_id int, likeness real,
      words jsonb, next_theme_id int, next_likeness real, is_doubtful boolean, as_read jsonb)
    where kept.run_id = ${runId} and kept.statement_id = own.statement_id`)
}

/**
 * The statements that the rules name, through all versions of their forms, and of the themes that they name those that
 * must be looked at one by one. The others are where they should be once this answers.
 */
async function readTouched(tx: Transaction, { kept, changed, rules, lines }: Among) {
  const ids = [...new Set(changed.flatMap(statementsOf).flatMap((id) => lines.of(id)))]
  const themes = new Set(
    changed.flatMap((rule) => {
      if (rule.kind === 'merge') return [rule.themeId, rule.intoId]
      return rule.kind === 'split' && rule.intoId !== null ? [rule.intoId] : []
    }),
  )
  for (const theme of [...themes]) themes.add(survivor(theme, rules.forward))
  const ofRun = eq(assignments.runId, kept.runId)
  const standing = new Map<number, Row>()
  const note = (rows: Row[]) => {
    for (const row of rows) standing.set(row.statementId, row)
  }
  if (themes.size > 0) {
    const whole = { runId: kept.runId, themes, rules }
    const apart = sql`${assignments.statementId} in ${idsApart(whole)}`
    note(await tx.select().from(assignments).where(and(ofRun, apart)))
    await placeWhole(tx, whole)
  }
  const aside: Aside[] = []
  for (const some of chunks(ids)) {
    note(
      await tx
        .select()
        .from(assignments)
        .where(and(ofRun, inArray(assignments.statementId, some))),
    )
    aside.push(...(await tx.select().from(setAside).where(isAmong(kept, some))))
  }
  return { standing: [...standing.values()], aside }
}

function putAside(row: Row): Aside {
  const { runId, statementId, foundThemeId, strength, past, placedInRunId } = row
  return { runId, statementId, foundThemeId, strength, past, placedInRunId, asRead: readOf(row) }
}

const NOWHERE: AsRead = {
  themeId: null,
  likeness: 0,
  nextThemeId: null,
  nextLikeness: 0,
  words: { en: [], fr: [] },
}

function restored({ asRead, ...aside }: Aside): Row {
  return { ...aside, ...(asRead ?? NOWHERE), isDoubtful: false, asRead }
}

function readOf({ asRead, themeId, likeness, nextThemeId, nextLikeness, words }: Row): AsRead {
  return asRead ?? { themeId, likeness, nextThemeId, nextLikeness, words }
}

function themeNow({ statementId, foundThemeId }: Row, { rules }: Among): number | null {
  return settle(foundThemeId, rules.places.get(statementId), rules.forward)
}

/** Whether a statement stands in the theme where it was read, or in the one that took it. */
function isWhereRead(row: Row, among: Among): boolean {
  const { themeId } = readOf(row)
  const theme = themeNow(row, among)
  if (themeId === null || theme === null) return themeId === theme
  return survivor(themeId, among.rules.forward) === theme
}

/** How like the others there those are that stand elsewhere, by what was kept. */
async function placeElsewhere(tx: Transaction, rows: readonly Row[], among: Among) {
  const found = new Map<number, AsRead>()
  if (rows.length === 0) return found
  const { rules } = among
  const leftOut = excludedWordsOf(rules)
  for (const some of chunks(rows)) {
    const texts = await tx
      .select({
        id: statements.id,
        language: statements.language,
        text: statements.text,
        context: statements.context,
      })
      .from(statements)
      .where(inArray(statements.id, idsOf(some)))
    const said = texts.map(({ id, language, text, context }) => {
      return { id: String(id), language, text: withContext(text, context) }
    })
    const { kept, themes } = await readKept(tx, among.kept, keysOf(said, leftOut))
    const comparisons = compareWith(kept, said, leftOut)
    for (const { statementId, foundThemeId } of some) {
      const comparison = comparisons.get(String(statementId))
      if (!comparison) continue
      const place = placeNews({ statementId, found: foundThemeId }, { comparison, themes, rules })
      found.set(statementId, place)
    }
  }
  return found
}

/** A row as all rules have it, from where it was read or from what it is like where it stands now. */
function placeAgain(row: Row, elsewhere: AsRead | undefined, among: Among): Row {
  const { rules } = among
  const { statementId, past } = row
  const read = readOf(row)
  const theme = themeNow(row, among)
  const { likeness, words, ...from } = elsewhere ?? read
  // What came next has gone into its own theme.
  const next = from.nextThemeId === null ? null : survivor(from.nextThemeId, rules.forward)
  const isOwn = next === theme
  const nextThemeId = isOwn ? null : next
  const nextLikeness = isOwn ? 0 : from.nextLikeness
  const isToldOf = stillHolds(past, theme, rules.forward)
  const doubt = {
    own: likeness,
    next: nextThemeId === null ? null : { group: nextThemeId, likeness: nextLikeness },
  }
  const isSure = isToldOf ? !past.isDoubtful : isFirm(doubt)
  const now = { themeId: theme, likeness, nextThemeId, nextLikeness, words }
  const isDoubtful = theme !== null && !isDecided(statementId, theme, rules) && !isSure
  const isSame = theme === read.themeId && nextThemeId === read.nextThemeId
  return { ...row, ...now, isDoubtful, asRead: isSame ? null : read }
}
