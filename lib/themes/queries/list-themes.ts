import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { type Database, database } from '#db/client.ts'
import { jurisdictions } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments, runs, runThemes, themes } from '#db/schema/themes.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { themeName } from '../theme.ts'
import { latestRunId } from './latest-run.ts'

export type Theme = {
  id: number
  code: number
  name: Bilingual
  givenName: { en?: string; fr?: string }
  /** what it goes by where no person gave it a name: as it was first seen */
  computedName: Bilingual
  /** what its words would call it today; null when no run has described it */
  suggestion: Bilingual | null
  refusedName: Bilingual | null
  /** what sets it apart, best first, as people wrote it */
  words: { en: string[]; fr: string[] }
  representatives: number[]
  /** its statements in finer groups, the most central of each first; none where it is small */
  threads: number[][]
  revision: number
}

/** One current statement as the last good run placed it; no theme is the shelf of what was raised once. */
export type Mention = {
  statementId: number
  themeId: number | null
  cycleId: number
  jurisdictionId: number
  order: (typeof jurisdictions.$inferSelect)['order']
  section: (typeof sections.$inferSelect)['kind']
  language: 'en' | 'fr'
  /** hardly nearer to its theme than elsewhere, and nobody has confirmed it */
  isDoubtful: boolean
}

/** The themes that stand, in the order of their codes, merged ones left out. */
export async function listThemes(actor: Actor, councilId: number): Promise<Theme[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const rows = await db
    .select()
    .from(themes)
    .where(and(eq(themes.councilId, councilId), isNull(themes.mergedIntoId)))
    .orderBy(asc(themes.code))
  return describeThemes(db, rows)
}

/** With the words of the last good run that saw each of them. */
export async function describeThemes(
  db: Database,
  rows: (typeof themes.$inferSelect)[],
): Promise<Theme[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const described = await db
    .selectDistinctOn([runThemes.themeId], {
      themeId: runThemes.themeId,
      name: runThemes.name,
      suggestion: runThemes.suggestion,
      words: runThemes.words,
      representatives: runThemes.representatives,
      threads: runThemes.threads,
    })
    .from(runThemes)
    .innerJoin(runs, eq(runThemes.runId, runs.id))
    .where(and(inArray(runThemes.themeId, ids), eq(runs.state, 'done')))
    .orderBy(asc(runThemes.themeId), desc(runThemes.runId))
  const of = new Map(described.map((row) => [row.themeId, row]))
  return rows.map(({ id, code, givenName, refusedName, revision }) => {
    const found = of.get(id)
    const name = themeName({ code, givenName }, found?.name ?? null)
    const words = found?.words ?? { en: [], fr: [] }
    const representatives = found?.representatives ?? []
    const threads = found?.threads ?? []
    const computedName = themeName({ code, givenName: {} }, found?.name ?? null)
    const suggestion = found?.suggestion ?? null
    const own = { id, code, givenName, refusedName, revision }
    return { ...own, name, computedName, suggestion, words, representatives, threads }
  })
}

/** Every current statement that the last good run has read, without its words. */
export async function listMentions(actor: Actor, councilId: number): Promise<Mention[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const runId = await latestRunId(db, councilId)
  if (runId === null) return []
  return db
    .select({
      statementId: statements.id,
      themeId: assignments.themeId,
      cycleId: submissions.cycleId,
      jurisdictionId: submissions.jurisdictionId,
      order: jurisdictions.order,
      section: sections.kind,
      language: statements.language,
      isDoubtful: assignments.isDoubtful,
    })
    .from(submissions)
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(sections, eq(sections.versionId, submissions.currentVersionId))
    .innerJoin(statements, eq(statements.sectionId, sections.id))
    .innerJoin(
      assignments,
      and(eq(assignments.statementId, statements.id), eq(assignments.runId, runId)),
    )
    .where(eq(cycles.councilId, councilId))
    .orderBy(asc(statements.id))
}
