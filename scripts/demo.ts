import { closeDatabase } from '#db/client.ts'
import { openAtStart } from '#db/open-at-start.ts'
import { isSetUp } from '#lib/councils/queries.ts'
import { fillInventedCouncil } from './sample/fill.ts'
import { createLinks } from './sample/sign-in-links.ts'
import { buildIfNeeded, serve } from './serve.ts'

process.env.DATA_DIR ??= '.demo'
process.env.PORT ??= '3000'

await openAtStart()
buildIfNeeded()
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
