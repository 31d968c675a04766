import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres, { type Sql } from 'postgres'
import { startServer, stopServer } from '#db/server.ts'
import { PORT } from '../installation.ts'
import type { Installation } from './things.ts'

const START_MILLISECONDS = 120_000
const PAUSE_MILLISECONDS = 200

export const OWN_PORT = PORT + 2

export type TwoCouncils = Installation & {
  address: string
  sql: Sql
  /** What another instance of it is started with. */
  env: NodeJS.ProcessEnv
  stop: () => Promise<void>
}

/** An installation of two councils on a server, so that each row can be looked at from here. */
export async function startTwoCouncils(): Promise<TwoCouncils> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-two-'))
  const database = await startServer()
  const file = join(folder, 'installation.json')
  const env = { ...process.env, DATABASE_URL: database.url, DATA_DIR: folder, PORT: `${OWN_PORT}` }
  const run = ['--import', 'tsx', '--conditions=react-server', 'e2e/two-councils/serve.ts', file]
  const server = spawn(process.execPath, run, { stdio: 'ignore', env })
  const sql = postgres(database.url, { max: 1, onnotice: () => {} })
  const stop = async () => {
    await sql.end()
    await ended(server)
    await stopServer(database)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const address = `http://localhost:${OWN_PORT}`
    await untilReady(server, address)
    const installation: Installation = JSON.parse(readFileSync(file, 'utf8'))
    return { ...installation, address, sql, env, stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}

export async function untilReady(server: ChildProcess, address: string): Promise<void> {
  const until = Date.now() + START_MILLISECONDS
  for (;;) {
    const answer = await fetch(`${address}/api/health/ready`).catch(() => null)
    if (answer?.ok) return
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`)
    if (Date.now() > until) throw new Error('the server did not start')
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS))
  }
}

export function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    server.on('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
