import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { writeCsv } from '#lib/exports/csv.ts'
import { endIdleReaders } from '#lib/reading/isolated.ts'
import { readSubmissionFilter } from '#lib/submissions/filter.ts'
import { listStatements } from '#lib/submissions/queries/list-statements.ts'
import { hostileFiles } from './corpus.ts'
import { type Score, scoreFile, setTable } from './score.ts'
import { watchedServer } from './watched-server.ts'

testDatabase()

afterAll(endIdleReaders)

test('every hostile file becomes what it should, and nothing in it is followed or run', {
  timeout: 600_000,
}, async () => {
  const server = await watchedServer()
  const table = await setTable()
  const scores: Score[] = []
  for (const [index, file] of hostileFiles(server.address).entries())
    if (!file.isHeavy) scores.push(await scoreFile(table, file, index))
  const bad = scores.filter((score) => score.faults.length > 0 || score.got.includes('stumbled'))
  expect(bad.map(({ what, got, faults }) => [what, got, ...faults])).toEqual([])
  expect(scores.length).toBeGreaterThan(125)
  expect(server.asked()).toBe(0)
  await server.close()
  await expectHarmlessCsv(table.councilId)
})

async function expectHarmlessCsv(councilId: number): Promise<void> {
  const said = await listStatements(operator, councilId, readSubmissionFilter({}))
  const texts = said.map((row) => row.text)
  expect(texts.some((text) => text.startsWith('=cmd'))).toBe(true)
  const lines = texts.map((text) => writeCsv({ columns: ['x'], rows: [[text]] }, 'plain').slice(3))
  expect(lines.filter((line) => /^"?\s*[=+@\t\r]/.test(line))).toEqual([])
}

test('no page of ours writes markup that it has not made', () => {
  const folder = join(import.meta.dirname, '../../app')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  expect(pages.length).toBeGreaterThan(50)
  const raw = /dangerouslySetInnerHTML|\.innerHTML|insertAdjacentHTML|document\.write/
  expect(pages.filter(({ text }) => raw.test(text)).map(({ name }) => name)).toEqual([])
})
