import { and, eq, sql } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions } from '#db/schema/submissions.ts'
import { assignments, runThemes, themes } from '#db/schema/themes.ts'
import type { Actor } from '#lib/auth/actor.ts'
import type { Bilingual } from '#lib/i18n/bilingual.ts'
import { latestRunId } from '#lib/themes/queries/latest-run.ts'
import { themeName } from '#lib/themes/theme.ts'
import { type Candidate, rankCandidates } from './agenda.ts'
import { cyclesSinceDiscussed } from './queries.ts'
import { listCycleQuotes, type Quote } from './quotes.ts'

type CycleKey = Pick<typeof cycles.$inferSelect, 'id' | 'councilId' | 'year' | 'month'>
export type CandidateTheme = Candidate & { code: number; name: Bilingual; quotes: Quote[] }

/** The themes of a cycle in the order they are proposed for its agenda, each with what was said. */
export async function listCandidates(actor: Actor, cycle: CycleKey): Promise<CandidateTheme[]> {
  const quotes = await listCycleQuotes(actor, { cycleId: cycle.id, councilId: cycle.councilId })
  const runId = await latestRunId(await database(), cycle.councilId)
  if (runId === null) return []
  const named = await listNames(runId)
  const before = await listEarlier(cycle, runId)
  const since = await cyclesSinceDiscussed(actor, cycle)
  const candidates = named.flatMap(({ themeId, code, name }) => {
    const said = quotes.filter((quote) => quote.themeId === themeId)
    if (said.length === 0) return []
    const candidate = {
      themeId,
      code,
      name,
      quotes: said,
      reach: new Set(said.map((quote) => quote.jurisdictionId)).size,
      isNew: !before.has(themeId),
      cyclesSinceDiscussed: since.get(themeId) ?? null,
      offers: said.filter((quote) => quote.section === 'sharing').length,
      needs: said.filter((quote) => quote.section === 'issues').length,
    }
    return [candidate]
  })
  return rankCandidates(candidates)
}

/** The name each theme bears in the last good run, given names first. */
async function listNames(runId: number) {
  const db = await database()
  const rows = await db
    .select({
      themeId: themes.id,
      code: themes.code,
      givenName: themes.givenName,
      computed: runThemes.name,
    })
    .from(runThemes)
    .innerJoin(themes, eq(runThemes.themeId, themes.id))
    .where(eq(runThemes.runId, runId))
  return rows.map((row) => ({ ...row, name: themeName(row, row.computed) }))
}

/** The themes somebody had raised in an earlier cycle. */
async function listEarlier(cycle: CycleKey, runId: number): Promise<Set<number>> {
  const db = await database()
  const rows = await db
    .selectDistinct({ themeId: assignments.themeId })
    .from(assignments)
    .innerJoin(statements, eq(assignments.statementId, statements.id))
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(
      and(
        eq(assignments.runId, runId),
        sql`${cycles.year} * 12 + ${cycles.month} < ${cycle.year * 12 + cycle.month}`,
      ),
    )
  return new Set(rows.flatMap(({ themeId }) => themeId ?? []))
}
