import { eq, isNull } from 'drizzle-orm'
import { expect } from 'vitest'
import { database } from '#db/client.ts'
import { councils, jurisdictions } from '#db/schema/councils.ts'
import { counts, countsDue, formCounts, PLACE, turnouts } from '#db/schema/counts.ts'
import { cycles } from '#db/schema/cycles.ts'
import { sections, statements, submissions, unplacedPassages } from '#db/schema/submissions.ts'
import { assignments, setAside } from '#db/schema/themes.ts'
import { operator } from '#lib/auth/actor.ts'
import { hasReported, listRolls } from '#lib/submissions/roll.ts'
import { latestRunId } from './queries/latest-run.ts'

type FormCount = typeof formCounts.$inferSelect
type Count = typeof counts.$inferSelect
type Turnout = typeof turnouts.$inferSelect

/** What is kept of every council is what counting all of it anew gives, statement by statement. */
export async function expectCountsToHold(only?: number[]): Promise<void> {
  const db = await database()
  const all = await db.select({ id: councils.id }).from(councils)
  for (const id of only ?? all.map((one) => one.id)) {
    const own = await countForms(id)
    const kept = await db.select().from(formCounts).where(eq(formCounts.councilId, id))
    expect(lines(kept)).toEqual(lines(own))
    const keptCounts = await db.select().from(counts).where(eq(counts.councilId, id))
    expect(lines(keptCounts)).toEqual(lines(countThemes(id, own)))
    const keptTurnouts = await db.select().from(turnouts).where(eq(turnouts.councilId, id))
    expect(lines(keptTurnouts)).toEqual(lines(await countTurnouts(id)))
  }
  expect(await db.$count(countsDue)).toBe(0)
}

function lines(rows: readonly Record<string, unknown>[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()
}

async function countForms(councilId: number): Promise<FormCount[]> {
  const db = await database()
  const runId = (await latestRunId(db, councilId)) ?? 0
  const placed = await db.select().from(assignments).where(eq(assignments.runId, runId))
  const placeOf = new Map(placed.map((row) => [row.statementId, row]))
  const aside = await db.select().from(setAside).where(eq(setAside.runId, runId))
  const isAside = new Set(aside.map(({ statementId }) => statementId))
  const said = await db
    .select({
      id: statements.id,
      language: statements.language,
      submissionId: submissions.id,
      cycleId: submissions.cycleId,
      jurisdictionId: submissions.jurisdictionId,
      order: jurisdictions.order,
      section: sections.kind,
    })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissions, eq(submissions.currentVersionId, sections.versionId))
    .innerJoin(jurisdictions, eq(submissions.jurisdictionId, jurisdictions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(eq(cycles.councilId, councilId))
  const found = new Map<string, FormCount>()
  for (const { id, language, ...form } of said) {
    const row = placeOf.get(id)
    const read = row ? (row.themeId ?? PLACE.shelf) : PLACE.unread
    const place = isAside.has(id) ? PLACE.aside : read
    for (const at of [place, PLACE.anywhere]) {
      const key = [form.submissionId, form.section, at].join()
      const none = { councilId, ...form, place: at, statements: 0, doubtful: 0, english: 0 }
      const count = found.get(key) ?? none
      count.statements++
      if (row?.isDoubtful) count.doubtful++
      if (language === 'en') count.english++
      found.set(key, count)
    }
  }
  return [...found.values()]
}

function countThemes(councilId: number, forms: readonly FormCount[]): Count[] {
  const found = new Map<string, { count: Count; by: Map<number, boolean> }>()
  for (const form of forms)
    for (const cycleId of form.place > 0 ? [form.cycleId, null] : [form.cycleId])
      for (const section of [form.section, null])
        for (const order of [form.order, null]) {
          const of = { councilId, cycleId, place: form.place, section, order }
          const key = JSON.stringify(of)
          const none = { statements: 0, doubtful: 0, english: 0 }
          const people = { jurisdictions: 0, doubtfulJurisdictions: 0 }
          const own = found.get(key) ?? { count: { ...of, ...none, ...people }, by: new Map() }
          own.count.statements += form.statements
          own.count.doubtful += form.doubtful
          own.count.english += form.english
          const isFirm = form.statements > form.doubtful
          own.by.set(form.jurisdictionId, isFirm || own.by.get(form.jurisdictionId) === true)
          found.set(key, own)
        }
  return [...found.values()].map(({ count, by }) => ({
    ...count,
    jurisdictions: by.size,
    doubtfulJurisdictions: [...by.values()].filter((isFirm) => !isFirm).length,
  }))
}

async function countTurnouts(councilId: number): Promise<Turnout[]> {
  const found = new Map<string, Turnout>()
  const unplaced = await formsWithUnplaced()
  for (const { cycle, roll } of await listRolls(operator, councilId))
    for (const call of roll) {
      const { order } = call.jurisdiction
      const of = { councilId, cycleId: cycle.id, order }
      const none = { reported: 0, nothing: 0, awaited: 0, excused: 0 }
      const waits = { toReview: 0, unplaced: 0 }
      const own = found.get(JSON.stringify(of)) ?? { ...of, ...none, ...waits }
      if (hasReported(call)) own.reported++
      else if (call.state === 'not-received') own.awaited++
      else own.excused++
      if (call.state === 'nil') own.nothing++
      if (hasReported(call) && !call.isReviewed) own.toReview++
      if (call.submissionId !== null && unplaced.has(call.submissionId)) own.unplaced++
      found.set(JSON.stringify(of), own)
    }
  return [...found.values()]
}

async function formsWithUnplaced(): Promise<Set<number>> {
  const db = await database()
  const rows = await db
    .select({ id: submissions.id })
    .from(unplacedPassages)
    .innerJoin(submissions, eq(submissions.currentVersionId, unplacedPassages.versionId))
    .where(isNull(unplacedPassages.verdict))
  return new Set(rows.map(({ id }) => id))
}
