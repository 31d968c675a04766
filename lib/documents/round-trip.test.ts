import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { docxBodyOf } from '#lib/documents/testing/mutate.ts'
import { randomForm } from '#lib/documents/testing/random-form.ts'
import { rawDocx } from '#lib/documents/testing/raw-docx.ts'
import { type Sample, statementsIn } from '#lib/documents/testing/sample.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { tableOdt } from '#lib/documents/testing/write-odt.ts'
import { flattenedTxt } from '#lib/documents/testing/write-txt.ts'
import { defaultTemplate } from './default-template.ts'
import { recogniseForm } from './recognise.ts'

vi.setConfig({ testTimeout: 600_000 })

const RUNS = 1000
const knowledge = { councils, jurisdictions: roster, template: defaultTemplate }

/** What a reader must give back of a form, and what the form says. */
async function comesBack(sample: Sample, bytes: Uint8Array, filename: string): Promise<void> {
  const read = await readDocument(bytes, filename)
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, knowledge)
  if ('notATemplate' in form) throw new Error('not a template')
  expect({
    jurisdiction: form.jurisdiction.value,
    cycle: form.cycle.value,
    sections: form.sections.map((one) => [one.kind, one.statements.map((said) => said.text)]),
  }).toEqual({
    jurisdiction: sample.key,
    cycle: sample.cycle,
    sections: sample.sections.map((one) => [one.kind, statementsIn(one)]),
  })
}

const ways: [string, string, (sample: Sample) => Uint8Array][] = [
  ['as DOCX', 'form.docx', (sample) => rawDocx(docxBodyOf(sample))],
  ['as ODT', 'form.odt', (sample) => tableOdt(sample)],
  ['as flattened TXT', 'form.txt', (sample) => new TextEncoder().encode(flattenedTxt(sample))],
]

test.each(ways)(
  'a thousand random forms %s come back as they were',
  async (_how, filename, write) => {
    await fc.assert(
      fc.asyncProperty(randomForm, (sample) => comesBack(sample, write(sample), filename)),
      { numRuns: RUNS, seed: 2017 },
    )
  },
)
