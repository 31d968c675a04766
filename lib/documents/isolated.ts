import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Question } from './child.ts'
import type { FormResult, Knowledge, ReadResult } from './form.ts'

export type Limits = { seconds?: number; heapMegabytes?: number }

const MOST_CHILDREN = 4
/** A child is renewed after so many files, whatever they left behind in it. */
const FILES_PER_CHILD = 40
const IDLE_SECONDS = 20
const START_SECONDS = 30
/** All a reader needs of the environment: no secret of the server's is in reach of a hostile file. */
const NEEDED = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'USERPROFILE', 'LANG']

type Reader = { child: ChildProcess; heapMegabytes: number; files: number; idle?: NodeJS.Timeout }

const idle: Reader[] = []
const waiting: (() => void)[] = []
let running = 0

/**
 * Reads a document in a process of its own, so that a file that hangs or swells costs nobody else a second.
 * The child is killed at the time limit and has a cap on its memory; a child that did well reads the next file.
 */
export async function readInChild(
  bytes: Uint8Array,
  filename: string,
  limits: Limits = {},
): Promise<ReadResult> {
  const answer = await inChild({ bytes, filename }, limits)
  return isResult(answer) ? answer : { ok: false, reason: 'damaged' }
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

async function inChild(question: Question, limits: Limits): Promise<unknown> {
  const { seconds = 10, heapMegabytes = 256 } = limits
  if (running >= MOST_CHILDREN) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await ask(take(heapMegabytes), question, seconds)
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

/** Ends the children that wait for work; a script that is done need not wait for them either. */
export function endIdleReaders(): void {
  for (const reader of idle.splice(0)) end(reader)
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
  const script = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'documents', 'child.ts')
  const env = Object.fromEntries(
    NEEDED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
  const child = fork(/* turbopackIgnore: true */ script, [String(heapMegabytes * 4)], {
    env: { ...env, NODE_ENV: 'production' },
    execArgv: [`--max-old-space-size=${heapMegabytes}`, '--import', 'tsx'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return { child, heapMegabytes, files: 0 }
}

function ask(reader: Reader, question: Question, seconds: number): Promise<unknown> {
  const { child } = reader
  child.ref()
  return new Promise((resolve) => {
    let late = false
    const limit = (after: number) =>
      setTimeout(() => {
        late = true
        child.kill('SIGKILL')
      }, after * 1000)
    let timer = limit(reader.files === 0 ? START_SECONDS : seconds)
    const finish = (result: unknown) => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(result)
    }
    child.on('message', (answer) => {
      if (answer === 'ready') {
        // The clock starts when the child does its work, not while it loads.
        clearTimeout(timer)
        timer = limit(seconds)
        child.send(question, () => {})
      } else {
        finish(answer)
        putBack(reader)
      }
    })
    child.once('error', () => finish({ ok: false, reason: 'damaged' }))
    child.once('exit', (code, signal) => {
      // What V8 does when its heap is full: it aborts, which Windows tells by the code alone.
      const swelled = signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134
      finish({ ok: false, reason: late ? 'timed-out' : swelled ? 'out-of-memory' : 'damaged' })
    })
    if (reader.files > 0) child.send(question, () => {})
  })
}

function putBack(reader: Reader): void {
  reader.files += 1
  if (reader.files >= FILES_PER_CHILD || !reader.child.connected) {
    end(reader)
    return
  }
  reader.child.on('error', () => {})
  reader.child.unref()
  reader.child.channel?.unref()
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
function isResult(answer: unknown): answer is ReadResult {
  return typeof answer === 'object' && answer !== null && 'ok' in answer
}

function isFormResult(answer: unknown): answer is FormResult {
  return isResult(answer) && (!answer.ok || 'form' in answer)
}
