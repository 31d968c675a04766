import { writeFileSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { closeDatabase, database } from '#db/client.ts'
import { councils } from '#db/schema/councils.ts'
import { operator } from '#lib/auth/actor.ts'
import { createSignInLink } from '#lib/auth/commands.ts'
import { addPerson } from '#lib/councils/commands/add-person.ts'
import { aRound, NOW, TODAY } from '#lib/reminders/testing/round.ts'
import { serve } from '#scripts/serve.ts'

const [file = ''] = process.argv.slice(2)

const { council, cycle } = await aRound({
  ...{ ashmarch: 'en', brumeval: 'fr', merrow: 'en', pellerac: 'fr' },
})
const db = await database()
await db.update(councils).set({ livesOn: TODAY }).where(eq(councils.id, council.id))
const links: Record<string, string> = {}
for (const role of ['secretariat', 'chair'] as const) {
  const email = `${role}@council.example`
  const person = { role, name: `Maude ${role}`, email, councilId: council.id, jurisdictionId: null }
  await addPerson(operator, person, null, NOW)
  links[role] = await createSignInLink(email, 'en')
}
writeFileSync(file, JSON.stringify({ cycleId: cycle.id, links }))
await closeDatabase()
serve()
