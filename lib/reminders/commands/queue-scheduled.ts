import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { cycles } from '#db/schema/cycles.ts'
import { reminderRounds, reminderSchedules } from '#db/schema/reminders.ts'
import { record } from '#lib/audit/commands.ts'
import { operator } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import { type Cycle, hourOf, isOpen, momentOf, todayOf } from '#lib/cycles/cycle.ts'
import { hasMailServer } from '../deliver.ts'
import { keyOfRound, roundDue, wasJustReminded } from '../outbox.ts'
import { listLetters } from '../queries/list-letters.ts'
import { isStillMissing } from './steps/is-still-missing.ts'
import { putInOutbox } from './steps/put-in-outbox.ts'

/** Nobody is reminded in the night. */
const FIRST_HOUR = 9

/**
 * The rounds that go by themselves, as each cycle's settings say: the installation's own act. A round is written down with
 * its letters, so that of several instances one does it, and a restart does it no second time.
 */
export async function queueScheduled(now: Date): Promise<void> {
  if (!hasMailServer()) return
  const db = await database()
  const scheduled = await db
    .select({ days: reminderSchedules.days, cycle: cycles, council: councils })
    .from(reminderSchedules)
    .innerJoin(cycles, eq(reminderSchedules.cycleId, cycles.id))
    .innerJoin(councils, eq(cycles.councilId, councils.id))
  for (const { days, cycle, council } of scheduled) {
    const today = todayOf(council, now)
    const day = isOpen(cycle, today) ? roundDue(cycle.dueOn, days, today) : null
    if (day === null || hourOf(now) < FIRST_HOUR || (await hasGone(cycle, day))) continue
    await queueRound({ council, cycle, today, day }, momentOf(council, now))
  }
}

async function hasGone(cycle: Cycle, day: string): Promise<boolean> {
  const db = await database()
  const rounds = await db
    .select({ day: reminderRounds.day })
    .from(reminderRounds)
    .where(eq(reminderRounds.cycleId, cycle.id))
  return rounds.some((round) => round.day === day)
}

type Round = { council: Council; cycle: Cycle; today: string; day: string }

async function queueRound({ council, cycle, today, day }: Round, now: Date): Promise<void> {
  const letters = await listLetters(operator, { council, cycle, today })
  const db = await database()
  await db.transaction(async (tx) => {
    const [round] = await tx
      .insert(reminderRounds)
      .values({ cycleId: cycle.id, day, at: now, queued: 0 })
      .onConflictDoNothing()
      .returning()
    if (!round) return
    const queued: number[] = []
    for (const letter of letters) {
      // Whoever answers for another is written to only when somebody asks for it.
      if (letter.proxy || letter.noWay || wasJustReminded(letter.last, now)) continue
      const place = { cycleId: cycle.id, jurisdictionId: letter.jurisdiction.id, proxyId: null }
      if (!(await isStillMissing(tx, place))) continue
      const id = await putInOutbox(tx, letter, {
        councilId: cycle.councilId,
        cycleId: cycle.id,
        key: keyOfRound({ ...place, day }),
        ...{ occasion: 'scheduled', state: 'queued', queuedAt: now, queuedBy: null, reply: null },
      })
      if (id !== null) queued.push(id)
    }
    await tx
      .update(reminderRounds)
      .set({ queued: queued.length })
      .where(and(eq(reminderRounds.cycleId, cycle.id), eq(reminderRounds.day, day)))
    await record(tx, operator, now, {
      councilId: cycle.councilId,
      action: 'queue-round-of-reminders',
      subject: `reminders/${cycle.id}`,
      details: { day, queued },
    })
  })
}
