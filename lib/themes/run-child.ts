import { database } from '#db/client.ts'
import { runs } from '#db/schema/themes.ts'
import { operator } from '#lib/auth/actor.ts'
import { performRun } from './commands/perform-run.ts'
import { startRun } from './commands/start-run.ts'

// Starts a run and says when it is under way, to be killed there; for the tests of killed runs.

const councilId = Number(process.argv[2])
const started = await startRun(operator, councilId, { kind: 'regroup' }, new Date())
if (!started.ok) throw new Error(started.reason)
void performRun(started.runId)
const db = await database()
for (let isRunning = false; !isRunning; ) {
  const states = await db.select({ state: runs.state, progress: runs.progress }).from(runs)
  isRunning = states.some(({ state, progress }) => state === 'running' && progress >= 20)
}
process.send?.('running')
