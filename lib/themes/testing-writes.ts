import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { jurisdictions, ORDERS } from '#db/schema/councils.ts'
import { cycles, templates } from '#db/schema/cycles.ts'
import { sections, statements, submissions, submissionVersions } from '#db/schema/submissions.ts'
import { assignments, runs, setAside, themes } from '#db/schema/themes.ts'
import { random } from '#lib/text/random.ts'
import { latestRunId } from './queries/latest-run.ts'
import { FORM_WRITES, type World, type Write } from './testing-form-writes.ts'

// Rows as the product writes them, and as it never would: whatever changes them, the counts must follow.

const NO_WORDS = { en: [], fr: [] }
const CYCLES = 2
const FORMS = 8
const THEMES = 3
const PLACES = 20

export function dice(seed: number) {
  const next = random(seed)
  return {
    below: (count: number) => Math.floor(next() * count),
    pick: <One>(of: readonly One[]): One | null => of[Math.floor(next() * of.length)] ?? null,
  }
}

const themeIds = async ({ tx, councilId }: World) =>
  (await tx.select({ id: themes.id }).from(themes).where(eq(themes.councilId, councilId))).map(
    ({ id }) => id,
  )

async function statementOf({ tx, councilId, pick }: World) {
  const all = await tx
    .select({ id: statements.id, sectionId: statements.sectionId })
    .from(statements)
    .innerJoin(sections, eq(statements.sectionId, sections.id))
    .innerJoin(submissionVersions, eq(sections.versionId, submissionVersions.id))
    .innerJoin(submissions, eq(submissionVersions.submissionId, submissions.id))
    .innerJoin(cycles, eq(submissions.cycleId, cycles.id))
    .where(eq(cycles.councilId, councilId))
  return pick(all)
}

/** A statement stands elsewhere, firmly or not, by the run that stands or by one before. */
const place: Write = async (world) => {
  const { tx, councilId, pick } = world
  const one = await statementOf(world)
  const all = await tx.select({ id: runs.id }).from(runs).where(eq(runs.councilId, councilId))
  const runId = pick([await latestRunId(tx, councilId), pick(all)?.id ?? null])
  if (!one || runId === null) return
  const where = {
    themeId: pick([null, ...(await themeIds(world))]),
    isDoubtful: pick([true, false]) ?? false,
  }
  await tx
    .insert(assignments)
    .values({ runId, statementId: one.id, strength: 1, words: NO_WORDS, ...where })
    .onConflictDoUpdate({ target: [assignments.runId, assignments.statementId], set: where })
}

const merge: Write = async (world) => {
  const { tx, pick } = world
  const [from, into] = [pick(await themeIds(world)), pick(await themeIds(world))]
  if (from !== null && into !== null)
    await tx.update(assignments).set({ themeId: into }).where(eq(assignments.themeId, from))
}

/** All of two themes change places, and who was doubtful is firm: in a form that has as many of each nothing is counted otherwise. */
const swap: Write = async (world) => {
  const { tx, pick } = world
  const [one, other] = [pick(await themeIds(world)), pick(await themeIds(world))]
  if (one === null || other === null) return
  await tx.execute(sql`update assignments
    set theme_id = case theme_id when ${one}::int then ${other}::int else ${one}::int end, is_doubtful = not is_doubtful
    where theme_id in (${one}, ${other})`)
}

const forget: Write = async (world) => {
  const one = await statementOf(world)
  if (one) await world.tx.delete(assignments).where(eq(assignments.statementId, one.id))
}

const putAside: Write = async (world) => {
  const { tx, councilId } = world
  const one = await statementOf(world)
  const runId = await latestRunId(tx, councilId)
  if (!one || runId === null) return
  await tx
    .delete(assignments)
    .where(and(eq(assignments.runId, runId), eq(assignments.statementId, one.id)))
  await tx
    .insert(setAside)
    .values({ runId, statementId: one.id, strength: 0 })
    .onConflictDoNothing()
}

const takeBack: Write = async ({ tx, councilId }) => {
  const runId = await latestRunId(tx, councilId)
  if (runId !== null) await tx.delete(setAside).where(eq(setAside.runId, runId))
}

/** A run copies the last one, reads what is new, and stands at once, later or never. */
const run: Write = async (world) => {
  const { tx, councilId, pick } = world
  const before = await latestRunId(tx, councilId)
  const state = pick(['done', 'previewed', 'failed'] as const) ?? 'done'
  const [made] = await tx
    .insert(runs)
    .values({ councilId, kind: 'continue', state, parameters: {} })
    .returning({ id: runs.id })
  const runId = made?.id ?? 0
  await tx.execute(sql`insert into assignments (run_id, statement_id, theme_id, strength, words, is_doubtful)
    select ${runId}::int, statement_id, theme_id, strength, words, is_doubtful
    from assignments where run_id = ${before ?? 0}`)
  for (let moved = 0; moved < 3; moved++) await place(world)
}

const settleRun: Write = async ({ tx, councilId, pick }) => {
  const [old] = await tx
    .select({ id: runs.id })
    .from(runs)
    .where(
      and(eq(runs.councilId, councilId), eq(runs.state, pick(['previewed', 'done']) ?? 'done')),
    )
  const state = pick(['done', 'discarded'] as const) ?? 'done'
  if (old) await tx.update(runs).set({ state }).where(eq(runs.id, old.id))
}

const reword: Write = async (world) => {
  const one = await statementOf(world)
  const language = world.pick(['en', 'fr'] as const)
  if (one && language)
    await world.tx.update(statements).set({ language }).where(eq(statements.id, one.id))
}

const WRITES = {
  ...FORM_WRITES,
  place,
  merge,
  swap,
  forget,
  putAside,
  takeBack,
  run,
  settleRun,
  reword,
}
/** What happens most happens most here too. */
const OFTEN = [WRITES.send, WRITES.send, WRITES.place, WRITES.place, WRITES.swap, WRITES.run]

/** One write of any kind, in the transaction it is given. */
export async function writeAnything(
  tx: Transaction,
  councilId: number,
  { pick }: ReturnType<typeof dice>,
): Promise<void> {
  const write = pick([...Object.values(WRITES), ...OFTEN])
  if (write) await write({ tx, councilId, pick })
}

/** A council that meets twice, with forms and a run that has read some of what they say. */
export async function makeWorld(
  tx: Transaction,
  councilId: number,
  { pick }: ReturnType<typeof dice>,
): Promise<void> {
  const [template] = await tx
    .insert(templates)
    .values({ councilId, version: 1 })
    .returning({ id: templates.id })
  const templateId = template?.id ?? 0
  for (let month = 1; month <= CYCLES; month++) {
    const day = `2029-0${month}-01`
    const dates = { opensOn: day, dueOn: day, lateUntil: day, meetsOn: day }
    await tx.insert(cycles).values({ councilId, templateId, year: 2029, month, ...dates })
  }
  for (const [at, order] of [...ORDERS, ...ORDERS].entries()) {
    const name = { en: order, fr: order }
    await tx
      .insert(jurisdictions)
      .values({ key: `${order}-${at}`, name, abbreviation: name, order })
      .onConflictDoNothing()
  }
  const world = { tx, councilId, pick }
  for (let at = 0; at < FORMS; at++) await WRITES.send(world)
  const [first] = await tx
    .insert(runs)
    .values({ councilId, kind: 'continue', state: 'done', parameters: {} })
    .returning({ id: runs.id })
  const codes = Array.from({ length: THEMES }, (_, at) => at + 1)
  await tx
    .insert(themes)
    .values(codes.map((code) => ({ councilId, code, bornInRunId: first?.id ?? 0 })))
  for (let at = 0; at < PLACES; at++) await WRITES.place(world)
}
