import { database } from '#db/client.ts'
import { linkFor } from '#lib/answers/queries/link-for.ts'
import { withToken } from '#lib/answers/token.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Reminder } from '../outbox.ts'

/** A letter with the link of whom it is to: the outbox keeps it without, so that nobody reads anybody's link there. */
export async function asItGoes<Letter extends Reminder>(
  actor: Actor,
  letter: Letter,
): Promise<Letter> {
  requireRight(actor, 'administer', letter.councilId)
  const { cycleId, jurisdictionId, toEmail: email, body } = letter
  const token = await linkFor(await database(), { cycleId, jurisdictionId, email })
  return token === null ? letter : { ...letter, body: withToken(body, token) }
}
