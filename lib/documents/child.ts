import { Worker } from 'node:worker_threads'
import type { ReadResult } from './form.ts'
import { readDocument } from './read.ts'

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

async function read(message: unknown): Promise<ReadResult> {
  if (typeof message !== 'object' || message === null) return { ok: false, reason: 'damaged' }
  if (!('bytes' in message) || !(message.bytes instanceof Uint8Array))
    return { ok: false, reason: 'damaged' }
  const filename = 'filename' in message ? String(message.filename) : ''
  try {
    return await readDocument(message.bytes, filename)
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}
