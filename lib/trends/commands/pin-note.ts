import { and, eq, isNull } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { cycles } from '#db/schema/cycles.ts'
import { pinnedNotes } from '#db/schema/memory.ts'
import { themes } from '#db/schema/themes.ts'
import type { AuditAct } from '#lib/audit/act.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, may, sitsIn } from '#lib/auth/actor.ts'
import type { NoteWanted, PinPlace, SeenLine } from '../memory/input.ts'

export type NoteRefusal =
  | { ok: false; reason: 'not-allowed' | 'not-found' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

type Told = { ok: true } | NoteRefusal

/** A note to a cycle or a theme of the council, in both languages. */
export async function pinNote(
  actor: Actor,
  { councilId, words, place }: NoteWanted & { councilId: number },
  now: Date,
): Promise<Told> {
  const refusal = refusalOf(actor, councilId)
  if (refusal) return refusal
  const db = await database()
  return db.transaction(async (tx) => {
    if (!(await isThere(tx, councilId, place))) return { ok: false, reason: 'not-found' }
    const [pinned] = await tx
      .insert(pinnedNotes)
      .values({ councilId, words, ...place, at: now, by: actor.userId })
      .returning({ id: pinnedNotes.id })
    if (!pinned) throw new Error('a note came back without a row')
    await note(tx, actor, { now, councilId, id: pinned.id, action: 'pin-note', details: { words } })
    return { ok: true }
  })
}

/** Other words for a note, or another place; whoever goes over words that nobody showed them is told. */
export async function rewriteNote(
  actor: Actor,
  { councilId, words, place, id, revision }: NoteWanted & SeenLine & { councilId: number },
  now: Date,
): Promise<Told> {
  return change(actor, { councilId, id, revision, now, action: 'rewrite-note' }, async (tx) => {
    if (!(await isThere(tx, councilId, place))) return null
    const elsewhere = 'cycleId' in place ? { themeId: null } : { cycleId: null }
    return { words, ...elsewhere, ...place, at: now, by: actor.userId }
  })
}

export async function unpinNote(
  actor: Actor,
  { councilId, id, revision }: SeenLine & { councilId: number },
  now: Date,
): Promise<Told> {
  const act = { councilId, id, revision, now, action: 'unpin-note' as const }
  return change(actor, act, async () => ({ removedAt: now }))
}

type Act = SeenLine & { councilId: number; now: Date; action: AuditAct }

async function change(
  actor: Actor,
  { councilId, id, revision, now, action }: Act,
  become: (tx: Transaction) => Promise<Partial<typeof pinnedNotes.$inferInsert> | null>,
): Promise<Told> {
  const refusal = refusalOf(actor, councilId)
  if (refusal) return refusal
  const db = await database()
  return db.transaction(async (tx) => {
    const own = and(eq(pinnedNotes.id, id), eq(pinnedNotes.councilId, councilId))
    const [held] = await tx.select().from(pinnedNotes).where(own).for('update')
    if (!held) return { ok: false, reason: 'not-found' }
    if (held.revision !== revision || held.removedAt !== null)
      return {
        ok: false,
        reason: 'changed-meanwhile',
        change: await lastChange(tx, `note/${id}`, councilId),
      }
    const wanted = await become(tx)
    if (!wanted) return { ok: false, reason: 'not-found' }
    await tx
      .update(pinnedNotes)
      .set({ ...wanted, revision: revision + 1 })
      .where(own)
    const details = { before: held.words, words: wanted.words ?? null }
    await note(tx, actor, { now, councilId, id, action, details })
    return { ok: true }
  })
}

function refusalOf(actor: Actor, councilId: number): NoteRefusal | null {
  if (!sitsIn(actor, councilId)) return { ok: false, reason: 'not-found' }
  return may(actor, 'curate', councilId) ? null : { ok: false, reason: 'not-allowed' }
}

/** A theme that was merged into another has no figures of its own any more. */
async function isThere(tx: Transaction, councilId: number, place: PinPlace): Promise<boolean> {
  if ('cycleId' in place) {
    const { cycleId } = place
    const own = and(eq(cycles.id, cycleId), eq(cycles.councilId, councilId))
    return (await tx.select({ id: cycles.id }).from(cycles).where(own)).length > 0
  }
  const own = and(
    eq(themes.id, place.themeId),
    eq(themes.councilId, councilId),
    isNull(themes.mergedIntoId),
  )
  return (await tx.select({ id: themes.id }).from(themes).where(own)).length > 0
}

type Noted = {
  now: Date
  councilId: number
  id: number
  action: AuditAct
  details: Record<string, unknown>
}

async function note(tx: Transaction, actor: Actor, { now, councilId, id, action, details }: Noted) {
  await record(tx, actor, now, { councilId, action, subject: `note/${id}`, details })
}
