import { parentPort } from 'node:worker_threads'
import { analyse } from './analysis.ts'
import type { Task } from './ask-worker.ts'
import { onCores } from './cores.ts'
import { describeThemes } from './describe.ts'

parentPort?.once('message', async (task: Task) => parentPort?.postMessage(await answer(task)))

async function answer(task: Task) {
  if (task.kind === 'describe') return describeThemes(...task.described)
  const { question } = task
  return onCores(question.members.length, (cores) => analyse({ ...question, cores }))
}
