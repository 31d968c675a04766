import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { buildIfNeeded, heapLimit } from '../serve.ts'
import type { Place } from './places.ts'

const START_SECONDS = 60

export type App = { address: string; pid: number; kill: () => Promise<void> }

/** An instance of the app as `npm start` serves it, on a port of its own, left alone until it is killed; `hear` is told what it prints. */
export async function startApp(place: Place, hear?: (words: string) => void): Promise<App> {
  buildIfNeeded()
  return startBuilt('.', { env: place, ready: '/api/health/ready', hear })
}

type Start = {
  env: Record<string, string>
  /** What answers once it serves. */
  ready: string
  hear?: (words: string) => void
}

/** The same of what was built in another folder. */
export async function startBuilt(folder: string, { env, ready, hear }: Start): Promise<App> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const command = [
    heapLimit(),
    'node_modules/next/dist/bin/next',
    'start',
    '-H',
    '127.0.0.1',
    '-p',
    port,
  ]
  const child = spawn(process.execPath, command, {
    cwd: folder,
    env: { ...process.env, ...env, NODE_ENV: 'production', BASE_URL: '', PORT: port },
    stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'ignore',
  })
  if (hear)
    for (const line of [child.stdout, child.stderr])
      line?.setEncoding('utf8').on('data', (words) => hear(String(words)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  for (let tries = 0; tries < START_SECONDS * 5; tries++) {
    if (child.exitCode !== null) throw new Error(`the app ended with ${child.exitCode}`)
    const answer = await fetch(`${address}${ready}`).catch(() => null)
    if (answer?.ok) return { address, pid: child.pid ?? 0, kill }
    await pause(200)
  }
  await kill()
  throw new Error('the app did not start')
}

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(String(typeof address === 'object' ? address?.port : address)))
    })
  })
}
