import { eq } from 'drizzle-orm'
import type { Database } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { cycles, templateSections, templates } from '#db/schema/cycles.ts'
import { runs } from '#db/schema/themes.ts'
import type { Council } from '#lib/councils/queries.ts'
import { monthKey } from '#lib/cycles/cycle.ts'
import { type RollCall, rollsOf } from '#lib/submissions/roll.ts'
import { latestRunId } from '#lib/themes/queries/latest-run.ts'
import { by, groupBy, type Names } from './names.ts'
import type { Everything } from './shape.ts'

type Cycle = Everything['cycles'][number]
type Submission = Everything['submissions'][number]

export async function readCouncil(
  db: Database,
  council: Council,
  names: Names,
): Promise<Everything['councils'][number]> {
  const { slug, name, abbreviation, aliases, isInvented, livesOn } = council
  const seated = await db.select().from(seats).where(eq(seats.councilId, council.id))
  seated.sort(by((seat) => seat.position))
  return {
    slug,
    name,
    abbreviation,
    aliases,
    isInvented,
    livesOn,
    seats: seated.map((seat) => names.jurisdiction(seat.jurisdictionId)),
    alsoWritten: Object.fromEntries(
      seated
        .filter((seat) => seat.aliases.length > 0)
        .map((seat) => [names.jurisdiction(seat.jurisdictionId), seat.aliases]),
    ),
    templates: await readTemplates(db, council.id),
    run: await readRun(db, council.id),
  }
}

async function readTemplates(db: Database, councilId: number) {
  const rows = await db
    .select({ version: templates.version, section: templateSections })
    .from(templates)
    .innerJoin(templateSections, eq(templateSections.templateId, templates.id))
    .where(eq(templates.councilId, councilId))
  rows.sort(
    by(
      (row) => row.version,
      (row) => row.section.number,
      (row) => row.section.kind,
    ),
  )
  return [...groupBy(rows, (row) => row.version)].map(([version, ofVersion]) => ({
    version,
    sections: ofVersion.map(({ section: { templateId: _, ...section } }) => section),
  }))
}

async function readRun(db: Database, councilId: number) {
  const id = await latestRunId(db, councilId)
  const [run] = id === null ? [] : await db.select().from(runs).where(eq(runs.id, id))
  if (!run) return null
  const { kind, finishedAt, fingerprint, parameters, figures } = run
  const ended = finishedAt?.toISOString() ?? null
  return { id: run.id, kind, finishedAt: ended, fingerprint, parameters, figures }
}

/** The rounds with who was expected: *not submitted*, *nothing to report* and *zero* are three things. */
export async function readCycles(
  db: Database,
  council: Council,
  submissions: Submission[],
): Promise<Cycle[]> {
  const rows = await db
    .select({ cycle: cycles, template: templates.version })
    .from(cycles)
    .innerJoin(templates, eq(cycles.templateId, templates.id))
    .where(eq(cycles.councilId, council.id))
  const rolls = await rollsOf(
    db,
    rows.map((row) => row.cycle),
  )
  const found = new Map(submissions.map((one) => [one.id, one]))
  return rows
    .map(({ cycle, template }) => ({
      council: council.slug,
      cycle: monthKey(cycle),
      opensOn: cycle.opensOn,
      dueOn: cycle.dueOn,
      lateUntil: cycle.lateUntil,
      meetsOn: cycle.meetsOn,
      template,
      roster: (rolls.get(cycle.id) ?? []).map((call) =>
        entryOf(call, found.get(call.submissionId ?? 0) ?? null),
      ),
    }))
    .sort(by((one) => one.cycle))
}

const STANDINGS = {
  reported: 'reported',
  late: 'reported',
  nil: 'nothing-to-report',
  excused: 'excused',
  proxy: 'proxy',
  'not-received': 'not-submitted',
} as const satisfies Record<RollCall['state'], string>

function entryOf(call: RollCall, submission: Submission | null): Cycle['roster'][number] {
  return {
    jurisdiction: call.jurisdiction.key,
    standing: STANDINGS[call.state],
    isLate: call.isLate,
    proxy: call.proxy?.key ?? null,
    submission: call.submissionId,
    statements: submission && countBySection(submission),
  }
}

/** A section the form does not have is left out; one that was answered by nothing is null, one without a statement 0. */
function countBySection({ sections }: Submission) {
  return Object.fromEntries(
    sections.map(({ kind, answer, statements }) => [
      kind,
      answer === 'nil' ? null : statements.length,
    ]),
  )
}
