import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

const SCRIPT = fileURLToPath(new URL('./themes.ts', import.meta.url))
const TSX = createRequire(import.meta.url).resolve('tsx/cli')
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'themes-'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The command, as someone types it in a shell; DATA_DIR and DATABASE_URL point nowhere. */
function run(input: string, ...options: string[]) {
  const from = join(folder, 'in.jsonl')
  const to = join(folder, 'out.jsonl')
  rmSync(to, { force: true })
  writeFileSync(from, input)
  const args = [TSX, '--conditions=react-server', SCRIPT, from, to, ...options]
  const env = { ...process.env, DATA_DIR: join(folder, 'none'), DATABASE_URL: 'postgres://none' }
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
  return { status, stderr, stdout, to }
}

const outSchema = z.object({
  id: z.string(),
  cluster: z.string(),
  name: z.object({ en: z.string(), fr: z.string() }),
})
const neighboursSchema = z.object({ id: z.string(), neighbours: z.array(z.string()) })
const labelsSchema = z.object({
  cluster: z.string(),
  en: z.array(z.string()),
  fr: z.array(z.string()),
})

function lines<Line>(path: string, schema: z.ZodType<Line>): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)))
}

const FORMS = [
  { id: 'a', lang: 'en', text: 'Shorter wait times at our contact centres.' },
  { id: 'b', lang: 'fr', text: 'Réduire les temps d’attente dans les centres de contact.' },
  { id: 'c', lang: 'en', text: 'A digital identity for every resident.' },
  { id: 'd', lang: 'fr', text: 'L’identité numérique est offerte en ligne.' },
]

function written(list: readonly unknown[], end = '\n'): string {
  return list.map((line) => JSON.stringify(line) + end).join('')
}

describe('npm run themes', () => {
  test('writes themes, neighbours of the other language and labels', () => {
    const neighbours = join(folder, 'nb.jsonl')
    const labels = join(folder, 'labels.jsonl')
    const { status, stdout, to } = run(
      written(FORMS),
      ...['--resolution', '1', '--neighbours', neighbours, '--labels', labels],
    )
    expect(status).toBe(0)
    expect(stdout).toContain('4 statements, 2 themes, 0 raised once.')
    expect(lines(to, outSchema).map(({ id, cluster }) => [id, cluster])).toEqual([
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'c'],
      ['d', 'c'],
    ])
    const found = lines(neighbours, neighboursSchema)
    expect(found.map(({ id, neighbours: [first] }) => [id, first])).toEqual([
      ['a', 'b'],
      ['b', 'a'],
      ['c', 'd'],
      ['d', 'c'],
    ])
    expect(lines(labels, labelsSchema).find(({ cluster }) => cluster === 'c')).toMatchObject({
      en: expect.arrayContaining(['digital identity']),
      fr: expect.arrayContaining(['identité numérique']),
    })
  })

  test('takes what a Windows editor writes: a mark at the start, CRLF, empty lines', () => {
    const { status, to } = run(`\uFEFF${written(FORMS, '\r\n\r\n')}`)
    expect(status).toBe(0)
    expect(lines(to, outSchema)).toHaveLength(4)
  })

  test('tells the language from the text where nothing says it', () => {
    const silent = FORMS.map(({ id, text }) => ({ id, text }))
    const named = FORMS.map((form) => ({ ...form, lang: form.lang === 'fr' ? 'fr-CA' : 'EN' }))
    expect(lines(run(written(silent)).to, outSchema)).toEqual(
      lines(run(written(named)).to, outSchema),
    )
  })

  test('takes numbers for ids, empty texts and a line of 200 kB', () => {
    const long = { id: 5, lang: 'en', text: 'wait times at the counter '.repeat(8000) }
    const { status, to } = run(written([...FORMS, long, { id: 6, lang: 'fr', text: '' }]))
    expect(status).toBe(0)
    expect(lines(to, outSchema)).toHaveLength(6)
  })

  test('an empty file has no themes', () => {
    const { status, to, stdout } = run('')
    expect(status).toBe(0)
    expect(stdout).toContain('0 statements, 0 themes')
    expect(readFileSync(to, 'utf8')).toBe('')
  })

  const mistakes: [string, string, string[], string][] = [
    ['a line that is no JSON', `${written(FORMS)}{"id":`, [], 'Line 5 is not JSON.'],
    ['a line that is no object', '\n7', [], 'Line 2 is not an object.'],
    ['no id', '{"lang":"en","text":"Hello"}', [], 'Line 1 has no "id".'],
    ['no text', '{"id":"a","lang":"en"}', [], 'Line 1 has no "text".'],
    [
      'a third language',
      '{"id":"a","lang":"de","text":"Hallo"}',
      [],
      'Line 1: "lang" must be "en" or "fr", not "de".',
    ],
    ['an id twice', written([...FORMS, FORMS[1]]), [], 'Line 5 repeats the id b of line 2.'],
    ['no resolution', written(FORMS), ['--resolution', 'fine'], '--resolution must be a number'],
    ['an unknown option', written(FORMS), ['--colour', 'red'], "Unknown option '--colour'"],
  ]
  test.each(mistakes)('says what is wrong: %s', (_, input, options, message) => {
    const { status, stderr } = run(input, ...options)
    expect(status).toBe(1)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })
})
