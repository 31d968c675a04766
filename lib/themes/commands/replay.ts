import { eq, sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { type Rule, themes } from '#db/schema/themes.ts'
import { describeAside } from '../ask-worker.ts'
import { latestRunId } from '../queries/latest-run.ts'
import { findKept } from '../queries/read-kept.ts'
import { excludedWordsOf, readRulesOfActs, readThemeRules } from '../queries/read-rules.ts'
import { readPlaced, readStored } from '../queries/read-stored.ts'
import { isDecided, type Rules, settle, survivor } from '../rules.ts'
import { replayAmong } from './replay-among.ts'
import { type Standing, storePlaces } from './store-places.ts'

/** Acts that move no statement, change no word and make none firm. */
const NAMING: readonly Rule['kind'][] = ['rename', 'name', 'refuse-name', 'accept-theme']

/**
 * Puts every statement of the last good run where the rules that stand say, from where the run had put it, and
 * describes its themes again; of a large council, only the statements that `changed` is about, the rules that were made or undone
 * since the last time. Whoever calls it holds the council.
 */
export async function replay(
  tx: Transaction,
  councilId: number,
  changed?: readonly Rule[],
): Promise<void> {
  await replayThemes(tx, councilId)
  if (changed?.every(({ kind }) => NAMING.includes(kind))) return
  const runId = await latestRunId(tx, councilId)
  if (runId === null) return
  const read = await readRulesOfActs(tx, councilId, changed)
  const { rules, lines } = read
  if (changed) {
    const kept = await findKept(tx, runId, excludedWordsOf(rules))
    if (kept && !kept.holds) await askForAll(tx, councilId)
    if (kept) return replayAmong(tx, { kept, changed, rules, lines })
  }
  await storePlaces(tx, await describeAll(tx, { councilId, runId, rules }))
}

/** An analysis is due, which finds that nothing holds of what was kept. */
async function askForAll(tx: Transaction, councilId: number): Promise<void> {
  await tx
    .update(councils)
    .set({ statementsRevision: sql`${councils.statementsRevision} + 1` })
    .where(eq(councils.id, councilId))
}

type All = { councilId: number; runId: number; rules: Rules }

/** Every statement of a run where the rules say, described anew: what is left is to store it. */
export async function describeAll(db: Database, { councilId, runId, rules }: All) {
  const placed = new Map((await readPlaced(db, runId)).map((row) => [row.statementId, row]))
  const stored = await readStored(db, councilId, 'every')
  const standing: Standing[] = []
  const settled = stored.flatMap(({ statementId, key, language, text }) => {
    const row = placed.get(statementId)
    if (!row) return []
    const { found, strength, past } = row
    const isNil = rules.nils.has(statementId)
    const theme = isNil ? null : settle(found, rules.places.get(statementId), rules.forward)
    standing.push({ statementId, key, found, themeId: theme, strength, isNil, past })
    const own = { found, theme, isDecided: isDecided(statementId, theme, rules), past }
    return isNil ? [] : [{ id: key, language, text, ...own }]
  })
  const leftOut = excludedWordsOf(rules)
  const described = { forward: rules.forward, excludedWords: leftOut, born: [] }
  const description = await describeAside(settled, described)
  const idOf = (ref: number | string) => (typeof ref === 'number' ? ref : null)
  return { runId, standing, description, idOf, leftOut, isRun: false }
}

/** Names and merges as the rules have them; whoever looks at a theme that changed is told so by its revision. */
export async function replayThemes(tx: Transaction, councilId: number): Promise<void> {
  const { rules, themes: own } = await readThemeRules(tx, councilId)
  for (const theme of own) {
    const { en, fr } = rules.names.get(theme.id) ?? {}
    const into = survivor(theme.id, rules.forward)
    const mergedIntoId = into === theme.id ? null : into
    const refusedName = rules.refused.get(theme.id) ?? null
    const isSame =
      theme.mergedIntoId === mergedIntoId &&
      theme.givenName.en === en &&
      theme.givenName.fr === fr &&
      theme.refusedName?.en === refusedName?.en &&
      theme.refusedName?.fr === refusedName?.fr
    if (isSame) continue
    const givenName = { ...(en === undefined ? {} : { en }), ...(fr === undefined ? {} : { fr }) }
    await tx
      .update(themes)
      .set({ mergedIntoId, givenName, refusedName, revision: theme.revision + 1 })
      .where(eq(themes.id, theme.id))
  }
}
