import { and, asc, eq, isNull } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { keptViews, pinnedNotes, visits } from '#db/schema/memory.ts'
import { user } from '#db/schema/people.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import { paramsIn, readTrendState, type TrendState } from '../state.ts'

export type PinnedNote = Pick<
  typeof pinnedNotes.$inferSelect,
  'id' | 'cycleId' | 'themeId' | 'words' | 'at' | 'revision'
> & {
  /** who wrote what stands */
  by: string | null
}

export type KeptView = Pick<typeof keptViews.$inferSelect, 'id' | 'name' | 'at' | 'revision'> & {
  by: string | null
  state: TrendState
}

/** Those that hang there now, in the order they were pinned. */
export async function listNotes(actor: Actor, councilId: number): Promise<PinnedNote[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const { id, cycleId, themeId, words, at, revision } = pinnedNotes
  return db
    .select({ id, cycleId, themeId, words, at, revision, by: user.name })
    .from(pinnedNotes)
    .leftJoin(user, eq(pinnedNotes.by, user.id))
    .where(and(eq(pinnedNotes.councilId, councilId), isNull(pinnedNotes.removedAt)))
    .orderBy(asc(pinnedNotes.id))
}

/** The council's named views, in the order they were kept. */
export async function listViews(actor: Actor, councilId: number): Promise<KeptView[]> {
  requireRight(actor, 'read', councilId)
  const db = await database()
  const { id, name, address, at, revision } = keptViews
  const rows = await db
    .select({ id, name, address, at, revision, by: user.name })
    .from(keptViews)
    .leftJoin(user, eq(keptViews.by, user.id))
    .where(and(eq(keptViews.councilId, councilId), isNull(keptViews.removedAt)))
    .orderBy(asc(keptViews.id))
  return rows.map(({ address: kept, ...row }) => ({
    ...row,
    state: readTrendState(paramsIn(kept)),
  }))
}

/** What this person's last visit left; null for whoever was never here, and for the operator. */
export async function readVisit(
  actor: Actor,
  councilId: number,
): Promise<typeof visits.$inferSelect | null> {
  requireRight(actor, 'read', councilId)
  if (actor.userId === null) return null
  const db = await database()
  const [visit] = await db
    .select()
    .from(visits)
    .where(and(eq(visits.councilId, councilId), eq(visits.userId, actor.userId)))
  return visit ?? null
}
