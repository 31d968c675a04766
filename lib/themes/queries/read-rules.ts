import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { curations, themes } from '#db/schema/themes.ts'
import { synonyms } from '#lib/text/index.ts'
import { Lines } from '../lines.ts'
import { type Kept, type Rules, rulesOf } from '../rules.ts'

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

/** Every version of every statement, so that a rule follows its own through the amended forms. */
async function readLines(db: Database, councilId: number): Promise<Lines> {
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
    .where(eq(cycles.councilId, councilId))
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
