import { inArray } from 'drizzle-orm'
import { database } from '#db/client.ts'
import { jurisdictions, seats } from '#db/schema/councils.ts'
import { operator } from '#lib/auth/actor.ts'
import { findCouncil } from '#lib/councils/queries.ts'
import { createCycle } from '#lib/cycles/commands/create-cycle.ts'
import { addCouncil, addForms, expectReport } from '#lib/submissions/testing.ts'
import { giveLink } from '../commands/manage-links.ts'
import { openLink } from '../commands/use-link.ts'
import type { Holder } from '../holder.ts'

/** A week before the answers of the round are due. */
export const NOW = new Date('2031-09-12T15:00:00Z')

const DATES = {
  ...{ year: 2031, month: 10, opensOn: '2031-08-18', dueOn: '2031-09-19' },
  ...{ lateUntil: '2031-10-03', meetsOn: '2031-10-15' },
}

export const PRIORITIES = ['Ouvrir un guichet à Port-Tilleul.', 'Former quarante commis.']

/** A council that waits for two, of which one named its priorities two cycles ago and was silent since. */
export async function anAnswerRound(slug = 'council') {
  const councilId = await addCouncil(slug)
  for (const cycle of ['2030-10', '2031-05'])
    for (const jurisdiction of ['brumeval', 'ashmarch'])
      await expectReport(councilId, { cycle, jurisdiction })
  await addForms(councilId, [
    {
      ...{ cycle: '2030-10', jurisdiction: 'brumeval', language: 'fr' },
      answers: { priorities: PRIORITIES },
    },
  ])
  const db = await database()
  const named = await db
    .select()
    .from(jurisdictions)
    .where(inArray(jurisdictions.key, ['brumeval', 'ashmarch']))
  for (const [position, { id }] of named.entries())
    await db.insert(seats).values({ councilId, jurisdictionId: id, position })
  const made = await createCycle(operator, { councilId, ...DATES }, NOW)
  const council = await findCouncil(operator, councilId)
  if (!made.ok || !council) throw new Error('no round')
  const idOf = (key: string) => named.find((one) => one.key === key)?.id ?? 0
  return { council, cycle: made.cycle, brumeval: idOf('brumeval'), ashmarch: idOf('ashmarch') }
}

type Whose = { cycleId: number; jurisdictionId: number; name?: string; email?: string }

/** A link, given and opened. */
export async function aHolder(whose: Whose): Promise<{ holder: Holder; token: string }> {
  const person = { name: 'Colombe Verdier', email: 'colombe@brumeval.example' }
  const given = await giveLink(operator, { ...person, ...whose }, NOW)
  if (!given.ok) throw new Error(given.reason)
  const found = await openLink(given.token, NOW)
  if (found.state !== 'good') throw new Error(found.state)
  return { holder: found.holder, token: given.token }
}
