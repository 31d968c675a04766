import { inArray } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions, seats } from '#db/schema/councils.ts'
import { grants, user } from '#db/schema/people.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { findCouncil } from '#lib/councils/queries.ts'
import { createCycle } from '#lib/cycles/commands/create-cycle.ts'
import { addCouncil, addForms, expectReport } from '#lib/submissions/testing.ts'
import type { ReadLetter } from '../commands/queue-reminders.ts'
import { type DraftedLetter, listLetters } from '../queries/list-letters.ts'

/** A week before the forms of the round are due. */
export const NOW = new Date('2031-09-12T15:00:00Z')
export const TODAY = '2031-09-12'

const DATES = {
  ...{ year: 2031, month: 10, opensOn: '2031-08-18', dueOn: '2031-09-19' },
  ...{ lateUntil: '2031-10-03', meetsOn: '2031-10-15' },
}

/** A council that waits for these: each last wrote in February in its language, and is reached at `ida@KEY.example`. */
export async function aRound(members: Readonly<Record<string, 'en' | 'fr'>>, slug = 'council') {
  const councilId = await addCouncil(slug)
  const db = await database()
  const keys = Object.keys(members)
  for (const jurisdiction of keys) await expectReport(councilId, { cycle: '2031-02', jurisdiction })
  await addForms(
    councilId,
    Object.entries(members).map(([jurisdiction, language]) => ({
      ...{ cycle: '2031-02', jurisdiction, language },
      answers: { priorities: [`${jurisdiction} – première.`, `${jurisdiction} – deuxième.`] },
    })),
  )
  const named = await db.select().from(jurisdictions).where(inArray(jurisdictions.key, keys))
  for (const [position, { id, key }] of named.entries()) {
    await db.insert(seats).values({ councilId, jurisdictionId: id, position })
    const userId = `${slug}-${key}`
    await db
      .insert(user)
      .values({ id: userId, name: 'Ida Sœur-Légaré', email: `ida@${key}.example` })
      .onConflictDoNothing()
    await db.insert(grants).values({ userId, councilId, role: 'jurisdiction', jurisdictionId: id })
  }
  const made = await createCycle(operator, { councilId, ...DATES }, NOW)
  const council = await findCouncil(operator, councilId)
  if (!made.ok || !council) throw new Error('no round')
  return { council, cycle: made.cycle }
}

type Round = Awaited<ReturnType<typeof aRound>>

/** Every letter as whoever previewed them read it. */
export async function readLetters(round: Round, actor: Actor = operator): Promise<ReadLetter[]> {
  return (await listLetters(actor, { ...round, today: TODAY })).map(asRead)
}

export function asRead({ jurisdiction, contact, last, subject, body }: DraftedLetter): ReadLetter {
  const email = contact?.email ?? ''
  return { jurisdictionId: jurisdiction.id, email, lastId: last?.id ?? 0, subject, body }
}
