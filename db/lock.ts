import { spawnSync } from 'node:child_process'
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

// The embedded database has no lock of its own, and two openers corrupt it without a word.
//
// The lock is a folder of numbered files, of which the highest is the holder's. To take over from a holder that is
// gone is to create the next number with `link`, which only one process can do; nobody ever removes the highest.

const MAX_ROUNDS = 50

const holderSchema = z.object({
  pid: z.int(),
  started: z.string(),
  host: z.string(),
  since: z.string(),
  released: z.boolean(),
})

type Holder = z.infer<typeof holderSchema>

export class DatabaseInUse extends Error {
  readonly pid: number
  readonly host: string
  readonly since: string

  constructor(folder: string, holder: Holder) {
    super(
      holder.host === hostname()
        ? `The database is already open in process ${holder.pid} since ${holder.since}. Stop that process, then try again.`
        : `The database was opened by process ${holder.pid} on ${holder.host} at ${holder.since} and not closed. If nothing runs there any more, remove the folder ${folder} and try again.`,
    )
    this.name = 'DatabaseInUse'
    this.pid = holder.pid
    this.host = holder.host
    this.since = holder.since
  }
}

/** Takes the lock kept in `folder`, or throws `DatabaseInUse`. The answer gives it back, as does the end of the process. */
export function takeLock(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const me: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
    released: false,
  }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const highest = numbersIn(folder).at(-1) ?? 0
    const holder = highest > 0 ? readHolder(join(folder, String(highest))) : 'gone'
    if (holder === 'replaced') continue
    if (holder !== 'gone' && holds(holder)) throw new DatabaseInUse(folder, holder)
    const mine = highest + 1
    if (!create(folder, mine, me)) continue
    const numbers = numbersIn(folder)
    // We may have read the folder long ago: a higher number means that others have passed us since.
    if (numbers.at(-1) !== mine) {
      rmSync(join(folder, String(mine)), { force: true })
      continue
    }
    for (const number of numbers)
      if (number < mine) rmSync(join(folder, String(number)), { force: true })
    return releaser(folder, mine, me)
  }
  throw new Error(`Could not take the lock in ${folder}.`)
}

function releaser(folder: string, number: number, me: Holder): () => void {
  const release = () => {
    process.off('exit', release)
    try {
      if (existsSync(folder)) replace(folder, number, { ...me, released: true })
    } catch (error) {
      // A full disk takes no word more; the next to come finds this process gone.
      if (!hasCode(error, 'ENOSPC')) throw error
    }
  }
  process.on('exit', release)
  return release
}

function numbersIn(folder: string): number[] {
  const names = readdirSync(folder).filter((name) => /^\d+$/.test(name))
  return names.map(Number).sort((a, b) => a - b)
}

function readHolder(file: string): Holder | 'replaced' | 'gone' {
  try {
    const holder = holderSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return holder.data ?? 'gone'
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'replaced'
    // A file appears whole; only a machine that lost its power leaves half of one.
    if (error instanceof SyntaxError) return 'gone'
    throw error
  }
}

/** A process we cannot look at (another host, another user) is taken to be alive: a refusal costs less than a database. */
function holds(holder: Holder): boolean {
  if (holder.released) return false
  if (holder.host !== hostname()) return true
  if (!isAlive(holder.pid)) return false
  const started = startOf(holder.pid)
  return started === '' || holder.started === '' || started === holder.started
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/** What tells a process from an earlier one with the same number; empty where the system does not say. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return startFromPs(pid)
  }
}

function startFromPs(pid: number): string {
  const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
  const asked = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { env, encoding: 'utf8' })
  return asked.status === 0 ? asked.stdout.trim() : ''
}

function create(folder: string, number: number, holder: Holder): boolean {
  const draft = writeDraft(folder, holder)
  try {
    linkSync(draft, join(folder, String(number)))
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(draft)
  }
}

function replace(folder: string, number: number, holder: Holder): void {
  renameSync(writeDraft(folder, holder), join(folder, String(number)))
}

function writeDraft(folder: string, holder: Holder): string {
  const draft = join(folder, `draft-${process.pid}-${crypto.randomUUID()}`)
  writeFileSync(draft, JSON.stringify(holder))
  return draft
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
