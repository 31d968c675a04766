import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, database } from '#db/client.ts'
import { user } from '#db/schema/people.ts'
import { sections, statements, submissionVersions } from '#db/schema/submissions.ts'
import { assignments, curations, type Rule } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Lines } from '../lines.ts'
import { type RuleState, type Rules, statementsOf, survivor, themesOf } from '../rules.ts'
import { standingRun } from './placed-rows.ts'
import { readRulesAlone } from './read-rules.ts'

export type ActState = RuleState | 'undone' | 'moved-since'

/** A person's act, as its history tells it. */
export type ActLine = {
  id: number
  rule: Rule
  reason: string
  appliedAt: Date
  author: string | null
  undoneAt: Date | null
  undoneBy: string | null
  state: ActState
  /** by theme: its code */
  codes: Map<number, number>
  /** the words of the statement it is about, or of the first of them */
  text: string | null
}

/** Why an act that nobody undid says nothing any more; listed, never dropped. */
export const LAPSED: readonly ActState[] = [
  'theme-gone',
  'theme-merged',
  'statement-gone',
  'set-aside',
  'moved-since',
]

/** Latest first; about one theme, or all of them. */
export async function listActs(
  actor: Actor,
  councilId: number,
  where: { themeId?: number } = {},
): Promise<ActLine[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const undoer = alias(user, 'undoer')
  const rows = await db
    .select({ act: curations, author: user.name, undoneBy: undoer.name })
    .from(curations)
    .leftJoin(user, eq(curations.madeBy, user.id))
    .leftJoin(undoer, eq(curations.undoneBy, undoer.id))
    .where(and(eq(curations.councilId, councilId), isNotNull(curations.turn)))
    .orderBy(desc(curations.turn))
  const spoken = rows.map(({ act }) => act.rule)
  const { rules, lines, themes, forms } = await readRulesAlone(db, councilId, spoken)
  const standing = await standingPlaces(db, councilId, forms)
  const codes = new Map(themes.map(({ id, code }) => [id, code]))
  const texts = await textsOf(
    db,
    rows.flatMap(({ act }) => statementsOf(act.rule).slice(0, 1)),
  )
  return rows
    .filter(({ act: { rule, seen } }) => {
      const { themeId } = where
      return themeId === undefined || seen?.themeId === themeId || isAbout(rule, themeId, standing)
    })
    .map(({ act, author, undoneBy }) => ({
      id: act.id,
      rule: act.rule,
      reason: act.reason,
      appliedAt: act.appliedAt ?? act.madeAt,
      author,
      undoneAt: act.undoneAt,
      undoneBy,
      state: act.undoneAt ? 'undone' : stateOf(act, { rules, lines, standing }),
      codes,
      text: texts.get(statementsOf(act.rule)[0] ?? 0) ?? null,
    }))
}

type Standing = ReadonlyMap<number, number | null>

/** An acceptance confirms a place; once the statement stands elsewhere it confirms nothing. */
function stateOf(
  { id, rule }: { id: number; rule: Rule },
  { rules, lines, standing }: { rules: Rules; lines: Lines; standing: Standing },
): RuleState | 'moved-since' {
  const state = rules.states.get(id) ?? 'stands'
  if (state !== 'stands' || rule.kind !== 'accept') return state
  const accepted = rule.themeId === null ? null : survivor(rule.themeId, rules.forward)
  const now = lines.of(rule.statementId).find((one) => standing.has(one))
  return now === undefined || standing.get(now) === accepted ? 'stands' : 'moved-since'
}

function isAbout(rule: Rule, themeId: number, standing: Standing): boolean {
  if (themesOf(rule).includes(themeId)) return true
  if (rule.kind === 'split') return rule.themeId === themeId
  return statementsOf(rule).some((id) => standing.get(id) === themeId)
}

/** Where the statements of some forms stand. */
async function standingPlaces(
  db: Database,
  councilId: number,
  forms: readonly number[],
): Promise<Standing> {
  if (forms.length === 0) return new Map()
  const rows = await db
    .select({ id: assignments.statementId, themeId: assignments.themeId })
    .from(submissionVersions)
    .innerJoin(sections, eq(sections.versionId, submissionVersions.id))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .innerJoin(
      assignments,
      and(
        eq(assignments.statementId, statements.id),
        eq(assignments.runId, standingRun(councilId)),
      ),
    )
    .where(inArray(submissionVersions.submissionId, [...forms]))
  return new Map(rows.map(({ id, themeId }) => [id, themeId]))
}

async function textsOf(db: Database, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: statements.id, text: statements.text })
    .from(statements)
    .where(inArray(statements.id, ids))
  return new Map(rows.map(({ id, text }) => [id, text]))
}
