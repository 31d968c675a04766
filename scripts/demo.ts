import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase } from '#db/client.ts'
import { dataFolder } from '#db/data-folder.ts'
import { operator } from '#lib/auth/actor.ts'
import { isSetUp, listCouncils, listPeople } from '#lib/councils/queries.ts'
import { openAtStart } from '#lib/operation/start.ts'
import { fillInventedCouncil } from './sample/fill.ts'
import { createLinks } from './sample/sign-in-links.ts'
import { buildIfNeeded, serve } from './serve.ts'

// An invented council never goes into a real installation's server.
delete process.env.DATABASE_URL
process.env.DATA_DIR ||= '.demo'
process.env.PORT ||= '3000'

await openAtStart()
buildIfNeeded()
if (await isHalfFilled()) await startOver()
if (!(await isSetUp())) {
  console.info('Filling an invented council …')
  await fillInventedCouncil((line) => console.info(`  ${line}`))
}
const links = await createLinks()
await closeDatabase()

console.info('\nThe invented council is ready. Each link signs one person in, once:\n')
for (const { role, name, link } of links) console.info(`  ${`${role}, ${name}`.padEnd(34)}${link}`)
console.info('\nEnd with Ctrl+C; the next `npm run demo` reopens what is there.\n')
serve()

/** The people come last: a council without any was interrupted while it was being filled. */
async function isHalfFilled(): Promise<boolean> {
  const [council] = await listCouncils(operator)
  return council !== undefined && (await listPeople(operator, council.id)).length === 0
}

async function startOver(): Promise<void> {
  await closeDatabase()
  rmSync(join(dataFolder(), 'database'), { recursive: true })
}
