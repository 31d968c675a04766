import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseInUse } from './lock.ts'
import { openEmbedded } from './open.ts'
import { councils } from './schema/councils.ts'

const KILLS = 4

let parent = ''
let folder = ''

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'tour-de-table-crash-'))
  folder = join(parent, 'database')
})

afterAll(() => {
  rmSync(parent, { recursive: true, force: true })
})

test('what was acknowledged outlives a killed process, whole, and a second opener is told', async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < KILLS; round++) {
    const writer = fork(join(import.meta.dirname, 'crash-child.ts'), [folder, String(round)], {
      execArgv: ['--import', 'tsx', '--conditions=react-server'],
    })
    writer.on('message', (slug) => acknowledged.push(String(slug)))
    await once(writer, 'message')
    await expect(openEmbedded(folder)).rejects.toThrow(DatabaseInUse)
    await pause(50 + 130 * round)
    await kill(writer)
  }

  const { db, close } = await openEmbedded(folder)
  const rows = await db.select({ slug: councils.slug }).from(councils)
  const stored = new Set(rows.map((row) => row.slug))
  expect(acknowledged.length).toBeGreaterThan(KILLS * 3)
  expect(acknowledged.filter((slug) => !stored.has(slug))).toEqual([])
  const halves = [...stored].filter(
    (slug) => !slug.endsWith('-twin') && !stored.has(`${slug}-twin`),
  )
  expect(halves).toEqual([])
  await close()
})

test.runIf(process.getuid)('nobody else on the machine may look into the folder', () => {
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
