import { eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { reminderSchedules } from '#db/schema/reminders.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied, sitsIn } from '#lib/auth/actor.ts'

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** On which days reminders of a cycle go by themselves; on none unless somebody says so. */
export async function setSchedule(
  actor: Actor,
  { cycleId, days, revision }: { cycleId: number; days: number[]; revision: number },
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const [cycle] = await tx.select().from(cycles).where(eq(cycles.id, cycleId)).for('update')
    if (!cycle || !sitsIn(actor, cycle.councilId)) return { ok: false, reason: 'not-found' }
    if (isDenied(actor, 'administer', cycle.councilId)) return { ok: false, reason: 'not-allowed' }
    const [known] = await tx
      .select()
      .from(reminderSchedules)
      .where(eq(reminderSchedules.cycleId, cycleId))
    const subject = `reminder-days/${cycleId}`
    if ((known?.revision ?? 0) !== revision)
      return { ok: false, reason: 'changed-meanwhile', change: await lastChange(tx, subject) }
    const set = { days: [...new Set(days)].toSorted((a, b) => a - b), revision: revision + 1 }
    await tx
      .insert(reminderSchedules)
      .values({ cycleId, ...set })
      .onConflictDoUpdate({ target: reminderSchedules.cycleId, set })
    await record(tx, actor, now, {
      councilId: cycle.councilId,
      action: 'set-reminder-days',
      subject,
      details: { from: known?.days ?? [], to: set.days },
    })
    return { ok: true }
  })
}
