import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { members, reportedFigures } from '#db/schema/membership.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { assignments, runs, themes } from '#db/schema/themes.ts'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { COUNCIL_PRESETS } from '#lib/councils/presets.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { dayOf } from '#lib/cycles/cycle.ts'
import { readEverything, writeEverything } from '#lib/exports/everything/read-everything.ts'
import { everythingSchema } from '#lib/exports/everything/shape.ts'
import { importFile } from '#lib/intake/commands/import-file.ts'
import { walkDatabase } from '#lib/intake/testing-walk.ts'
import { CANADA } from '#lib/jurisdictions/canada.ts'
import { fillInventedCouncil } from './fill.ts'

testDatabase()

test('every statement and every quote of the invented council is found again in its document', {
  timeout: 600_000,
}, async () => {
  await fillInventedCouncil(() => {})
  const walked = await walkDatabase()
  expect(walked.faults).toEqual([])
  expect(walked.documents).toBeGreaterThan(45)
  expect(walked.statements).toBeGreaterThan(300)
  expect(await changedPast()).toEqual([])
  const everything = await readEverything(operator, await listCouncils(operator))
  expect(everythingSchema.parse(JSON.parse(writeEverything(everything)))).toEqual(everything)
  expect(writeEverything(everything)).toBe(
    writeEverything(await readEverything(operator, await listCouncils(operator))),
  )
  const said = everything.submissions.flatMap((one) => [one, ...one.earlier])
  const stored = said.flatMap((one) => one.sections.flatMap((section) => section.statements))
  expect(stored.length).toBe(walked.statements)
})

/** What a run says otherwise of a cycle that had closed when the run before was made: themes that it founds aside. */
async function changedPast() {
  const db = await database()
  const all = await db.select().from(runs).where(eq(runs.state, 'done')).orderBy(runs.id)
  expect(
    all.map(({ startedAt, finishedAt }) =>
      [startedAt, finishedAt].map((at) => at?.getUTCFullYear()),
    ),
  ).toEqual([2029, 2029, 2030, 2030, 2031, 2031].map((year) => [year, year]))
  const rows = await db
    .select({ place: assignments, lateUntil: cycles.lateUntil, bornIn: themes.bornInRunId })
    .from(assignments)
    .innerJoin(statements, eq(assignments.statementId, statements.id))
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .leftJoin(themes, eq(assignments.themeId, themes.id))
  const told = new Map(rows.map((row) => [`${row.place.runId}/${row.place.statementId}`, row]))
  return all.slice(1).flatMap((run, at) => {
    const before = all[at]
    return rows.flatMap(({ place, lateUntil, bornIn }) => {
      if (place.runId !== run.id || !before || dayOf(before.startedAt) <= lateUntil) return []
      const was = told.get(`${before.id}/${place.statementId}`)?.place
      const isFounded = was?.themeId === null && bornIn === run.id
      const isSame = was?.themeId === place.themeId && was.isDoubtful === place.isDoubtful
      return isFounded || isSame ? [] : [{ run: run.id, was, is: place }]
    })
  })
}

const seed = join(process.env.SHARED_DIR ?? '../shared', 'seeds', '2017-10-msdo-fr.txt')

test.skipIf(!existsSync(seed))('the form that really arrived imports whole', async () => {
  const [preset] = COUNCIL_PRESETS
  if (!preset) throw new Error('no preset')
  const now = new Date('2017-10-02T15:00:00Z')
  const created = await createCouncil(operator, { ...preset, seats: CANADA }, now)
  if (!created.ok) throw new Error(created.reason)
  const sent = await importFile(
    operator,
    {
      councilId: created.council.id,
      filename: '2017-10-msdo-fr.txt',
      bytes: new Uint8Array(readFileSync(seed)),
      createsCycles: true,
    },
    now,
  )
  expect(sent).toMatchObject({
    outcome: 'imported',
    warnings: [],
    submission: { version: 1, cycle: { year: 2017, month: 10 }, jurisdiction: { key: 'msdo' } },
  })
  const db = await database()
  const heads = await db.select().from(sections).orderBy(sections.number)
  expect(heads.map(({ kind, number }) => [kind, number])).toEqual([
    ['accomplishments', 1],
    ['priorities', 2],
    ['sharing', 4],
    ['issues', 5],
  ])
  const figures = await db.select().from(reportedFigures).orderBy(reportedFigures.id)
  expect(figures.map(({ metric, value, qualifier }) => [metric, value, qualifier])).toEqual([
    ['municipalities', 50, 'more-than'],
    ['provinces', 7, 'exact'],
    ['population', 14_000_000, 'about'],
    ['board-members', 7, 'exact'],
    ['new-members', 3, 'exact'],
    ['population', 14_000_000, 'exact'],
  ])
  const announced = await db.select().from(members).orderBy(members.id)
  expect(announced.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['Timmins', 'proposed'],
    ['Strathcona', 'proposed'],
    ['Lethbridge', 'proposed'],
  ])
  expect(await walkDatabase()).toEqual({ documents: 1, statements: 12, quotes: 9, faults: [] })
})
