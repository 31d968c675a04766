import { database, type Transaction } from '#db/client.ts'
import type { Rule } from '#db/schema/themes.ts'
import { type Actor, may, requireRight } from '#lib/auth/actor.ts'
import type { Refusal } from '../act.ts'
import { conflictsOf, readDraft } from '../commands/draft.ts'
import type { Ref } from '../describe.ts'
import { type Difference, differenceOf } from '../difference.ts'
import { type Kept, type Rules, rulesOf, settle, statementsOf, survivor } from '../rules.ts'
import { type Label, labelsOf } from './find-run.ts'
import { latestRunId } from './latest-run.ts'
import { readQuotes, type ShortQuote } from './quotes-by-id.ts'
import { readRulesOfActs } from './read-rules.ts'
import { heldBeside, readFound } from './read-stored.ts'

export type DraftLine = {
  id: number
  rule: Rule
  reason: string
  /** why it could not be applied now */
  conflict: Refusal['reason'] | null
}

export type Draft = {
  lines: DraftLine[]
  difference: Difference
  quotes: Map<number, ShortQuote>
  labels: Map<Ref, Label>
}

const NOTHING = { moved: [], fresh: [], gone: [], born: [], emptied: [] }

/** What one person has collected, and what would change if it were applied: nobody else sees it. */
export async function findDraft(actor: Actor, councilId: number): Promise<Draft> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  return db.transaction(async (tx) => {
    const acts = may(actor, 'curate', councilId) ? await readDraft(tx, actor, councilId) : []
    if (acts.length === 0)
      return { lines: [], difference: NOTHING, quotes: new Map(), labels: new Map() }
    const conflicts = new Map((await conflictsOf(tx, acts)).map(({ id, reason }) => [id, reason]))
    const drafted = acts.map(({ id, rule }) => ({ id, rule: imagined(id, rule) }))
    const difference = await differenceBy(tx, councilId, drafted)
    const { moved, gone } = difference
    const asked = acts.flatMap(({ rule }) => statementsOf(rule))
    const ids = [...moved.map(({ statementId }) => statementId), ...gone, ...asked]
    const labels = await labelsOf(tx, councilId)
    for (const { rule } of drafted)
      if (rule.kind === 'split' && rule.intoId !== null)
        labels.set(rule.intoId, {
          code: null,
          givenName: rule.name,
          name: { en: rule.name.en ?? '', fr: rule.name.fr ?? '' },
        })
    return {
      lines: acts.map(({ id, rule, reason }) => {
        return { id, rule, reason, conflict: conflicts.get(id) ?? null }
      }),
      difference,
      quotes: await readQuotes(councilId, ids, tx),
      labels,
    }
  })
}

/** What these rules would change: only the statements and themes that they are about are looked at. */
async function differenceBy(
  tx: Transaction,
  councilId: number,
  drafted: readonly Kept[],
): Promise<Difference> {
  const read = await readRulesOfActs(
    tx,
    councilId,
    drafted.map(({ rule }) => rule),
  )
  const { rules, kept, lines } = read
  const themes = read.themes.map(({ id, splitFromId }) => ({ id, splitFromId }))
  const world = {
    themes: [...themes, ...drafted.flatMap(({ rule }) => imaginedTheme(rule))],
    lines,
  }
  const would = rulesOf([...kept, ...drafted], world)
  const runId = await latestRunId(tx, councilId)
  if (runId === null) return NOTHING
  const touched = {
    themes: themes
      .map(({ id }) => id)
      .filter((id) => survivor(id, rules.forward) !== survivor(id, would.forward))
      .map((id) => survivor(id, rules.forward)),
    statements: drafted.flatMap(({ rule }) => statementsOf(rule)).flatMap((id) => lines.of(id)),
  }
  const placed = await readFound(tx, runId, touched)
  const placesBy = (by: Rules) =>
    new Map(
      placed.flatMap(({ statementId: id, found }): [number, number | null][] =>
        by.nils.has(id) ? [] : [[id, settle(found, by.places.get(id), by.forward)]],
      ),
    )
  const difference = differenceOf(placesBy(rules), placesBy(would))
  const held = await heldBeside(tx, runId, {
    statements: placed.map(({ statementId }) => statementId),
    themes: [...difference.born, ...difference.emptied].filter((ref) => typeof ref === 'number'),
  })
  const isOthers = (ref: Ref) => typeof ref === 'number' && held.has(ref)
  return {
    ...difference,
    born: difference.born.filter((ref) => !isOthers(ref)),
    emptied: difference.emptied.filter((ref) => !isOthers(ref)),
  }
}

export async function countDrafted(actor: Actor, councilId: number): Promise<number> {
  requireRight(actor, 'read', councilId)
  if (!may(actor, 'curate', councilId)) return 0
  const db = await database()
  return (await db.transaction((tx) => readDraft(tx, actor, councilId))).length
}

/** A theme that is not made yet has a number that no theme has. */
function imagined(id: number, rule: Rule): Rule {
  return rule.kind === 'split' ? { ...rule, intoId: -id } : rule
}

function imaginedTheme(rule: Rule): { id: number; splitFromId: number | null }[] {
  if (rule.kind !== 'split' || rule.intoId === null) return []
  return [{ id: rule.intoId, splitFromId: rule.themeId }]
}
