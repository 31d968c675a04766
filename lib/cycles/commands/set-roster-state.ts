import { and, eq } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { cycles, rosterEntries } from '#db/schema/cycles.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'
import type { RosterState } from '../cycle.ts'

export type RosterChange = {
  cycleId: number
  jurisdictionId: number
  /** Of the line that the editor saw, so that a second one is told. */
  revision: number
  state: RosterState
  proxyId: number | null
}

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' | 'not-on-roster' | 'bad-proxy' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** Excuses a member, names who reports in its stead, or expects it again. */
export async function setRosterState(
  actor: Actor,
  change: RosterChange,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const { cycleId, jurisdictionId, revision, state } = change
  const subject = `roster/${cycleId}/${jurisdictionId}`
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const [cycle] = await tx.select().from(cycles).where(eq(cycles.id, cycleId))
    if (!cycle || !sitsIn(actor, cycle.councilId)) return { ok: false, reason: 'not-found' }
    if (isDenied(actor, 'administer', cycle.councilId)) return { ok: false, reason: 'not-allowed' }
    const entry = await findEntry(tx, cycleId, jurisdictionId)
    if (!entry) return { ok: false, reason: 'not-on-roster' }
    if (entry.revision !== revision) {
      const change = await lastChange(tx, subject)
      return { ok: false, reason: 'changed-meanwhile', change }
    }
    const proxyId = state === 'proxy' ? change.proxyId : null
    if (state === 'proxy') {
      const isOther = proxyId !== null && proxyId !== jurisdictionId
      if (!isOther || !(await findEntry(tx, cycleId, proxyId)))
        return { ok: false, reason: 'bad-proxy' }
    }
    await tx
      .update(rosterEntries)
      .set({ state, proxyId, revision: revision + 1 })
      .where(isEntry(cycleId, jurisdictionId))
    await record(tx, actor, now, {
      councilId: cycle.councilId,
      action: 'set-roster-state',
      subject,
      details: { from: entry.state, to: state, proxyId },
    })
    return { ok: true }
  })
}

function isEntry(cycleId: number, jurisdictionId: number) {
  return and(eq(rosterEntries.cycleId, cycleId), eq(rosterEntries.jurisdictionId, jurisdictionId))
}

async function findEntry(tx: Transaction, cycleId: number, jurisdictionId: number) {
  const [entry] = await tx
    .select()
    .from(rosterEntries)
    .where(isEntry(cycleId, jurisdictionId))
    .for('update')
  return entry
}
