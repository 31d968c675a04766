import { and, asc, desc, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { cycles, rosterEntries, templateSections, templates } from '#db/schema/cycles.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import {
  areInOrder,
  type Cycle,
  type CycleDates,
  isMonth,
  type Month,
  suggestDates,
} from '../cycle.ts'
import { DEFAULT_TEMPLATE } from '../template.ts'

export type CycleInput = Month &
  CycleDates & {
    councilId: number
    /** Which version of the council's form asks; the newest where nobody chose. */
    version?: number | undefined
  }

type Refusal = {
  ok: false
  reason: 'not-allowed' | 'bad-month' | 'dates-out-of-order' | 'cycle-exists' | 'no-version'
}

/** The roster is copied from the table as it stands; `change-seats` keeps it in step until the cycle opens. */
export async function createCycle(
  actor: Actor,
  input: CycleInput,
  now: Date,
): Promise<{ ok: true; cycle: Cycle } | Refusal> {
  if (isDenied(actor, 'administer', input.councilId)) return { ok: false, reason: 'not-allowed' }
  if (!isMonth(input)) return { ok: false, reason: 'bad-month' }
  if (!areInOrder(input)) return { ok: false, reason: 'dates-out-of-order' }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true; cycle: Cycle } | Refusal> => {
    const { councilId, version } = input
    const chosen = version === undefined ? null : await findVersion(tx, councilId, version)
    if (version !== undefined && chosen === null) return { ok: false, reason: 'no-version' }
    const cycle = await insertCycle(tx, actor, input, { now, templateId: chosen })
    return cycle ? { ok: true, cycle } : { ok: false, reason: 'cycle-exists' }
  })
}

/** For forms of a month nobody has announced: a cycle with the usual dates is made when there is none. */
export async function findOrCreateCycle(
  actor: Actor,
  { councilId, year, month }: Month & { councilId: number },
  now: Date,
): Promise<
  | { ok: true; cycle: Cycle; isCreated: boolean }
  | { ok: false; reason: 'not-allowed' | 'bad-month' }
> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  if (!isMonth({ year, month })) return { ok: false, reason: 'bad-month' }
  const db = await database()
  return db.transaction(async (tx) => {
    const input = { councilId, year, month, ...suggestDates({ year, month }) }
    const created = await insertCycle(tx, actor, input, { now, templateId: null })
    if (created) return { ok: true, cycle: created, isCreated: true }
    const [found] = await tx
      .select()
      .from(cycles)
      .where(and(eq(cycles.councilId, councilId), eq(cycles.year, year), eq(cycles.month, month)))
    if (!found) throw new Error('a cycle is neither new nor there')
    return { ok: true, cycle: found, isCreated: false }
  })
}

async function insertCycle(
  tx: Transaction,
  actor: Actor,
  input: CycleInput,
  { now, templateId: chosen }: { now: Date; templateId: number | null },
): Promise<Cycle | null> {
  const { councilId, year, month, opensOn, dueOn, lateUntil, meetsOn } = input
  const templateId = chosen ?? (await latestTemplate(tx, councilId))
  const [cycle] = await tx
    .insert(cycles)
    .values({
      councilId,
      templateId,
      year,
      month,
      opensOn,
      dueOn,
      lateUntil,
      meetsOn,
      createdAt: now,
    })
    .onConflictDoNothing({ target: [cycles.councilId, cycles.year, cycles.month] })
    .returning()
  if (!cycle) return null
  const table = await tx
    .select()
    .from(seats)
    .where(eq(seats.councilId, councilId))
    .orderBy(asc(seats.position))
  if (table.length > 0)
    await tx.insert(rosterEntries).values(
      table.map(({ jurisdictionId, position }) => ({
        cycleId: cycle.id,
        jurisdictionId,
        position,
      })),
    )
  await record(tx, actor, now, {
    councilId,
    action: 'create-cycle',
    subject: `cycle/${cycle.id}`,
    details: { year, month, opensOn, dueOn, lateUntil, meetsOn, roster: table.length },
  })
  return cycle
}

async function findVersion(
  tx: Transaction,
  councilId: number,
  version: number,
): Promise<number | null> {
  const [found] = await tx
    .select({ id: templates.id })
    .from(templates)
    .where(and(eq(templates.councilId, councilId), eq(templates.version, version)))
  return found?.id ?? null
}

/** A council's first cycle brings its first template. */
async function latestTemplate(tx: Transaction, councilId: number): Promise<number> {
  const latest = () =>
    tx
      .select({ id: templates.id })
      .from(templates)
      .where(eq(templates.councilId, councilId))
      .orderBy(desc(templates.version))
      .limit(1)
  const [known] = await latest()
  if (known) return known.id
  const [added] = await tx
    .insert(templates)
    .values({ councilId, version: 1 })
    .onConflictDoNothing()
    .returning({ id: templates.id })
  if (added) {
    const sections = DEFAULT_TEMPLATE.map((section) => ({ ...section, templateId: added.id }))
    await tx.insert(templateSections).values(sections)
    return added.id
  }
  const [other] = await latest()
  if (!other) throw new Error('a template is neither new nor there')
  return other.id
}
