import { and, eq, isNotNull } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { curations } from '#db/schema/themes.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import { subjectOf } from './curate.ts'
import { holdCouncil } from './hold-council.ts'
import { replay } from './replay.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'not-found' | 'undone-already' }

/** Anybody who may curate takes back anybody's act: what was there before it is there again, its line stays. */
export async function undoAct(
  actor: Actor,
  { councilId, id }: { councilId: number; id: number },
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (isDenied(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx) => {
    await holdCouncil(tx, councilId)
    const [act] = await tx
      .select()
      .from(curations)
      .where(
        and(eq(curations.councilId, councilId), eq(curations.id, id), isNotNull(curations.turn)),
      )
    if (!act) return { ok: false, reason: 'not-found' }
    if (act.undoneAt !== null) return { ok: false, reason: 'undone-already' }
    await tx
      .update(curations)
      .set({ undoneAt: now, undoneBy: actor.userId })
      .where(eq(curations.id, id))
    await replay(tx, councilId, [act.rule])
    const subject = await subjectOf(tx, act.rule)
    const details = { curation: id, ...act.rule }
    await record(tx, actor, now, { councilId, action: `undo-${act.rule.kind}`, subject, details })
    return { ok: true }
  })
}
