import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { type Rule, themes } from '#db/schema/themes.ts'
import { describeAside } from '../ask-worker.ts'
import { latestRunId } from '../queries/latest-run.ts'
import { excludedWordsOf, readRules, readThemes } from '../queries/read-rules.ts'
import { readPlaced, readStored } from '../queries/read-stored.ts'
import { isDecided, type Rules, settle, survivor } from '../rules.ts'
import { type Standing, storePlaces } from './store-places.ts'

/** Acts that move no statement, change no word and make none firm. */
const NAMING: readonly Rule['kind'][] = ['rename', 'name', 'refuse-name', 'accept-theme']

/**
 * Puts every statement of the last good run where the rules that stand say, from where the run had put it, and
 * describes its themes again. Whoever calls it holds the council; `about` is what changed since the last time.
 */
export async function replay(
  tx: Transaction,
  councilId: number,
  about?: readonly Rule['kind'][],
): Promise<void> {
  const rules = await replayThemes(tx, councilId)
  if (about?.every((kind) => NAMING.includes(kind))) return
  const runId = await latestRunId(tx, councilId)
  if (runId === null) return
  const placed = new Map((await readPlaced(tx, runId)).map((row) => [row.statementId, row]))
  const stored = await readStored(tx, councilId, 'every')
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
  await storePlaces(tx, { runId, standing, description, idOf, leftOut, isRun: false })
}

/** Names and merges as the rules have them; whoever looks at a theme that changed is told so by its revision. */
export async function replayThemes(tx: Transaction, councilId: number): Promise<Rules> {
  const { rules } = await readRules(tx, councilId)
  for (const theme of await readThemes(tx, councilId)) {
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
  return rules
}
