import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { bouncedAddresses } from '#db/schema/reminders.ts'
import { record } from '#lib/audit/commands.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'

type Trusted = { councilId: number; jurisdictionId: number; email: string }
type Refusal = { ok: false; reason: 'not-allowed' | 'not-there' | 'not-marked' }

/** Takes back that letters come back from an address: a full mailbox was emptied, or a server mended. */
export async function trustAddress(
  actor: Actor,
  { councilId, jurisdictionId, email }: Trusted,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const [seat] = await tx
      .select({ id: seats.jurisdictionId })
      .from(seats)
      .where(and(eq(seats.councilId, councilId), eq(seats.jurisdictionId, jurisdictionId)))
    if (!seat) return { ok: false, reason: 'not-there' }
    const address = email.toLowerCase()
    const [taken] = await tx
      .delete(bouncedAddresses)
      .where(and(eq(bouncedAddresses.councilId, councilId), eq(bouncedAddresses.email, address)))
      .returning()
    if (!taken) return { ok: false, reason: 'not-marked' }
    await record(tx, actor, now, {
      councilId,
      action: 'trust-address',
      subject: `contact/${councilId}/${jurisdictionId}`,
      details: { email: address },
    })
    return { ok: true }
  })
}
