import { expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { cell, p, rawDocx, row, t, table } from '#lib/documents/testing/raw-docx.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'

vi.setConfig({ testTimeout: 60_000 })

test.each([
  'Our ferries run late; how do you tell your clients?',
  'Combien d’entre vous postent encore des permis, et à quel prix pour votre province?',
])('an answer that asks its readers is one beside a prompt: %s', async (asked) => {
  const ask = (title: string) =>
    cell(p(t(title)) + p(t('Please describe your work in a few lines.')))
  const front = p(t('CIPS Information Exchange, April 2019')) + p(t('Jurisdiction: Kestrel Sound'))
  const rows =
    row(ask('1. Accomplishments'), cell(p(t('Opened a counter.')))) +
    row(ask('2. Issues and needs'), cell(p(t(asked)) + p(t('Clerks are hard to find.'))))
  const read = await readDocument(rawDocx(front + table(rows)), 'a.docx')
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, { councils, jurisdictions: roster })
  if ('notATemplate' in form) throw new Error('not a template')
  const said = form.sections.flatMap(({ statements }) => statements.map(({ text }) => text))
  expect(said).toContain(asked)
  expect(form.unplaced).toEqual([])
})
