import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PORT } from './installation.ts'

const OWN_PORT = PORT + 1
const START_MILLISECONDS = 120_000
const PAUSE_MILLISECONDS = 100

export type Installation = {
  address: string
  links: { en: string; fr: string }
  /** All that it has printed so far. */
  printed: () => string
  stop: () => Promise<void>
}

/** A second server over an empty folder, as `npm start` gives it, and the links that its terminal shows. */
export async function startFresh(): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-'))
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'scripts/start.ts'],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DATA_DIR: folder,
        DATABASE_URL: '',
        PORT: String(OWN_PORT),
      },
    },
  )
  const stop = async () => {
    await stopped(server)
    rmSync(folder, { recursive: true, force: true })
  }
  let all = ''
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk) => {
      all += chunk
    })
  const printed = () => all
  try {
    await untilPrinted(server, printed, /\/fr\/set-up\?token=\S+\s/)
    return { address: `http://localhost:${OWN_PORT}`, links: linksIn(printed()), printed, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}

function linksIn(shown: string) {
  const [en = ''] = /http\S+\/en\/set-up\S+/.exec(shown) ?? []
  const [fr = ''] = /http\S+\/fr\/set-up\S+/.exec(shown) ?? []
  return { en, fr }
}

async function untilPrinted(
  server: ChildProcess,
  printed: () => string,
  expected: RegExp,
): Promise<void> {
  const until = Date.now() + START_MILLISECONDS
  while (!expected.test(printed())) {
    if (server.exitCode !== null) throw new Error(`ended: ${printed()}`)
    if (Date.now() > until) throw new Error(`not started: ${printed()}`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
  }
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.on('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
