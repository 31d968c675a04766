import { type ChildProcess, fork } from 'node:child_process'
import { channel } from 'node:diagnostics_channel'
import { Socket } from 'node:net'
import { join } from 'node:path'
import type { FormResult, Knowledge, ReadResult, Reason } from '#lib/documents/form.ts'
import { builtFrom } from './built.mjs'
import type { Answer, Looking, Question, Used } from './child.ts'
import { turns } from './turns.ts'

/** `cpuSeconds` is the processor's time that a file may take; `wallSeconds` is for a child that waits for ever. */
export type Limits = { cpuSeconds?: number; wallSeconds?: number; heapMegabytes?: number }

const MOST_CHILDREN = 4
/**
 * A child is renewed after so many files, whatever they left behind in it, and sooner where that is much: to start one
 * and to warm it up costs as much as a dozen files.
 */
const FILES_PER_CHILD = 200
/** Room for young objects: a quarter of Node's usual one keeps a child 20 MB smaller and costs it no time. */
const YOUNG_MEGABYTES = 4
/** Looking at a page takes a processor and three hundred megabytes: one file at a time. */
const MOST_LOOKING = 1
const LOOKING: Required<Limits> = { cpuSeconds: 60, wallSeconds: 3600, heapMegabytes: 512 }
const IDLE_SECONDS = 20
const HEAP_MEGABYTES = 256
const START_SECONDS = 60
/** Beside the heap: Node itself, our code, and the buffers of the largest file we take. */
const BESIDE_HEAP_MEGABYTES = 384
/** All a reader needs of the environment: no secret of the server's is in reach of a hostile file. */
const NEEDED = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'USERPROFILE', 'LANG']

/** Told of each file that a child has read: what it used is null where the child died without a word. */
export const documentRead = channel('tour-de-table:document-read')
export type DocumentRead = { filename: string; used: Used | null }

type Verdict = { reason: Reason | null; used: Used | null }

type Reader = {
  child: ChildProcess
  /** What the child's watching thread said before it ended it. */
  verdict: () => Verdict
  pipe: Socket | null
  heapMegabytes: number
  /** It has loaded what it needs, and waits for its first question. */
  isReady: boolean
  files: number
  idle?: NodeJS.Timeout
}

const idle: Reader[] = []
const readers = turns(MOST_CHILDREN)
const lookers = turns(MOST_LOOKING)

/**
 * Reads a document in a process of its own, so that a file that hangs or swells costs nobody else a second.
 * The child ends at 10 s of processor time, or when it takes too much memory; one that did well reads the next file.
 */
export async function readInChild(
  bytes: Uint8Array,
  filename: string,
  limits: Limits = {},
): Promise<ReadResult> {
  return inChild({ bytes, filename }, limits)
}

/** Reads a document and recognises the form in it, both in a process of its own: for files from outside. */
export async function readFormInChild(
  bytes: Uint8Array,
  filename: string,
  knowledge: Knowledge,
  limits: Limits = {},
): Promise<FormResult> {
  const answer = await inChild({ bytes, filename, knowledge }, limits)
  return isFormResult(answer) ? answer : { ok: false, reason: 'damaged' }
}

/** Told of each page before it is looked at; whoever closes `signal` ends it. */
export type Look = { onPage?: (looking: Looking) => void; signal?: AbortSignal }

/**
 * Reads what only pictures of pages tell, and recognises the form in it. It takes seconds a page, so one file is looked
 * at at a time; a page ends at a minute of processor time.
 */
export async function readFormByEye(
  bytes: Uint8Array,
  filename: string,
  knowledge: Knowledge,
  { onPage, signal }: Look = {},
): Promise<FormResult> {
  const asked = { bytes, filename, knowledge, looks: true }
  const answer = await lookers(async () => {
    if (signal?.aborted) return CLOSED
    const { cpuSeconds, wallSeconds, heapMegabytes } = LOOKING
    const reader = take(heapMegabytes)
    const close = () => reader.child.kill('SIGKILL')
    signal?.addEventListener('abort', close, { once: true })
    try {
      return await ask(reader, { ...asked, cpuSeconds }, { wallSeconds, onPage })
    } finally {
      signal?.removeEventListener('abort', close)
    }
  })
  if (!answer.ok && answer.reason === 'timed-out') return { ok: false, reason: 'slow-page' }
  return isFormResult(answer) ? answer : { ok: false, reason: 'damaged' }
}

const CLOSED: FormResult = { ok: false, reason: 'damaged' }

function inChild(
  asked: Omit<Question, 'cpuSeconds'>,
  { cpuSeconds = 10, wallSeconds = 60, heapMegabytes = HEAP_MEGABYTES }: Limits,
): Promise<ReadResult | FormResult> {
  return readers(() => ask(take(heapMegabytes), { ...asked, cpuSeconds }, { wallSeconds }))
}

/** Ends the children that wait for work; a script that is done need not wait for them either. */
export function endIdleReaders(): void {
  for (const reader of idle.splice(0)) end(reader)
}

/** Children that load what they need while whoever asks does something else: to start one costs a second. */
export function startReaders(count: number): void {
  for (let at = 0; at < count; at++) rest(start(HEAP_MEGABYTES))
}

function take(heapMegabytes: number): Reader {
  const at = idle.findIndex((one) => one.heapMegabytes === heapMegabytes && one.child.connected)
  const [reader] = at < 0 ? [] : idle.splice(at, 1)
  if (!reader) return start(heapMegabytes)
  clearTimeout(reader.idle)
  return reader
}

function start(heapMegabytes: number): Reader {
  // Put together at run time and hidden from the bundler, which would otherwise look for the file.
  const source = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'reading', 'child.ts')
  const built = builtFrom('lib/reading/child.ts')
  const env = Object.fromEntries(
    NEEDED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
  const child = fork(
    /* turbopackIgnore: true */ built ?? source,
    [String(heapMegabytes + BESIDE_HEAP_MEGABYTES)],
    {
      env: { ...env, NODE_ENV: 'production' },
      execArgv: [
        `--max-old-space-size=${heapMegabytes}`,
        `--max-semi-space-size=${YOUNG_MEGABYTES}`,
        ...(built ? [] : ['--import', 'tsx']),
      ],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc', 'pipe'],
    },
  )
  let said = ''
  const pipe = child.stdio[4] instanceof Socket ? child.stdio[4] : null
  pipe?.on('data', (chunk) => {
    said += String(chunk)
  })
  const verdict = () => readVerdict(said)
  const reader: Reader = { child, pipe, verdict, heapMegabytes, isReady: false, files: 0 }
  child.once('message', () => {
    reader.isReady = true
  })
  return reader
}

function ask(
  reader: Reader,
  question: Question,
  { wallSeconds, onPage }: { wallSeconds: number; onPage?: Look['onPage'] },
): Promise<ReadResult | FormResult> {
  const { child } = reader
  child.ref()
  reader.pipe?.ref()
  return new Promise((resolve) => {
    let isLate = false
    const limit = (seconds: number) =>
      setTimeout(() => {
        isLate = true
        child.kill('SIGKILL')
      }, seconds * 1000)
    let timer = limit(reader.isReady ? wallSeconds : START_SECONDS)
    const finish = (result: ReadResult | FormResult, used: Used | null) => {
      clearTimeout(timer)
      child.removeAllListeners()
      documentRead.publish({ filename: question.filename, used } satisfies DocumentRead)
      resolve(result)
    }
    child.on('message', (message) => {
      if (message === 'ready') {
        // The clock starts when the child does its work, not while it loads.
        clearTimeout(timer)
        timer = limit(wallSeconds)
        child.send(question, () => {})
      } else if (isAnswer(message)) {
        finish(message.result, message.used)
        putBack(reader, message.isTired)
      } else if (isLooking(message)) {
        onPage?.(message)
      }
    })
    child.once('error', () => finish({ ok: false, reason: 'damaged' }, null))
    // Not 'exit': what the watching thread said may still be in the pipe.
    child.once('close', (code, signal) => {
      const { reason, used } = reader.verdict()
      // What V8 does when its heap is full: it aborts, which Windows tells by the code alone.
      const hasAborted = signal === 'SIGABRT' || code === 134
      const told = reason ?? (hasAborted ? 'out-of-memory' : 'damaged')
      finish({ ok: false, reason: isLate ? 'timed-out' : told }, used)
    })
    if (reader.isReady) child.send(question, () => {})
  })
}

// Our own thread wrote it, whole or not at all.
function readVerdict(said: string): Verdict {
  return said === '' ? { reason: null, used: null } : JSON.parse(said)
}

function putBack(reader: Reader, isTired: boolean): void {
  reader.files += 1
  if (isTired || reader.files >= FILES_PER_CHILD || !reader.child.connected) {
    end(reader)
    return
  }
  rest(reader)
}

function rest(reader: Reader): void {
  reader.child.on('error', () => {})
  reader.child.unref()
  reader.child.channel?.unref()
  reader.pipe?.unref()
  reader.idle = setTimeout(() => {
    idle.splice(idle.indexOf(reader), 1)
    end(reader)
  }, IDLE_SECONDS * 1000)
  reader.idle.unref()
  idle.push(reader)
}

function end(reader: Reader): void {
  clearTimeout(reader.idle)
  if (reader.child.connected) reader.child.disconnect()
}

// The child is our own code: its answer's outline is checked, its content trusted.
function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && 'result' in message
}

function isLooking(message: unknown): message is Looking {
  return typeof message === 'object' && message !== null && 'page' in message
}

function isFormResult(result: ReadResult | FormResult): result is FormResult {
  return !result.ok || 'form' in result
}
