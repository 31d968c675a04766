import { and, eq, inArray } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { themes } from '#db/schema/themes.ts'
import { type Actor, may } from '#lib/auth/actor.ts'
import { themeCode } from '../theme.ts'
import { makeRule } from './replay.ts'

type Wanted = { councilId: number; code: number; into: number; reason: string }
type Refusal = { ok: false; reason: 'not-allowed' | 'not-found' | 'same-theme' | 'merged-already' }

/** The first theme gives its statements to the second, now and in every run to come; its code leads there. */
export async function mergeThemes(
  actor: Actor,
  { councilId, code, into, reason }: Wanted,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (!may(actor, 'curate', councilId)) return { ok: false, reason: 'not-allowed' }
  if (code === into) return { ok: false, reason: 'same-theme' }
  const db = await database()
  return db.transaction(async (tx) => {
    // Both are held, so that two people cannot merge them into one another.
    const rows = await tx
      .select()
      .from(themes)
      .where(and(eq(themes.councilId, councilId), inArray(themes.code, [code, into])))
      .orderBy(themes.id)
      .for('update')
    const from = rows.find((theme) => theme.code === code)
    const target = rows.find((theme) => theme.code === into)
    if (!from || !target) return { ok: false, reason: 'not-found' }
    if (from.mergedIntoId !== null || target.mergedIntoId !== null)
      return { ok: false, reason: 'merged-already' }
    const rule = { kind: 'merge', themeId: from.id, intoId: target.id } as const
    await makeRule(tx, actor, now, { councilId, rule, reason, subject: themeCode(code) })
    return { ok: true }
  })
}
