import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { ReadResult } from './form.ts'

export type Limits = { seconds?: number; heapMegabytes?: number }

const MOST_OUTPUT_CHARACTERS = 80_000_000
/** All a reader needs of the environment: no secret of the server's is in reach of a hostile file. */
const NEEDED = ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'HOME', 'USERPROFILE', 'LANG']

/**
 * Reads a document in a process of its own, so that a file that hangs or swells costs nobody else a second.
 * The child is killed at the time limit; its heap has a cap.
 */
export function readInChild(
  bytes: Uint8Array,
  filename: string,
  limits: Limits = {},
): Promise<ReadResult> {
  const { seconds = 10, heapMegabytes = 256 } = limits
  // The path is put together at run time, and hidden from the bundler, which would otherwise look for it.
  const script = join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'documents', 'child.ts')
  const env = Object.fromEntries(
    NEEDED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
  )
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${heapMegabytes}`, '--import', 'tsx', script],
    {
      env: { ...env, NODE_ENV: 'production' },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    },
  )
  return new Promise((resolve) => {
    let output = ''
    let complaint = ''
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, seconds * 1000)
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
      if (output.length > MOST_OUTPUT_CHARACTERS) child.kill('SIGKILL')
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      complaint = (complaint + chunk).slice(-4000)
    })
    child.stdin.on('error', () => {})
    child.once('error', () => {})
    child.once('close', (code) => {
      clearTimeout(timer)
      if (late) resolve({ ok: false, reason: 'timed-out' })
      else if (code === 0) resolve(parse(output))
      else
        resolve({
          ok: false,
          reason: /heap out of memory|Allocation failed/i.test(complaint)
            ? 'out-of-memory'
            : 'damaged',
        })
    })
    child.stdin.end(Buffer.concat([Buffer.from(`${filename.replace(/\n/g, ' ')}\n`), bytes]))
  })
}

function parse(output: string): ReadResult {
  try {
    return JSON.parse(output)
  } catch {
    return { ok: false, reason: 'damaged' }
  }
}
