import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { type Binaries, findBinaries, type User, unprivilegedUser } from './server-binaries.ts'

// A PostgreSQL server that lasts as long as the tests: its data are thrown away, so it need not reach the disk.

const START_SECONDS = 60
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  full_page_writes: 'off',
}

const run = promisify(execFile)

export type Server = {
  url: string
  binaries: Binaries
  folder: string
  port: number
  process: ChildProcess
}

export async function startServer(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'tour-de-table-server-'))
  try {
    const user = unprivilegedUser()
    giveTo(user, folder)
    const binaries = findBinaries(user, folder)
    const password = randomBytes(16).toString('hex')
    await createCluster(binaries, folder, password)
    const port = await freePort()
    const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
    return await launch({ url, binaries, folder, port })
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** The same server on the same port, after it was killed. */
export async function restartServer(server: Server): Promise<Server> {
  await ended(server.process)
  return launch(server)
}

export async function stopServer(server: Server): Promise<void> {
  if (isRunning(server.process)) {
    const command = ['stop', '-m', 'immediate', '-w', '-D', join(server.folder, 'cluster')]
    await run(server.binaries.path('pg_ctl'), command, server.binaries.user)
    await ended(server.process)
  }
  rmSync(server.folder, { recursive: true, force: true, maxRetries: 5 })
}

async function createCluster(binaries: Binaries, folder: string, password: string): Promise<void> {
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  giveTo(binaries.user, passwordFile)
  const options = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const ours = ['--encoding=UTF8', '--locale=C', '--no-sync', '-D', join(folder, 'cluster')]
  await run(binaries.path('initdb'), [...options, ...ours], binaries.user)
}

function giveTo({ uid, gid }: User, path: string): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

async function launch(server: Omit<Server, 'process'>): Promise<Server> {
  const { binaries, folder, port, url } = server
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const command = ['-D', join(folder, 'cluster'), '-p', String(port), ...settings]
  const child = spawn(binaries.path('postgres'), command, {
    ...binaries.user,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000)
  })
  for (let tries = 0; tries < START_SECONDS * 10; tries++) {
    if (!isRunning(child)) throw new Error(`The PostgreSQL server ended at once: ${said}`)
    if (await answers(url)) return { ...server, process: child }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill()
  throw new Error(`The PostgreSQL server did not answer within ${START_SECONDS} s: ${said}`)
}

async function answers(url: string): Promise<boolean> {
  const client = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    await client`select 1`
    return true
  } catch {
    return false
  } finally {
    await client.end({ timeout: 1 })
  }
}

export function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

async function ended(child: ChildProcess): Promise<void> {
  if (isRunning(child)) await new Promise((resolve) => child.once('exit', resolve))
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port)
        else reject(new Error('No free port was given.'))
      })
    })
  })
}
