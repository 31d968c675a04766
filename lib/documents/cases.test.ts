import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from './recognise.ts'

vi.setConfig({ testTimeout: 60_000 })

const folder = join(process.env.SHARED_DIR ?? '../shared', 'cases')
const roster = [{ key: 'nova-scotia', names: ['Nova Scotia'] }]
const councils = [{ key: 'pssdc', names: ['PSSDC', 'Public Sector Service Delivery Council'] }]

async function saidIn(path: string): Promise<Record<string, string[]>> {
  const read = await readDocument(readFileSync(join(folder, path)), path.split('/').at(-1) ?? path)
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, { councils, jurisdictions: roster })
  if ('notATemplate' in form) throw new Error('not a form')
  return Object.fromEntries(
    form.sections.map(({ kind, statements }) => [kind, statements.map(({ text }) => text)]),
  )
}

function expectedIn(kind: string): [string, unknown][] {
  const path = join(folder, kind, 'expected.json')
  if (!existsSync(path)) return []
  const all: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return typeof all === 'object' && all !== null ? Object.entries(all) : []
}

const KINDS = [
  '03-question-is-an-answer',
  '04-first-bullet-in-the-imperative',
  '05-last-line-of-the-page',
  '07-attachment-name',
]

describe.skipIf(!existsSync(folder))('forms that were once read wrongly', () => {
  test.each(
    KINDS.flatMap((kind) =>
      expectedIn(kind).map(([file, form]) => [`${kind}/${file}`, form] as const),
    ),
  )('%s', async (path, form) => {
    expect(form).toMatchObject({ statements: await saidIn(path) })
  })
})
