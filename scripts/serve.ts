import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'

const NEXT = 'node_modules/next/dist/bin/next'
const BUILT = '.next/BUILD_ID'
const SOURCES = ['app', 'db', 'lib', 'next.config.js', 'package-lock.json', 'proxy.ts']

const MEBIBYTE = 1024 * 1024
const LEAST_HEAP = 192
const MOST_HEAP = 384

const quiet = { NEXT_TELEMETRY_DISABLED: '1' }

/** Builds when there is no build, or one older than what it was built from. */
export function buildIfNeeded(): void {
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs >= Math.max(...SOURCES.map(newestIn))) return
  console.info('Building … this takes a minute or two, once.')
  const build = spawnSync(process.execPath, [NEXT, 'build'], {
    stdio: 'inherit',
    env: { ...process.env, ...quiet, NODE_ENV: 'production' },
  })
  if (build.status !== 0) process.exit(build.status ?? 1)
}

/** Serves until told to stop, and ends as the server ends. Only this machine is served unless HOST says otherwise. */
export function serve(): void {
  const host = process.env.HOST || '127.0.0.1'
  const port = process.env.PORT || '3000'
  const server = spawn(process.execPath, [heapLimit(), NEXT, 'start', '-H', host, '-p', port], {
    stdio: 'inherit',
    env: { ...process.env, ...quiet, NODE_ENV: 'production', PORT: port },
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
  server.on('exit', (code) => process.exit(code ?? 0))
}

/**
 * Node keeps what it has finished with until its heap is near a limit that grows with the machine (4 GiB of 24 here).
 * A sixth of the memory there is, within bounds, makes it clean up as it goes.
 */
export function heapLimit(): string {
  const memory = Math.min(totalmem(), process.constrainedMemory() || totalmem())
  const limit = Math.min(Math.max(memory / MEBIBYTE / 6, LEAST_HEAP), MOST_HEAP)
  return `--max-old-space-size=${process.env.HEAP_MB || Math.round(limit)}`
}

function newestIn(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))))
}
