import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { curations, type Rule, themes } from '#db/schema/themes.ts'
import { synonyms } from '#lib/text/index.ts'
import { Lines, type Version } from '../lines.ts'
import { type Kept, type Rules, rulesOf, statementsOf } from '../rules.ts'

/** People's rules that nobody undid, in the order they were applied, and what they come to. */
export async function readRules(
  db: Database,
  councilId: number,
): Promise<{ rules: Rules; kept: Kept[]; lines: Lines }> {
  const kept = await readKept(db, councilId)
  const lines = new Lines(await readVersions(db, councilId))
  const own = await readThemes(db, councilId)
  return { rules: rulesOf(kept, { themes: own, lines }), kept, lines }
}

/**
 * The same for a history of acts, which says nothing of statements that none of these is about: what those were before
 * and became, and no look at the others. Only of a form that was written anew all is read, since the same words may stand
 * elsewhere in it.
 */
export async function readRulesAlone(db: Database, councilId: number, spoken: readonly Rule[]) {
  const [kept, own, near] = await Promise.all([
    readKept(db, councilId),
    readThemes(db, councilId),
    readNear(db, spoken.flatMap(statementsOf)),
  ])
  const isHere = new Lines(near)
  const lost = near.filter(({ id }) => !isHere.isCurrent(id))
  const anew = new Set(lost.map(({ submissionId }) => submissionId))
  const versions = [
    ...near.filter(({ submissionId }) => !anew.has(submissionId)),
    ...(await readVersions(db, councilId, [...anew])),
  ].sort((left, right) => left.id - right.id)
  const lines = new Lines(versions)
  const ids = versions.map(({ id }) => id)
  return { rules: rulesOf(kept, { themes: own, lines }), kept, lines, themes: own, ids }
}

/** The same of all statements that any act is about, and of those that these are, undone perhaps. */
export async function readRulesOfActs(
  db: Database,
  councilId: number,
  undone: readonly Rule[] = [],
) {
  const kept = await readKept(db, councilId)
  return readRulesAlone(db, councilId, [...kept.map(({ rule }) => rule), ...undone])
}

/** What the rules come to for themes alone, whose names and merges ask nothing of statements. */
export async function readThemeRules(db: Database, councilId: number) {
  const [kept, own] = await Promise.all([readKept(db, councilId), readThemes(db, councilId)])
  return { rules: rulesOf(kept, { themes: own, lines: new Lines([]) }), themes: own }
}

/** Statements, and what they were before or became. */
async function readNear(db: Database, ids: readonly number[]): Promise<Version[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select({
      id: sql<number>`line.id`,
      previousId: sql<number | null>`own.previous_id`,
      text: sql<string>`own.text`,
      submissionId: sql<number>`own.submission_id`,
      isCurrent: sql<boolean>`own.is_current`,
    })
    .from(
      sql`(with recursive line (id) as (
            select given::int from unnest(string_to_array(${ids.join()}, ',')) as given
            union select next.id from line cross join lateral (
              select later.id from ${statements} as later where later.previous_id = line.id
              union all select said.previous_id from ${statements} as said
                where said.id = line.id and said.previous_id is not null offset 0) as next)
          select id from line) as line
        cross join lateral (
          select said.previous_id, said.text, form.id as submission_id,
            form.current_version_id is not distinct from version.id as is_current
          from ${statements} as said join ${sections} as section on section.id = said.section_id
          join ${submissionVersions} as version on version.id = section.version_id
          join ${submissions} as form on form.id = version.submission_id
          where said.id = line.id offset 0) as own`,
    )
  return rows
}

function readKept(db: Database, councilId: number): Promise<Kept[]> {
  return db
    .select({ id: curations.id, rule: curations.rule })
    .from(curations)
    .where(
      and(
        eq(curations.councilId, councilId),
        isNull(curations.undoneAt),
        isNotNull(curations.turn),
      ),
    )
    .orderBy(asc(curations.turn))
}

/** Which acts stand: another answer later means that somebody curated meanwhile. */
export async function readActs(db: Database, councilId: number): Promise<string> {
  return (await readKept(db, councilId)).map(({ id }) => id).join()
}

export function readThemes(db: Database, councilId: number) {
  return db.select().from(themes).where(eq(themes.councilId, councilId)).orderBy(asc(themes.id))
}

/** Every version of every statement, or of those in some forms, so that a rule follows its own through the amended ones. */
export async function readVersions(
  db: Database,
  councilId: number,
  forms?: readonly number[],
): Promise<Version[]> {
  if (forms?.length === 0) return []
  const rows = await db
    .select({
      id: statements.id,
      previousId: statements.previousId,
      text: statements.text,
      submissionId: submissions.id,
      versionId: sections.versionId,
      currentId: submissions.currentVersionId,
    })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(
      and(eq(cycles.councilId, councilId), forms ? inArray(submissions.id, [...forms]) : undefined),
    )
    .orderBy(asc(statements.id))
  return rows.map(({ versionId, currentId, ...row }) => ({
    ...row,
    isCurrent: versionId === currentId,
  }))
}

/** What `lib/text` shall leave out, and in a settled order. */
export function excludedWordsOf({ excluded }: Pick<Rules, 'excluded'>): string[] {
  const words = excluded.flatMap(({ word, isWhole }) => (isWhole ? synonyms(word) : [word]))
  return [...new Set(words)].sort()
}
