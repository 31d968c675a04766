import { spawn } from 'node:child_process'
import { setInterval } from 'node:timers'
import { memoryOf } from '../bench-pages/memory.ts'
import type { Place } from '../drill-imports/places.ts'

export type Spent = {
  seconds: number
  mebibytes: number
  wasKilled: boolean
  failed: string | null
}

const EVERY_MILLISECONDS = 20

/** `npm run archive` or `npm run restore` in a process of its own; killed without warning after so many seconds, where said. */
export async function inProcess(
  place: Place,
  said: readonly string[],
  killAfter?: number,
): Promise<Spent> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', ...said], {
    env: { ...process.env, ...place },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let told = ''
  child.stderr.on('data', (piece) => {
    told += piece
  })
  let mebibytes = 0
  const look = setInterval(() => {
    mebibytes = Math.max(mebibytes, mostOf(child.pid))
  }, EVERY_MILLISECONDS)
  const alarm =
    killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter * 1000)
  const ended = await new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  )
  clearInterval(look)
  clearTimeout(alarm)
  const wasKilled = ended.signal === 'SIGKILL'
  const failed = ended.code === 0 || wasKilled ? null : told.trim()
  return { seconds: (performance.now() - began) / 1000, mebibytes, wasKilled, failed }
}

function mostOf(pid: number | undefined): number {
  try {
    return pid === undefined ? 0 : memoryOf(pid).most
  } catch {
    // It has just ended.
    return 0
  }
}
