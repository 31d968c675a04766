import { and, asc, eq, max } from 'drizzle-orm'
import { database, type Transaction } from '#db/client.ts'
import { agendaItems, agendaQuotes, agendas } from '#db/schema/agendas.ts'
import { cycles } from '#db/schema/cycles.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, may, sitsIn } from '#lib/auth/actor.ts'
import { moveOne, placeAfter } from './agenda.ts'
import { circulationOf } from './circulation.ts'
import type { ItemInput, MeetingInput } from './input.ts'
import { findEvidence, listAllowed } from './queries.ts'

type Reason = 'not-allowed' | 'not-found' | 'already-there' | 'nothing-on-it'
export type Refusal =
  | { ok: false; reason: Reason }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }
type Answer = { ok: true } | Refusal
type Agenda = typeof agendas.$inferSelect

type Act = 'add-item' | 'edit-item' | 'move-item' | 'remove-item' | 'edit-meeting'
type Circulating = 'circulate-agenda' | 'withdraw-agenda'
type Refused = 'not-found' | 'already-there' | 'nothing-on-it'

const ITEM_MINUTES = 20

/** Which agenda, as the person who edits it last saw it. */
export type Seen = { agendaId: number; revision: number }

/** Opens the agenda of a cycle's meeting; asked twice, the one that is there answers. */
export async function openAgenda(
  actor: Actor,
  cycleId: number,
  now: Date,
): Promise<{ ok: true; agendaId: number } | Refusal> {
  const db = await database()
  const [cycle] = await db.select().from(cycles).where(eq(cycles.id, cycleId))
  if (!cycle || !sitsIn(actor, cycle.councilId)) return { ok: false, reason: 'not-found' }
  if (!may(actor, 'plan', cycle.councilId)) return { ok: false, reason: 'not-allowed' }
  return db.transaction(async (tx) => {
    const [made] = await tx
      .insert(agendas)
      .values({ cycleId, meetsOn: cycle.meetsOn, editedAt: now, editedBy: actor.userId })
      .onConflictDoNothing()
      .returning({ id: agendas.id })
    if (made) {
      const subject = `agenda/${made.id}`
      await record(tx, actor, now, { councilId: cycle.councilId, action: 'open-agenda', subject })
      return { ok: true, agendaId: made.id }
    }
    const [there] = await tx
      .select({ id: agendas.id })
      .from(agendas)
      .where(eq(agendas.cycleId, cycleId))
    if (!there) throw new Error('an agenda neither made nor found')
    return { ok: true, agendaId: there.id }
  })
}

/** Puts a theme on the agenda, with the quotes of that cycle as its evidence. */
export async function addTheme(
  actor: Actor,
  seen: Seen,
  theme: { id: number; name: { en: string; fr: string } },
  now: Date,
): Promise<Answer> {
  const evidence = await findEvidence(actor, seen.agendaId, theme.id)
  return edit(actor, seen, now, async (tx) => {
    const [item] = await tx
      .insert(agendaItems)
      .values({
        agendaId: seen.agendaId,
        position: await nextPosition(tx, seen.agendaId),
        themeId: theme.id,
        title: theme.name,
        minutes: ITEM_MINUTES,
      })
      .onConflictDoNothing()
      .returning({ id: agendaItems.id })
    if (!item) return 'already-there'
    if (evidence.length > 0)
      await tx
        .insert(agendaQuotes)
        .values(
          evidence.map((statementId, position) => ({ itemId: item.id, statementId, position })),
        )
    return 'add-item'
  })
}

/** An item of its own words: the opening, a break, other business. */
export async function addItem(
  actor: Actor,
  seen: Seen,
  item: ItemInput,
  now: Date,
): Promise<Answer> {
  return edit(actor, seen, now, async (tx) => {
    const position = await nextPosition(tx, seen.agendaId)
    await tx.insert(agendaItems).values({ agendaId: seen.agendaId, position, ...item })
    return 'add-item'
  })
}

export async function editItem(
  actor: Actor,
  seen: Seen & { itemId: number },
  item: ItemInput & { statementIds: number[] },
  now: Date,
): Promise<Answer> {
  const { statementIds, ...columns } = item
  const allowed = await listAllowed(actor, seen)
  return edit(actor, seen, now, async (tx) => {
    const [changed] = await tx
      .update(agendaItems)
      .set(columns)
      .where(and(eq(agendaItems.id, seen.itemId), eq(agendaItems.agendaId, seen.agendaId)))
      .returning({ id: agendaItems.id })
    if (!changed) return 'not-found'
    const chosen = statementIds.filter((id) => allowed.has(id))
    await tx.delete(agendaQuotes).where(eq(agendaQuotes.itemId, seen.itemId))
    if (chosen.length > 0)
      await tx.insert(agendaQuotes).values(
        chosen.map((statementId, position) => ({
          itemId: seen.itemId,
          statementId,
          position,
        })),
      )
    return 'edit-item'
  })
}

/** One place up or down, or just behind another item; behind null is first of all. */
export type Way = 'up' | 'down' | { after: number | null }

/** Answers where the item stands now, so that whoever cannot see it move may be told. */
export async function moveItem(
  actor: Actor,
  seen: Seen & { itemId: number },
  way: Way,
  now: Date,
): Promise<{ ok: true; place: number; count: number } | Refusal> {
  let order: readonly number[] = []
  const answer = await edit(actor, seen, now, async (tx) => {
    const rows = await tx
      .select({ id: agendaItems.id })
      .from(agendaItems)
      .where(eq(agendaItems.agendaId, seen.agendaId))
      .orderBy(asc(agendaItems.position), asc(agendaItems.id))
    const before = rows.map((row) => row.id)
    if (!before.includes(seen.itemId)) return 'not-found'
    order =
      typeof way === 'string'
        ? moveOne(before, seen.itemId, way)
        : placeAfter(before, seen.itemId, way.after)
    if (order.every((id, place) => id === before[place])) return 'unchanged'
    for (const [position, id] of order.entries())
      await tx.update(agendaItems).set({ position }).where(eq(agendaItems.id, id))
    return 'move-item'
  })
  return answer.ok
    ? { ok: true, place: order.indexOf(seen.itemId) + 1, count: order.length }
    : answer
}

export async function removeItem(
  actor: Actor,
  seen: Seen & { itemId: number },
  now: Date,
): Promise<Answer> {
  return edit(actor, seen, now, async (tx) => {
    const [removed] = await tx
      .delete(agendaItems)
      .where(and(eq(agendaItems.id, seen.itemId), eq(agendaItems.agendaId, seen.agendaId)))
      .returning({ id: agendaItems.id })
    return removed ? 'remove-item' : 'not-found'
  })
}

export async function editMeeting(
  actor: Actor,
  seen: Seen,
  meeting: MeetingInput,
  now: Date,
): Promise<Answer> {
  return edit(actor, seen, now, async (tx) => {
    await tx.update(agendas).set(meeting).where(eq(agendas.id, seen.agendaId))
    return 'edit-meeting'
  })
}

/** Sends the agenda out as it stands: from now on everybody in the council may read it. */
export async function circulateAgenda(actor: Actor, seen: Seen, now: Date): Promise<Answer> {
  return edit(actor, seen, now, async (tx, agenda) => {
    if (circulationOf(agenda) === 'circulated') return 'unchanged'
    const items = await tx
      .select({ id: agendaItems.id })
      .from(agendaItems)
      .where(eq(agendaItems.agendaId, seen.agendaId))
      .limit(1)
    if (items.length === 0) return 'nothing-on-it'
    await tx
      .update(agendas)
      .set({
        circulatedAt: now,
        circulatedBy: actor.userId,
        circulatedRevision: seen.revision + 1,
        withdrawnAt: null,
      })
      .where(eq(agendas.id, seen.agendaId))
    return 'circulate-agenda'
  })
}

/** Takes a circulated agenda back: whoever comes for it is told that it was, and when. */
export async function withdrawAgenda(actor: Actor, seen: Seen, now: Date): Promise<Answer> {
  return edit(actor, seen, now, async (tx, agenda) => {
    if (!agenda.circulatedAt || agenda.withdrawnAt) return 'unchanged'
    await tx.update(agendas).set({ withdrawnAt: now }).where(eq(agendas.id, seen.agendaId))
    return 'withdraw-agenda'
  })
}

/**
 * One change of an agenda: by someone who may, from the revision they saw, with its line in the
 * audit. The work answers the audit's action, or why it was refused.
 */
async function edit(
  actor: Actor,
  { agendaId, revision }: Seen,
  now: Date,
  work: (tx: Transaction, agenda: Agenda) => Promise<Refused | 'unchanged' | Act | Circulating>,
): Promise<Answer> {
  const db = await database()
  const [found] = await db
    .select({ councilId: cycles.councilId, circulatedAt: agendas.circulatedAt })
    .from(agendas)
    .innerJoin(cycles, eq(agendas.cycleId, cycles.id))
    .where(eq(agendas.id, agendaId))
  if (!found || !sitsIn(actor, found.councilId)) return { ok: false, reason: 'not-found' }
  // Whoever may not make agendas learns of a draft as little as of one that never was.
  if (!may(actor, 'plan', found.councilId))
    return { ok: false, reason: found.circulatedAt ? 'not-allowed' : 'not-found' }
  return db.transaction(async (tx) => {
    const [held] = await tx.select().from(agendas).where(eq(agendas.id, agendaId)).for('update')
    const subject = `agenda/${agendaId}`
    if (held?.revision !== revision) {
      const change = await lastChange(tx, subject)
      return { ok: false, reason: 'changed-meanwhile', change }
    }
    const outcome = await work(tx, held)
    if (isRefused(outcome)) return { ok: false, reason: outcome }
    if (outcome === 'unchanged') return { ok: true }
    // Going out is no edit, but who edits without having seen it go out is told all the same.
    const isEdit = outcome !== 'circulate-agenda' && outcome !== 'withdraw-agenda'
    const edited = isEdit ? { editedAt: now, editedBy: actor.userId } : {}
    await tx
      .update(agendas)
      .set({ revision: revision + 1, ...edited })
      .where(eq(agendas.id, agendaId))
    const entry = { councilId: found.councilId, action: outcome, subject }
    await record(tx, actor, now, entry)
    return { ok: true }
  })
}

function isRefused(outcome: string): outcome is Refused {
  return ['not-found', 'already-there', 'nothing-on-it'].includes(outcome)
}

async function nextPosition(tx: Transaction, agendaId: number): Promise<number> {
  const [row] = await tx
    .select({ last: max(agendaItems.position) })
    .from(agendaItems)
    .where(eq(agendaItems.agendaId, agendaId))
  return (row?.last ?? -1) + 1
}
