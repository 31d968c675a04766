import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import type { Place } from './places.ts'

/** When to kill, or to do something else: so long after it began, or after it has told of so many files. */
export type Point = { files: number; milliseconds: number; act?: () => void }

export type Run = { files: number; wasKilled: boolean; seconds: number; firstSeconds: number }

/** `npm run import` on the folder in a process of its own, killed without warning at that point. */
export async function importInProcess(place: Place, folder: string, point?: Point): Promise<Run> {
  const start = performance.now()
  const command = ['--import', 'tsx', '--conditions=react-server', 'scripts/import.ts', folder]
  const child = spawn(process.execPath, [...command, '--create-cycles', '--json'], {
    env: { ...process.env, ...place },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_code, signal) => resolve(signal)),
  )
  let files = 0
  let firstSeconds = 0
  const act = async () => {
    await pause(point?.milliseconds)
    if (point?.act) point.act()
    else child.kill('SIGKILL')
  }
  if (point?.files === 0) void act()
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue
    files += 1
    if (files === 1) firstSeconds = (performance.now() - start) / 1000
    if (files === point?.files) void act()
  }
  const wasKilled = (await ended) === 'SIGKILL'
  return { files, wasKilled, seconds: (performance.now() - start) / 1000, firstSeconds }
}
