import { desc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '#db/client.ts'
import { auditEntries } from '#db/schema/people.ts'
import { bouncedAddresses } from '#db/schema/reminders.ts'
import { testDatabase } from '#db/testing.ts'
import { type Actor, operator } from '#lib/auth/actor.ts'
import { trustAddress } from './commands/trust-address.ts'
import { listLetters } from './queries/list-letters.ts'
import { aRound, NOW, TODAY } from './testing/round.ts'

testDatabase()

test('an address that works again is written to again, and who said so is on record', async () => {
  const round = await aRound({ brumeval: 'fr' })
  const letterTo = async () => {
    const [letter] = await listLetters(operator, { ...round, today: TODAY })
    if (!letter) throw new Error('nobody is missing')
    return letter
  }
  const { id: councilId } = round.council
  const { id: jurisdictionId } = (await letterTo()).jurisdiction
  const trusted = { councilId, jurisdictionId, email: 'Ida@Brumeval.example' }
  expect(await trustAddress(operator, trusted, NOW)).toEqual({ ok: false, reason: 'not-marked' })
  const db = await database()
  await db.insert(bouncedAddresses).values({ councilId, email: 'ida@brumeval.example', at: NOW })
  expect((await letterTo()).noWay).toBe('bounced')
  const grants = [{ councilId, role: 'chair' as const, jurisdictionId: null }]
  const chair: Actor = { kind: 'person', userId: 'c', name: 'C', email: 'c@c.example', grants }
  expect(await trustAddress(chair, trusted, NOW)).toEqual({ ok: false, reason: 'not-allowed' })
  const elsewhere = { ...trusted, jurisdictionId: jurisdictionId + 1 }
  expect(await trustAddress(operator, elsewhere, NOW)).toEqual({ ok: false, reason: 'not-there' })
  expect((await letterTo()).noWay).toBe('bounced')
  expect(await trustAddress(operator, trusted, NOW)).toEqual({ ok: true })
  expect((await letterTo()).noWay).toBe(null)
  const [last] = await db.select().from(auditEntries).orderBy(desc(auditEntries.id)).limit(1)
  expect(last).toMatchObject({
    action: 'trust-address',
    subject: `contact/${councilId}/${jurisdictionId}`,
  })
})
