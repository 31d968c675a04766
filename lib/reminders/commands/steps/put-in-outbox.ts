import type { Transaction } from '#db/client.ts'
import { reminders } from '#db/schema/reminders.ts'
import { issueLink } from '#lib/answers/commands/steps/issue-link.ts'
import { answerPlaces } from '#lib/answers/token.ts'
import type { Reminder } from '#lib/reminders/outbox.ts'
import type { DraftedLetter } from '#lib/reminders/queries/list-letters.ts'

type Place = Pick<
  Reminder,
  'councilId' | 'cycleId' | 'key' | 'occasion' | 'state' | 'queuedAt' | 'queuedBy'
> & { reply: { name: string; email: string } | null }

/** Null where the same reminder is in the outbox already, whoever put it there. */
export async function putInOutbox(
  tx: Transaction,
  letter: Pick<
    DraftedLetter,
    'jurisdiction' | 'proxy' | 'contact' | 'language' | 'subject' | 'body'
  >,
  { reply, ...place }: Place,
): Promise<number | null> {
  const { jurisdiction, proxy, contact, language, subject, body } = letter
  if (!contact?.email) throw new Error(`no address for jurisdiction ${jurisdiction.id}`)
  const [added] = await tx
    .insert(reminders)
    .values({
      ...place,
      jurisdictionId: jurisdiction.id,
      proxyId: proxy?.id ?? null,
      toName: contact.name,
      toEmail: contact.email,
      replyName: reply?.name ?? null,
      replyEmail: reply?.email ?? null,
      ...{ language, subject, body },
    })
    .onConflictDoNothing({ target: reminders.key })
    .returning({ id: reminders.id })
  if (!added) return null
  // Whoever is written to may answer by a link of their own, unless the letter was made to say nothing of it.
  const { councilId, cycleId, queuedBy: userId, queuedAt } = place
  const isOffered = Object.values(answerPlaces()).some((address) => body.includes(address))
  const { name, email } = contact
  if (isOffered) {
    const ofLink = { councilId, cycleId, jurisdictionId: jurisdiction.id }
    await issueLink(tx, ofLink, { name, email }, { userId }, queuedAt)
  }
  return added.id
}
