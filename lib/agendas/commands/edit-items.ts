import { and, asc, eq, max } from 'drizzle-orm'
import type { Transaction } from '#db/client.ts'
import { agendaItems, agendaQuotes } from '#db/schema/agendas.ts'
import type { Actor } from '#lib/auth/actor.ts'
import { moveOne, placeAfter } from '../agenda.ts'
import type { FreeKind, ItemInput } from '../input.ts'
import { findEvidence, listAllowed } from '../queries.ts'
import { MOST_SHOWN } from '../quotes.ts'
import { mayPresent } from './steps/may-present.ts'
import { type Answer, type Refusal, revise, type Seen } from './steps/revise.ts'

const ITEM_MINUTES = 20

/** Puts a theme on the agenda, with the quotes of that cycle as its evidence; for the usual time, unless another is proposed. */
export async function addTheme(
  actor: Actor,
  seen: Seen,
  theme: { id: number; name: { en: string; fr: string }; minutes?: number },
  now: Date,
): Promise<Answer> {
  const evidence = await findEvidence(actor, seen.agendaId, theme.id)
  return revise(actor, seen, now, async (tx) => {
    const [item] = await tx
      .insert(agendaItems)
      .values({
        agendaId: seen.agendaId,
        position: await nextPosition(tx, seen.agendaId),
        kind: 'theme',
        themeId: theme.id,
        title: theme.name,
        minutes: theme.minutes ?? ITEM_MINUTES,
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
  item: ItemInput & { kind: FreeKind },
  now: Date,
): Promise<Answer> {
  return revise(actor, seen, now, async (tx) => {
    if (!(await mayPresent(tx, seen.agendaId, item.presenterId))) return 'not-found'
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
  const allowed = await listAllowed(actor, seen, statementIds)
  const chosen = statementIds.filter((id) => allowed.has(id))
  if (chosen.length > MOST_SHOWN) return { ok: false, reason: 'too-many-quotes' }
  return revise(actor, seen, now, async (tx) => {
    if (!(await mayPresent(tx, seen.agendaId, item.presenterId))) return 'not-found'
    const [changed] = await tx
      .update(agendaItems)
      .set(columns)
      .where(and(eq(agendaItems.id, seen.itemId), eq(agendaItems.agendaId, seen.agendaId)))
      .returning({ id: agendaItems.id, kind: agendaItems.kind })
    if (!changed) return 'not-found'
    await quote(tx, changed, chosen)
    return 'edit-item'
  })
}

/** What a theme does not show, its cycle still says in the annex; of other items the annex has what they had. */
async function quote(
  tx: Transaction,
  item: { id: number; kind: (typeof agendaItems.$inferSelect)['kind'] },
  shown: readonly number[],
): Promise<void> {
  const had = await tx
    .delete(agendaQuotes)
    .where(eq(agendaQuotes.itemId, item.id))
    .returning({ id: agendaQuotes.statementId, position: agendaQuotes.position })
  const rest = item.kind === 'theme' ? [] : had.toSorted((a, b) => a.position - b.position)
  const others = rest.flatMap(({ id }) => (shown.includes(id) ? [] : id))
  const rows = [...shown, ...others].map((statementId, position) => ({
    itemId: item.id,
    statementId,
    position,
    isShown: position < shown.length,
  }))
  if (rows.length > 0) await tx.insert(agendaQuotes).values(rows)
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
  const answer = await revise(actor, seen, now, async (tx) => {
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
  return revise(actor, seen, now, async (tx) => {
    const [removed] = await tx
      .delete(agendaItems)
      .where(and(eq(agendaItems.id, seen.itemId), eq(agendaItems.agendaId, seen.agendaId)))
      .returning({ id: agendaItems.id })
    return removed ? 'remove-item' : 'not-found'
  })
}

async function nextPosition(tx: Transaction, agendaId: number): Promise<number> {
  const [row] = await tx
    .select({ last: max(agendaItems.position) })
    .from(agendaItems)
    .where(eq(agendaItems.agendaId, agendaId))
  return (row?.last ?? -1) + 1
}
