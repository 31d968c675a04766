import { type Database, database } from '#db/client.ts'
import { listLastTold } from '#lib/answers/queries/last-told.ts'
import { answerPlaces } from '#lib/answers/token.ts'
import { type Actor, requireRight } from '#lib/auth/actor.ts'
import type { Council } from '#lib/councils/queries.ts'
import type { Cycle } from '#lib/cycles/cycle.ts'
import type { Jurisdiction } from '#lib/jurisdictions/jurisdiction.ts'
import { rollsOf } from '#lib/submissions/roll.ts'
import type { Contact } from '../contact.ts'
import { type Letter, writeLetter } from '../letter.ts'
import type { Reminder } from '../outbox.ts'
import { listContacts } from './list-contacts.ts'
import { lastOfEach, listBounced, listReminders } from './list-reminders.ts'

/** Why nothing can be sent to somebody. */
export type NoWay = 'no-contact' | 'no-address' | 'bounced'

export type DraftedLetter = Letter & {
  /** Whose form is missing. */
  jurisdiction: Jurisdiction
  /** Who was named to answer for it, and is written to; null where it answers itself. */
  proxy: Jurisdiction | null
  contact: Contact | null
  noWay: NoWay | null
  /** The last reminder about this cycle, whatever became of it. */
  last: Reminder | null
}

type Asked = { council: Council; cycle: Cycle; today: string }

/** A letter about each form that is missing, as it would go now: to its jurisdiction, or to whoever answers for it. */
export async function listLetters(actor: Actor, asked: Asked): Promise<DraftedLetter[]> {
  const { council, cycle, today } = asked
  requireRight(actor, 'administer', cycle.councilId)
  const db = await database()
  const missing = await listMissing(db, cycle)
  const ids = missing.map(({ jurisdiction }) => jurisdiction.id)
  const contacts = await listContacts(actor, cycle)
  const told = await listLastTold(db, cycle, ids)
  const bounced = await listBounced(db, cycle.councilId)
  const last = lastOfEach(await listReminders(actor, cycle))
  return missing.map(({ jurisdiction, proxy }) => {
    const contact = contacts.get((proxy ?? jurisdiction).id) ?? null
    const letter = writeLetter({
      ...{ cycle, today, council: council.name, jurisdiction: jurisdiction.name },
      proxy: proxy?.name ?? null,
      person: contact && contact.name !== contact.email ? contact.name : null,
      language: contact?.language ?? null,
      last: told.get(jurisdiction.id) ?? null,
      link: contact?.email ? answerPlaces() : null,
      author: actor.kind === 'person' ? actor.name : null,
    })
    return {
      ...letter,
      jurisdiction,
      proxy,
      contact,
      noWay: noWayTo(contact, bounced),
      last: last.get(jurisdiction.id) ?? null,
    }
  })
}

type MissingForm = Pick<DraftedLetter, 'jurisdiction' | 'proxy'>

async function listMissing(db: Database, cycle: Cycle): Promise<MissingForm[]> {
  const roll = (await rollsOf(db, [cycle])).get(cycle.id) ?? []
  return roll.flatMap(({ state, jurisdiction, proxy }): MissingForm[] => {
    if (state === 'not-received') return [{ jurisdiction, proxy: null }]
    return state === 'proxy' && proxy ? [{ jurisdiction, proxy }] : []
  })
}

export function noWayTo(
  contact: Contact | null,
  bounced: ReadonlyMap<string, unknown>,
): NoWay | null {
  if (!contact) return 'no-contact'
  if (contact.email === null) return 'no-address'
  return bounced.has(contact.email.toLowerCase()) ? 'bounced' : null
}
