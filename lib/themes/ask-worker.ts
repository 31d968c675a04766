import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer, Question } from './analysis.ts'
import { type Description, describeThemes } from './describe.ts'

type Described = Parameters<typeof describeThemes>

export type Task =
  | { kind: 'analyse'; question: Question }
  | { kind: 'describe'; described: Described }

/** Few enough to describe in less time than a thread takes to start. */
const AT_ONCE = 800

/** The analysis in a thread of its own, so that nobody's page waits for it. */
export function askWorker(question: Question): Promise<Answer> {
  return ask<Answer>({ kind: 'analyse', question })
}

export async function describeAside(...described: Described): Promise<Description> {
  const [settled] = described
  if (settled.length <= AT_ONCE) return describeThemes(...described)
  return ask<Description>({ kind: 'describe', described })
}

function ask<Reply>(task: Task): Promise<Reply> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'lib/themes/worker.mjs')
  return new Promise((resolve, reject) => {
    const worker = new Worker(/* turbopackIgnore: true */ path)
    worker.once('message', (reply: Reply) => {
      resolve(reply)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the analysis ended with code ${code}`)))
    // Not `workerData`: under Next's bundler it arrives empty.
    worker.postMessage(task)
  })
}
