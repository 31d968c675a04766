import { writeFileSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import { closeDatabase, database } from '#db/client.ts'
import { operator } from '#lib/auth/actor.ts'
import { createSignInLink } from '#lib/auth/commands.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import { serve } from '#scripts/serve.ts'
import { BOTH, fillCouncil } from './fill.ts'
import { type Installation, SECOND_FROM } from './things.ts'

const [file = ''] = process.argv.slice(2)

const first = await fillCouncil('first')
await numberFrom(SECOND_FROM)
const second = await fillCouncil('second')
const name = { en: 'Third', fr: 'Troisième' }
const third = { slug: 'third', name, abbreviation: name, aliases: [], seats: [] }
await createCouncil(operator, third, new Date())
const link = await createSignInLink(BOTH.email, 'en')
const installation: Installation = { first, second, third: third.slug, email: BOTH.email, link }
writeFileSync(file, JSON.stringify(installation))
await closeDatabase()
serve()

async function numberFrom(start: number): Promise<void> {
  const db = await database()
  await db.execute(sql`
    select setval(format('%I.%I', schemaname, sequencename)::regclass, ${sql.raw(String(start))}, false)
    from pg_sequences where schemaname = 'public'`)
}
