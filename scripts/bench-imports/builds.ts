import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { z } from 'zod'
import { startServer, stopServer } from '#db/server.ts'
import { createDatabase } from '#db/server-databases.ts'
import type { Place } from '../drill-imports/places.ts'

const NODE = ['--conditions=react-server', '--import', 'tsx']

/** Where a build finds a council and nothing sent, anew each time. */
export type Builds = {
  fresh: (root: string) => Promise<Place>
  close: () => Promise<void>
}

async function found(root: string, place: Place): Promise<void> {
  const script = join(import.meta.dirname, 'found-child.ts')
  await promisify(execFile)(process.execPath, [...NODE, script, root], {
    cwd: root,
    env: { ...process.env, ...place },
  })
}

/** Each build migrates its own database; a turn begins with a copy of it. */
export async function embeddedBuilds(roots: readonly string[]): Promise<Builds> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-imports-'))
  const placeOf = (name: string) => ({ DATA_DIR: join(folder, name), DATABASE_URL: '' })
  for (const [at, root] of roots.entries()) await found(root, placeOf(`build${at}`))
  let turn = 0
  return {
    fresh: async (root) => {
      const copy = placeOf(`turn${turn++}`)
      const from = join(placeOf(`build${roots.indexOf(root)}`).DATA_DIR, 'database')
      cpSync(from, join(copy.DATA_DIR, 'database'), { recursive: true })
      return copy
    },
    close: async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}

export async function serverBuilds(roots: readonly string[]): Promise<Builds> {
  const server = await startServer()
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'bench-imports-'))
  for (const [at, root] of roots.entries()) {
    const DATABASE_URL = await createDatabase(server.url, `build${at}`)
    await found(root, { DATA_DIR, DATABASE_URL })
  }
  let turn = 0
  return {
    fresh: async (root) => {
      const original = `build${roots.indexOf(root)}`
      return {
        DATA_DIR,
        DATABASE_URL: await createDatabase(server.url, `turn${turn++}`, original),
      }
    },
    close: async () => {
      await stopServer(server)
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
  }
}

export type Imported = {
  /** how many files came to each end */
  outcomes: Record<string, number>
  /** of the whole command, as somebody waits for it, and until its first file was told of */
  seconds: number
  firstSeconds: number
  /** of the processor, in the command and the readers it started; 0 where the system does not tell */
  cpuSeconds: number
}

const TICKS_A_SECOND = 100

/** What ended children and theirs have taken of the processor, by Linux's count. */
function childrenSeconds(): number {
  if (process.platform !== 'linux') return 0
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND
}

/** As `npm run import` of that build starts. */
function starting(root: string): string[] {
  const { scripts } = scriptsOf.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  return scripts.import.startsWith('tsx')
    ? [...NODE, 'scripts/import.ts']
    : scripts.import.split(' ').slice(1)
}

const scriptsOf = z.object({ scripts: z.object({ import: z.string() }) })

/** `npm run import` of a build on a folder. */
export async function importBy(root: string, place: Place, folder: string): Promise<Imported> {
  const start = performance.now()
  const before = childrenSeconds()
  const since = () => (performance.now() - start) / 1000
  const child = spawn(process.execPath, [...starting(root), folder, '--create-cycles', '--json'], {
    cwd: root,
    env: { ...process.env, ...place },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const outcomes: Record<string, number> = {}
  let firstSeconds = 0
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue
    firstSeconds ||= since()
    const outcome = String(JSON.parse(line).outcome)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }
  await ended
  const cpuSeconds = childrenSeconds() - before
  return { outcomes, seconds: since(), firstSeconds, cpuSeconds }
}
