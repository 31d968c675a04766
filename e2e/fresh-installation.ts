import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PORT } from './installation.ts'

const OWN_PORT = PORT + 1
const START_MILLISECONDS = 120_000

export type Installation = {
  address: string
  links: { en: string; fr: string }
  stop: () => Promise<void>
}

/** A second server over an empty folder, as `npm start` gives it, and the links that its terminal shows. */
export async function startFresh(): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-'))
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'scripts/start.ts'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
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
  try {
    const shown = await read(server, /\/fr\/set-up\?token=\S+\s/)
    return { address: `http://localhost:${OWN_PORT}`, links: linksIn(shown), stop }
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

function read(server: ChildProcess, expected: RegExp): Promise<string> {
  let shown = ''
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`not started: ${shown}`)), START_MILLISECONDS)
    server.on('exit', () => reject(new Error(`ended: ${shown}`)))
    server.stdout?.on('data', (chunk) => {
      shown += chunk
      if (!expected.test(shown)) return
      clearTimeout(late)
      resolve(shown)
    })
  })
}

function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.on('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
