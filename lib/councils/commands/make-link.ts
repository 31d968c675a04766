import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { grants, user } from '#db/schema/people.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import { createSignInLink } from '#lib/auth/commands.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { answersFor } from './add-person.ts'

type Refusal = { ok: false; reason: 'not-allowed' | 'not-there' | 'serves-elsewhere' }

/**
 * A single-use link for a person of this council, to hand over by other means than mail. Whoever holds it is that
 * person everywhere: hence no link for someone who also serves a council the actor does not administer.
 */
export async function makeLink(
  actor: Actor,
  { councilId, userId, locale }: { councilId: number; userId: string; locale: Locale },
  now: Date,
): Promise<{ ok: true; link: string; email: string } | Refusal> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  const allowed = await db.transaction(
    async (tx): Promise<{ ok: true; email: string } | Refusal> => {
      const [person] = await tx
        .select({ email: user.email })
        .from(user)
        .innerJoin(grants, eq(grants.userId, user.id))
        .where(and(eq(user.id, userId), eq(grants.councilId, councilId)))
      if (!person) return { ok: false, reason: 'not-there' }
      if (!(await answersFor(tx, actor, userId))) return { ok: false, reason: 'serves-elsewhere' }
      await record(tx, actor, now, { councilId, action: 'make-link', subject: `user/${userId}` })
      return { ok: true, email: person.email }
    },
  )
  if (!allowed.ok) return allowed
  return { ...allowed, link: await createSignInLink(allowed.email, locale) }
}
