import { and, eq } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { seats } from '#db/schema/councils.ts'
import { bouncedAddresses, contacts } from '#db/schema/reminders.ts'
import { record } from '#lib/audit/commands.ts'
import { type Change, lastChange } from '#lib/audit/queries.ts'
import { type Actor, isDenied } from '#lib/auth/actor.ts'
import type { Locale } from '#lib/i18n/bilingual.ts'

export type ContactChange = {
  councilId: number
  jurisdictionId: number
  name: string
  email: string
  /** Null leaves it to what the jurisdiction last wrote in. */
  language: Locale | null
  /** Of what the editor saw; 0 where the secretariat had named nobody. */
  revision: number
}

type Refusal =
  | { ok: false; reason: 'not-allowed' | 'not-there' }
  | { ok: false; reason: 'changed-meanwhile'; change: Change | null }

/** Whom to write to about a jurisdiction, from now on. An address that is given anew is taken to work. */
export async function setContact(
  actor: Actor,
  change: ContactChange,
  now: Date,
): Promise<{ ok: true } | Refusal> {
  const { councilId, jurisdictionId, name, email, language, revision } = change
  if (isDenied(actor, 'administer', councilId)) return { ok: false, reason: 'not-allowed' }
  const subject = `contact/${councilId}/${jurisdictionId}`
  const db = await database()
  return db.transaction(async (tx): Promise<{ ok: true } | Refusal> => {
    const isSeat = and(eq(seats.councilId, councilId), eq(seats.jurisdictionId, jurisdictionId))
    // Held until this is over, since there may be no line of its own to hold yet.
    const [seat] = await tx.select().from(seats).where(isSeat).for('update')
    if (!seat) return { ok: false, reason: 'not-there' }
    const isIts = and(
      eq(contacts.councilId, councilId),
      eq(contacts.jurisdictionId, jurisdictionId),
    )
    const [known] = await tx.select().from(contacts).where(isIts).for('update')
    if ((known?.revision ?? 0) !== revision)
      return { ok: false, reason: 'changed-meanwhile', change: await lastChange(tx, subject) }
    const set = { name, email, language, setAt: now, revision: revision + 1 }
    await tx
      .insert(contacts)
      .values({ councilId, jurisdictionId, ...set })
      .onConflictDoUpdate({ target: [contacts.councilId, contacts.jurisdictionId], set })
    await tx
      .delete(bouncedAddresses)
      .where(
        and(
          eq(bouncedAddresses.councilId, councilId),
          eq(bouncedAddresses.email, email.toLowerCase()),
        ),
      )
    await record(tx, actor, now, {
      councilId,
      action: 'set-contact',
      subject,
      details: { name, email, language },
    })
    return { ok: true }
  })
}
