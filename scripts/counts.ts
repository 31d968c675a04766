import { closeDatabase, database } from '#db/client.ts'
import { recount } from '#db/counts.ts'
import { operator } from '#lib/auth/actor.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { openAtStart } from '#lib/operation/start.ts'

/** As many rows as somebody reads. */
const SHOWN = 20

await openAtStart()
for (const { id, slug } of await listCouncils(operator)) {
  const began = performance.now()
  const miscounts = await recount(await database(), id)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const told = miscounts.length === 0 ? 'nothing differed' : `${miscounts.length} rows differed`
  console.info(`${slug}: counted anew in ${seconds} s, ${told}`)
  for (const { table, fault, row } of miscounts.slice(0, SHOWN))
    console.info(`  ${table}, ${fault}: ${JSON.stringify(row)}`)
  if (miscounts.length > 0) process.exitCode = 1
}
await closeDatabase()
