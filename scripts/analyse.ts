import { parseArgs } from 'node:util'
import { closeDatabase } from '#db/client.ts'
import { operator } from '#lib/auth/actor.ts'
import { listCouncils } from '#lib/councils/queries.ts'
import { momentOf } from '#lib/cycles/cycle.ts'
import { renewExchanged } from '#lib/exchange/commands/renew-exchanged.ts'
import { renewFollowed } from '#lib/followthrough/commands/renew-followed.ts'
import { openAtStart } from '#lib/operation/start.ts'
import { performRun } from '#lib/themes/commands/perform-run.ts'
import { startRun } from '#lib/themes/commands/start-run.ts'

const USAGE = 'npm run analyse [-- --council SLUG] [--regroup] [--resolution R]'

const { values } = parseArgs({
  options: {
    council: { type: 'string' },
    regroup: { type: 'boolean', default: false },
    resolution: { type: 'string' },
  },
})
const resolution = values.resolution === undefined ? undefined : Number(values.resolution)
if (resolution !== undefined && !(resolution > 0)) {
  console.error(`--resolution must be a number above 0.\n${USAGE}`)
  process.exitCode = 2
} else await analyseCouncils()
await closeDatabase()

async function analyseCouncils(): Promise<void> {
  await openAtStart()
  const councils = await listCouncils(operator)
  const chosen = councils.filter(({ slug }) => !values.council || slug === values.council)
  if (chosen.length === 0) {
    console.error(values.council ? `No council is called ${values.council}.` : 'No council yet.')
    process.exitCode = 1
  }
  const kind = values.regroup ? 'regroup' : 'continue'
  for (const { id, slug, livesOn } of chosen) {
    const began = performance.now()
    const started = await startRun(
      operator,
      id,
      { kind, resolution },
      momentOf({ livesOn }, new Date()),
    )
    const ended = started.ok ? await performRun(started.runId) : started
    if (!ended.ok) {
      console.error(`${slug}: ${ended.reason}`)
      process.exitCode = 1
      continue
    }
    await renewFollowed(id)
    await renewExchanged(id)
    const { statements, themes, born, raisedOnce } = ended.figures
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.info(
      `${slug}: ${statements} statements, ${themes} themes (${born} new), ${raisedOnce} raised once, ${seconds} s`,
    )
  }
}
