import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Cores } from '#lib/text/index.ts'

/**
 * Fewer statements are done before a thread has loaded what it needs; on a machine that is busy with other things, to
 * wait for one that has taken a piece costs more than its share of five thousand.
 */
const WORTH_A_THREAD = 15_000
/** What is left to share out grows small beyond these. */
const MOST = 4

/**
 * Does some work with other threads at hand, one for each core but our own, if the work is worth them. They end with
 * it. One that never comes is not waited for.
 */
export async function onCores<Result>(
  statements: number,
  work: (cores: Cores) => Result | Promise<Result>,
  count = statements < WORTH_A_THREAD ? 1 : Math.min(MOST, availableParallelism()),
): Promise<Result> {
  const others = count - 1
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'lib/themes/core.mjs')
  const workers = Array.from({ length: others }, () => {
    const worker = new Worker(/* turbopackIgnore: true */ path)
    worker.unref()
    // Its share is left to the others.
    worker.on('error', () => {})
    return worker
  })
  try {
    return await work({
      others,
      begin: (shares) => {
        for (const [at, worker] of workers.entries()) worker.postMessage(shares[at])
      },
    })
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}
