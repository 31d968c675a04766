import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { countedRuns } from '#db/schema/counts.ts'
import { cycles } from '#db/schema/cycles.ts'
import { FOLLOW_STATES, type FollowState, followed, followVerdicts } from '#db/schema/links.ts'
import { user } from '#db/schema/people.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Ordered } from '#lib/lists/keyset.ts'
import type { List } from '#lib/lists/list.ts'
import type { FollowFilter } from '../filter.ts'

export type Followed = Awaited<ReturnType<ReturnType<typeof select>>>[number]

const ORDER: readonly Ordered<Followed>[] = [
  { by: followed.month, number: ({ month }) => month, isDescending: true },
  { by: followed.priorityId, number: ({ id }) => id },
]

/** The priorities of a council, the latest cycle first, each with where it stands and what may tell of it. */
export async function listFollowed(
  actor: Actor,
  councilId: number,
  filter: FollowFilter,
): Promise<List<Followed>> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const where = whereOf(councilId, filter)
  const ask = select(db)
  return {
    order: ORDER,
    select: ({ where: beyond, orderBy, limit }) => {
      const rows = ask(and(where, beyond)).orderBy(...orderBy)
      return limit === undefined ? rows : rows.limit(limit)
    },
    count: async () => (await countStates(actor, councilId, filter)).all,
  }
}

function select(db: Awaited<ReturnType<typeof database>>) {
  return (where: SQL | undefined) =>
    db
      .select({
        id: followed.priorityId,
        month: followed.month,
        state: followed.state,
        candidates: followed.candidates,
        laterForms: followed.laterForms,
        verdictId: followed.verdictId,
        ownWord: followed.ownWord,
        ownAt: followed.ownAt,
        outcome: followVerdicts.outcome,
        laterId: followVerdicts.laterId,
        saidById: followVerdicts.saidById,
        decidedAt: followVerdicts.at,
        decidedBy: user.name,
        text: statements.text,
        language: statements.language,
        page: statements.page,
        line: statements.line,
        submissionId: submissions.id,
        cycleId: cycles.id,
        cycle: { year: cycles.year, month: cycles.month },
        jurisdictionId: jurisdictions.id,
        jurisdiction: jurisdictions.name,
        themeCode: themes.code,
      })
      .from(followed)
      .innerJoin(statements, eq(statements.id, followed.priorityId))
      .innerJoin(sections, eq(statements.sectionId, sections.id))
      .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
      .innerJoin(cycles, eq(cycles.id, followed.cycleId))
      .innerJoin(jurisdictions, eq(jurisdictions.id, followed.jurisdictionId))
      .leftJoin(followVerdicts, eq(followVerdicts.id, followed.verdictId))
      .leftJoin(user, eq(user.id, followVerdicts.by))
      .leftJoin(countedRuns, eq(countedRuns.councilId, followed.councilId))
      .leftJoin(
        assignments,
        and(
          eq(assignments.runId, countedRuns.runId),
          eq(assignments.statementId, followed.priorityId),
        ),
      )
      .leftJoin(themes, eq(themes.id, assignments.themeId))
      .where(where)
      .$dynamic()
}

function whereOf(
  councilId: number,
  { jurisdiction, cycle, theme, state }: FollowFilter,
): SQL | undefined {
  const inTheme = sql`exists (select from ${countedRuns} r
    join ${assignments} a on a.run_id = r.run_id join ${themes} t on t.id = a.theme_id
    where r.council_id = ${councilId} and a.statement_id = ${followed.priorityId} and t.code = ${theme})`
  const seat = sql`(select ${jurisdictions.id} from ${jurisdictions} where ${jurisdictions.key} = ${jurisdiction})`
  return and(
    eq(followed.councilId, councilId),
    jurisdiction === null ? undefined : eq(followed.jurisdictionId, seat),
    cycle === null ? undefined : eq(followed.month, cycle.year * 12 + cycle.month),
    theme === null ? undefined : inTheme,
    state === null ? undefined : eq(followed.state, state),
  )
}

export type StateCounts = { all: number } & Record<FollowState, number>

/** How many priorities stand where, of those the rest of the filter leaves. */
export async function countStates(
  actor: Actor,
  councilId: number,
  filter: FollowFilter,
): Promise<StateCounts> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select({ state: followed.state, count: sql<number>`count(*)::int` })
    .from(followed)
    .where(whereOf(councilId, filter))
    .groupBy(followed.state)
  const found = new Map(rows.map(({ state, count }) => [state, count]))
  const of = (state: FollowState) => found.get(state) ?? 0
  return {
    all: FOLLOW_STATES.reduce((sum, state) => sum + of(state), 0),
    'to-decide': of('to-decide'),
    announced: of('announced'),
    restated: of('restated'),
    progress: of('progress'),
    done: of('done'),
    changed: of('changed'),
    dropped: of('dropped'),
    'no-later-word': of('no-later-word'),
  }
}

export type LaterStatement = {
  id: number
  text: string
  language: 'en' | 'fr'
  page: number | null
  line: number | null
  submissionId: number
  cycle: { year: number; month: number }
}

/** The statements that some priorities may be, or have been, told of in. */
export async function readLater(
  actor: Actor,
  councilId: number,
  ids: readonly number[],
): Promise<Map<number, LaterStatement>> {
  requireRight(actor, 'read', councilId)
  if (ids.length === 0) return new Map()
  const db = await database()
  const rows = await db
    .select({
      id: statements.id,
      text: statements.text,
      language: statements.language,
      page: statements.page,
      line: statements.line,
      submissionId: submissions.id,
      cycle: { year: cycles.year, month: cycles.month },
    })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(and(eq(cycles.councilId, councilId), inArray(statements.id, [...new Set(ids)])))
  return new Map(rows.map((row) => [row.id, row]))
}

/** What a priority is shown beside: what was proposed, and what a person chose. */
export function laterIdsOf({ candidates, laterId }: Followed): number[] {
  return [
    ...candidates.map(({ statementId }) => statementId),
    ...(laterId === null ? [] : [laterId]),
  ]
}
