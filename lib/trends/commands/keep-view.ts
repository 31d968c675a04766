import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { keptViews } from '#db/schema/memory.ts'
import { record } from '#lib/audit/commands.ts'
import { lastChange } from '#lib/audit/queries.ts'
import { type Actor, may, sitsIn } from '#lib/auth/actor.ts'
import type { SeenLine, ViewWanted } from '../memory/input.ts'
import { writeTrendState } from '../state.ts'
import type { NoteRefusal } from './pin-note.ts'

/** A way of looking at the trends, under a name in both languages, for everybody at the table. */
export async function keepView(
  actor: Actor,
  { councilId, name, state }: ViewWanted & { councilId: number },
  now: Date,
): Promise<{ ok: true; id: number } | NoteRefusal> {
  if (!sitsIn(actor, councilId)) return { ok: false, reason: 'not-found' }
  if (!may(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const address = writeTrendState(state)
    const [kept] = await tx
      .insert(keptViews)
      .values({ councilId, name, address, at: now, by: actor.userId })
      .returning({ id: keptViews.id })
    if (!kept) throw new Error('a view came back without a row')
    const subject = `view/${kept.id}`
    await record(tx, actor, now, {
      councilId,
      action: 'keep-view',
      subject,
      details: { name, address },
    })
    return { ok: true, id: kept.id }
  })
}

/** Its address leads to the trends as they are then, and says that the view is no longer kept. */
export async function dropView(
  actor: Actor,
  { councilId, id, revision }: SeenLine & { councilId: number },
  now: Date,
): Promise<{ ok: true } | NoteRefusal> {
  if (!sitsIn(actor, councilId)) return { ok: false, reason: 'not-found' }
  if (!may(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const own = and(eq(keptViews.id, id), eq(keptViews.councilId, councilId))
    const [held] = await tx.select().from(keptViews).where(own).for('update')
    if (!held) return { ok: false, reason: 'not-found' }
    const subject = `view/${id}`
    if (held.revision !== revision || held.removedAt !== null)
      return {
        ok: false,
        reason: 'changed-meanwhile',
        change: await lastChange(tx, subject, councilId),
      }
    await tx
      .update(keptViews)
      .set({ removedAt: now, revision: revision + 1 })
      .where(own)
    const details = { name: held.name }
    await record(tx, actor, now, { councilId, action: 'drop-view', subject, details })
    return { ok: true }
  })
}
