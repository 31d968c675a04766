import { parentPort } from 'node:worker_threads'
import { analyse } from './analysis.ts'
import type { Task } from './ask-worker.ts'
import { describeThemes } from './describe.ts'

parentPort?.once('message', (task: Task) =>
  parentPort?.postMessage(
    task.kind === 'analyse' ? analyse(task.question) : describeThemes(...task.described),
  ),
)
