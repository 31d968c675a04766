import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeDatabase, database, type Opened } from '#db/client.ts'
import { runs } from '#db/schema/themes.ts'
import { operator } from '#lib/auth/actor.ts'
import { performRun } from './commands/perform-run.ts'
import { startRun } from './commands/start-run.ts'
import { takeUpRuns } from './commands/take-up-runs.ts'
import { listQuotes } from './queries/list-quotes.ts'
import { analysedCouncil, outlastRuns } from './testing.ts'

// Three openings of a database on disk and three analyses: a busy machine takes its time.
const PATIENCE_MILLISECONDS = 400_000

let folder = ''
let others: Promise<Opened> | undefined

// A folder of its own: what is killed here must be on a disk, and the workers' shared database is in memory.
beforeAll(() => {
  others = globalThis.tourDeTableDatabase
  globalThis.tourDeTableDatabase = undefined
  folder = mkdtempSync(join(tmpdir(), 'tour-de-table-run-'))
  process.env.DATA_DIR = folder
})

afterAll(async () => {
  await closeDatabase()
  globalThis.tourDeTableDatabase = others
  rmSync(folder, { recursive: true, force: true })
})

test(
  'a program killed in the middle of a run leaves the last good run standing, and is taken up',
  async () => {
    const councilId = await analysedCouncil()
    const before = await listQuotes(operator, councilId, {})
    await closeDatabase()

    const child = fork(join(import.meta.dirname, 'run-child.ts'), [String(councilId)], {
      execArgv: ['--import', 'tsx', '--conditions=react-server'],
    })
    await once(child, 'message')
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended

    const db = await database()
    const states = async () => {
      const rows = await db.select({ state: runs.state }).from(runs).orderBy(asc(runs.id))
      return rows.map(({ state }) => state)
    }
    expect(await states()).toEqual(['done', 'running'])
    expect(await listQuotes(operator, councilId, {})).toEqual(before)
    const wanted = { kind: 'continue' } as const
    const refused = await startRun(operator, councilId, wanted, new Date())
    expect(refused).toEqual({ ok: false, reason: 'already-running' })
    expect(await takeUpRuns()).toEqual([])
    await outlastRuns()
    const [left = 0] = await takeUpRuns()
    expect(await states()).toEqual(['done', 'waiting'])
    expect(await performRun(left)).toMatchObject({ ok: true })
    expect(await states()).toEqual(['done', 'done'])
    // What it was, it is: a regroup of the same statements, which finds the same.
    expect(await listQuotes(operator, councilId, {})).toEqual(before)
  },
  PATIENCE_MILLISECONDS,
)
