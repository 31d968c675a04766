import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { curations, type Rule, themes } from '#db/schema/themes.ts'
import { synonyms } from '#lib/text/index.ts'
import { Lines } from '../lines.ts'
import { type Kept, type Rules, rulesOf, statementsOf } from '../rules.ts'

/** People's rules that nobody undid, in the order they were applied, and what they come to. */
export async function readRules(
  db: Database,
  councilId: number,
): Promise<{ rules: Rules; kept: Kept[]; lines: Lines }> {
  const kept = await readKept(db, councilId)
  const lines = await readLines(db, councilId)
  const own = await readThemes(db, councilId)
  return { rules: rulesOf(kept, { themes: own, lines }), kept, lines }
}

/**
 * The same for a history of acts, which says nothing of statements that no rule is about: where those that it does speak
 * of stand, and no look at the others. What was said before is found along `previous_id`, and in the same forms.
 */
export async function readRulesAlone(db: Database, councilId: number, spoken: readonly Rule[]) {
  const [kept, own] = await Promise.all([readKept(db, councilId), readThemes(db, councilId)])
  const ids = [...spoken, ...kept.map(({ rule }) => rule)].flatMap(statementsOf)
  const forms = await formsOf(db, ids)
  const lines = await readLines(db, councilId, forms)
  return { rules: rulesOf(kept, { themes: own, lines }), lines, themes: own, forms }
}

/** The forms in which statements stand, and what they were before or became. */
async function formsOf(db: Database, ids: readonly number[]): Promise<number[]> {
  const forms = new Set<number>()
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = sql.join(
      ids.slice(from, from + IDS_AT_ONCE).map((id) => sql`${id}`),
      sql`, `,
    )
    const rows = await db.selectDistinct({ id: sql<number>`versions.submission_id` }).from(
      sql`(with recursive line (id) as (
            select id from ${statements} where id in (${some})
            union select next.id from line cross join lateral (
              select later.id from ${statements} as later where later.previous_id = line.id
              union all select own.previous_id from ${statements} as own
                where own.id = line.id and own.previous_id is not null) as next)
          select statements.section_id from line join ${statements} using (id)) as said
          join ${sections} on sections.id = said.section_id
          join ${submissionVersions} as versions on versions.id = sections.version_id`,
    )
    for (const { id } of rows) forms.add(id)
  }
  return [...forms]
}

const IDS_AT_ONCE = 1_000

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
async function readLines(
  db: Database,
  councilId: number,
  forms?: readonly number[],
): Promise<Lines> {
  if (forms?.length === 0) return new Lines([])
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
  return new Lines(
    rows.map(({ versionId, currentId, ...row }) => ({
      ...row,
      isCurrent: versionId === currentId,
    })),
  )
}

/** What `lib/text` shall leave out, and in a settled order. */
export function excludedWordsOf({ excluded }: Pick<Rules, 'excluded'>): string[] {
  const words = excluded.flatMap(({ word, isWhole }) => (isWhole ? synonyms(word) : [word]))
  return [...new Set(words)].sort()
}
