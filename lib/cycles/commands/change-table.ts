import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { councils, jurisdictions, seats } from '#db/schema/councils.ts'
import { cycles, rosterEntries } from '#db/schema/cycles.ts'
import { grants } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import type { NamedJurisdiction } from '#lib/jurisdictions/jurisdiction.ts'
import { stateOn, todayOf } from '../cycle.ts'

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-there' | 'has-people' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }
type Seated =
  | { ok: true; jurisdictionId: number }
  | { ok: false; reason: 'not-allowed' | 'already-seated' }

/** Seats a jurisdiction last; one that another council knows by its key keeps the names it has there. */
export async function seatJurisdiction(
  actor: Actor,
  councilId: number,
  named: NamedJurisdiction,
  now: Date,
): Promise<Seated> {
  const db = await database()
  return db.transaction((tx) => seatWithin(tx, actor, { councilId, named }, now))
}

/** The same within an act that needs it. */
export async function seatWithin(
  tx: Transaction,
  actor: Actor,
  { councilId, named }: { councilId: number; named: NamedJurisdiction },
  now: Date,
): Promise<Seated> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  await tx.insert(jurisdictions).values(named).onConflictDoNothing({ target: jurisdictions.key })
  const [known] = await tx
    .select({ id: jurisdictions.id })
    .from(jurisdictions)
    .where(eq(jurisdictions.key, named.key))
  if (!known) throw new Error(`${named.key} is neither new nor known`)
  const table = await tableOf(tx, councilId)
  const seat = {
    jurisdictionId: known.id,
    position: Math.max(0, ...table.map(({ position }) => position)) + 1,
  }
  const [added] = await tx
    .insert(seats)
    .values({ councilId, ...seat })
    .onConflictDoNothing()
    .returning()
  if (!added) return { ok: false, reason: 'already-seated' }
  for (const cycleId of await listUpcoming(tx, councilId, now))
    await tx
      .insert(rosterEntries)
      .values({ cycleId, ...seat })
      .onConflictDoNothing()
  await record(tx, actor, now, {
    councilId,
    action: 'seat-jurisdiction',
    subject: `jurisdiction/${known.id}`,
  })
  return { ok: true, jurisdictionId: known.id }
}

/** A seat and what it was called when somebody saw it: names may have been added since. */
type SeenSeat = { councilId: number; jurisdictionId: number; revision: number }

/** It leaves the table and the cycles to come; those that have opened keep it, and all it ever sent. */
export async function unseatJurisdiction(
  actor: Actor,
  { councilId, jurisdictionId, revision }: SeenSeat,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const [speaker] = await tx
      .select({ id: grants.id })
      .from(grants)
      .where(and(eq(grants.councilId, councilId), eq(grants.jurisdictionId, jurisdictionId)))
      .limit(1)
    if (speaker) return { ok: false, reason: 'has-people' }
    const isSeat = and(eq(seats.councilId, councilId), eq(seats.jurisdictionId, jurisdictionId))
    const [seat] = await tx.select().from(seats).where(isSeat).for('update')
    if (!seat) return { ok: false, reason: 'not-there' }
    const subject = `jurisdiction/${jurisdictionId}`
    if (seat.revision !== revision) {
      const change = await lastChange(tx, subject, councilId)
      return { ok: false, reason: 'changed-meanwhile', change }
    }
    await tx.delete(seats).where(isSeat)
    await leaveRosters(tx, await listUpcoming(tx, councilId, now), jurisdictionId)
    await record(tx, actor, now, {
      councilId,
      action: 'unseat-jurisdiction',
      subject,
    })
    return { ok: true }
  })
}

async function leaveRosters(tx: Transaction, cycleIds: number[], leaving: number): Promise<void> {
  if (cycleIds.length === 0) return
  const inThem = inArray(rosterEntries.cycleId, cycleIds)
  // Whom it was to report for is expected again.
  await tx
    .update(rosterEntries)
    .set({
      state: 'expected',
      proxyId: null,
      revision: sql`${rosterEntries.revision} + 1`,
    })
    .where(and(inThem, eq(rosterEntries.proxyId, leaving)))
  await tx.delete(rosterEntries).where(and(inThem, eq(rosterEntries.jurisdictionId, leaving)))
}

/** A cycle's roster follows the table until the day it opens. */
async function listUpcoming(tx: Transaction, councilId: number, now: Date): Promise<number[]> {
  const [council] = await tx.select().from(councils).where(eq(councils.id, councilId))
  if (!council) return []
  const all = await tx.select().from(cycles).where(eq(cycles.councilId, councilId)).for('update')
  const today = todayOf(council, now)
  return all.filter((cycle) => stateOn(cycle, today) === 'upcoming').map(({ id }) => id)
}

async function tableOf(tx: Transaction, councilId: number) {
  return tx
    .select({ position: seats.position })
    .from(seats)
    .where(eq(seats.councilId, councilId))
    .orderBy(asc(seats.position))
    .for('update')
}
