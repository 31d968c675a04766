import { and, desc, eq, isNotNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Database, database } from '#db/client.ts'
import { user } from '#db/schema/people.ts'
import { statements } from '#db/schema/submissions.ts'
import { assignments, curations, type Rule } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Lines } from '../lines.ts'
import { type RuleState, type Rules, statementsOf, survivor } from '../rules.ts'
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
    .where(
      and(
        eq(curations.councilId, councilId),
        isNotNull(curations.turn),
        where.themeId === undefined ? undefined : isAbout(councilId, where.themeId),
      ),
    )
    .orderBy(desc(curations.turn))
  const spoken = rows.map(({ act }) => act.rule)
  const { rules, lines, themes, ids } = await readRulesAlone(db, councilId, spoken)
  const [standing, texts] = await Promise.all([
    standingPlaces(db, councilId, ids),
    textsOf(
      db,
      spoken.flatMap((rule) => statementsOf(rule).slice(0, 1)),
    ),
  ])
  const codes = new Map(themes.map(({ id, code }) => [id, code]))
  return rows.map(({ act, author, undoneBy }) => ({
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

/** What it says, what its author was looking at, and statements that stand there now: each of them is of the theme. */
function isAbout(councilId: number, themeId: number): SQL {
  const { rule, seen } = curations
  return sql`(${themeId}::int in ((${rule} ->> 'themeId')::int, (${rule} ->> 'intoId')::int, (${seen} ->> 'themeId')::int)
    or exists (select 1 from ${assignments}
      where ${assignments.runId} = ${standingRun(councilId)} and ${assignments.themeId} = ${themeId}
        and ${assignments.statementId} in (select (${rule} ->> 'statementId')::int
          union all select said::int from jsonb_array_elements_text(
            case when ${rule} ->> 'kind' = 'split' then ${rule} -> 'statementIds' else '[]' end) as said)))`
}

/** Where statements stand, those of them that stand anywhere. */
async function standingPlaces(
  db: Database,
  councilId: number,
  ids: readonly number[],
): Promise<Standing> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: sql<number>`own.statement_id`, themeId: sql<number | null>`own.theme_id` })
    .from(
      sql`unnest(string_to_array(${ids.join()}, ',')) as given
        cross join lateral (select ${assignments.statementId}, ${assignments.themeId} from ${assignments}
          where ${assignments.runId} = ${standingRun(councilId)}
            and ${assignments.statementId} = given::int offset 0) as own`,
    )
  return new Map(rows.map(({ id, themeId }) => [id, themeId]))
}

async function textsOf(db: Database, ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: statements.id, text: statements.text })
    .from(sql`unnest(string_to_array(${ids.join()}, ',')) as given`)
    .innerJoin(statements, sql`${statements.id} = given::int`)
  return new Map(rows.map(({ id, text }) => [id, text]))
}
