import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Answer, Question } from './analysis.ts'

/** The analysis in a thread of its own, so that nobody's page waits for it. */
export function askWorker(question: Question): Promise<Answer> {
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'lib/themes/worker.mjs')
  return new Promise((resolve, reject) => {
    const worker = new Worker(/* turbopackIgnore: true */ path)
    worker.once('message', (answer: Answer) => {
      resolve(answer)
      void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`the analysis ended with code ${code}`)))
    // Not `workerData`: under Next's bundler it arrives empty.
    worker.postMessage(question)
  })
}
