import { and, asc, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'

type Moved = { councilId: number; jurisdictionId: number; way: 'up' | 'down' }

/** Calls a jurisdiction one place sooner or later; the rosters of cycles keep the order they were frozen in. */
export async function moveSeat(
  actor: Actor,
  { councilId, jurisdictionId, way }: Moved,
  now: Date,
): Promise<{ ok: true } | { ok: false; reason: 'not-allowed' | 'not-there' }> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    const table = await tx
      .select()
      .from(seats)
      .where(eq(seats.councilId, councilId))
      .orderBy(asc(seats.position), asc(seats.jurisdictionId))
      .for('update')
    const at = table.findIndex((seat) => seat.jurisdictionId === jurisdictionId)
    if (at < 0) return { ok: false, reason: 'not-there' } as const
    const order = table.map((seat) => seat.jurisdictionId)
    const next = at + (way === 'up' ? -1 : 1)
    const other = order[next]
    // Already at that end: somebody pressed twice, or was quicker.
    if (other === undefined) return { ok: true } as const
    order[next] = jurisdictionId
    order[at] = other
    for (const [place, id] of order.entries())
      if (table[place]?.position !== place + 1 || table[place]?.jurisdictionId !== id)
        await tx
          .update(seats)
          .set({ position: place + 1 })
          .where(and(eq(seats.councilId, councilId), eq(seats.jurisdictionId, id)))
    await record(tx, actor, now, {
      councilId,
      action: 'move-seat',
      subject: `jurisdiction/${jurisdictionId}`,
      details: { to: way },
    })
    return { ok: true } as const
  })
}
