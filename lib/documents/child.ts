import { Worker } from 'node:worker_threads'
import type { FormResult, Knowledge, ReadResult } from './form.ts'
import { readDocument } from './read.ts'
import { recogniseForm } from './recognise.ts'

export type Question = { bytes: Uint8Array; filename: string; knowledge?: Knowledge }

// Runs in a process of its own. Buffers live outside the heap and its cap, and a busy reader answers no timer:
// a thread of its own watches what the process takes altogether.
const MOST_MEGABYTES = Number(process.argv[2] ?? 1024)
const watch = `setInterval(() => {
  if (process.memoryUsage.rss() > ${MOST_MEGABYTES * 1_048_576}) process.kill(process.pid, 'SIGKILL')
}, 100)`
new Worker(watch, { eval: true }).unref()

process.on('message', (message) => {
  void answer(message)
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

async function answer(message: unknown): Promise<void> {
  process.send?.(await read(message))
}

async function read(message: unknown): Promise<ReadResult | FormResult> {
  if (!isQuestion(message)) return { ok: false, reason: 'damaged' }
  try {
    const result = await readDocument(message.bytes, message.filename)
    if (!result.ok || !message.knowledge) return result
    return { ...result, form: recogniseForm(result.document, message.knowledge) }
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

// Only our own parent asks: the outline is enough.
function isQuestion(message: unknown): message is Question {
  return (
    typeof message === 'object' &&
    message !== null &&
    'bytes' in message &&
    message.bytes instanceof Uint8Array
  )
}
