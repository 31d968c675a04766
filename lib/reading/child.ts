import { Worker } from 'node:worker_threads'
import type { FormResult, Knowledge, ReadResult } from '#lib/documents/form.ts'
import { type ReadScan, readDocument } from '#lib/documents/read/read.ts'
import { recogniseWhole } from '#lib/documents/recognise-whole.ts'

export type Question = {
  bytes: Uint8Array
  filename: string
  knowledge?: Knowledge
  /** The pages that only pictures tell are read too; the processor's time is then for each of them. */
  looks?: boolean
  cpuSeconds: number
}

/** Which page is being looked at, of how many. */
export type Looking = { page: number; of: number }

/** What earlier files left behind in a child could fail the next one: it says so, and is not used again. */
export type Answer = { result: ReadResult | FormResult; isTired: boolean; used: Used }

/** What a file took: processor time, and the most memory that was seen in the child. */
export type Used = { cpuSeconds: number; peakMegabytes: number }

// Runs in a process of its own. A busy reader answers no timer, and buffers live outside the heap and its cap: a
// thread watches what the process uses altogether, and tells why on a pipe before it ends it. What is limited is
// the processor's time and not the clock's: a good file on a busy machine takes long, an endless one still ends.
const most = Number(process.argv[2] ?? 512) * 1_048_576
const shared = new SharedArrayBuffer(8)
const peak = new Float64Array(shared)
const watch = new Worker(
  `const { parentPort, workerData } = require('node:worker_threads')
const { writeSync } = require('node:fs')
const VERDICT = 4
const peak = new Float64Array(workerData)
let start = 0
let until = Infinity
function spent() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
parentPort.on('message', (seconds) => {
  start = spent()
  until = seconds === null ? Infinity : start + seconds
})
setInterval(() => {
  const isLate = spent() > until
  const rss = process.memoryUsage.rss()
  peak[0] = Math.max(peak[0], rss / 1048576)
  if (!isLate && rss < ${most}) return
  const used = { cpuSeconds: spent() - start, peakMegabytes: peak[0] }
  writeSync(VERDICT, JSON.stringify({ reason: isLate ? 'timed-out' : 'out-of-memory', used }))
  process.kill(process.pid, 'SIGKILL')
}, 50)`,
  { eval: true, workerData: shared },
)
watch.unref()

process.on('message', (message) => {
  void answer(message)
})
process.on('disconnect', () => process.exit(0))
process.send?.('ready')

async function answer(message: unknown): Promise<void> {
  if (!isQuestion(message)) return
  watch.postMessage(message.cpuSeconds)
  const before = process.cpuUsage()
  const result = await read(message)
  const { user, system } = process.cpuUsage(before)
  watch.postMessage(null)
  const used = {
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: Math.max(peak[0] ?? 0, process.memoryUsage.rss() / 1_048_576),
  }
  const said: Answer = { result, isTired: process.memoryUsage.rss() > most / 2, used }
  process.send?.(said)
}

async function read(question: Question): Promise<ReadResult | FormResult> {
  try {
    const { bytes, filename, knowledge, looks, cpuSeconds } = question
    const readScan = looks ? look(cpuSeconds) : undefined
    const result = await readDocument(bytes, filename, { ...knowledge, readScan })
    if (!result.ok || !knowledge) return result
    return recogniseWhole(result.document, knowledge)
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}

// What looks at pictures is large: only a child that is asked to loads it.
function look(cpuSeconds: number): ReadScan {
  const onPage = (page: number, of: number) => {
    watch.postMessage(cpuSeconds)
    process.send?.({ page, of } satisfies Looking)
  }
  return async (bytes, words) =>
    (await import('#lib/documents/read/scan/read-scan.ts')).readScan(bytes, { words, onPage })
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
