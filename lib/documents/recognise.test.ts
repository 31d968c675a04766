import { describe, expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { type Sample, statementsIn } from '#lib/documents/testing/sample.ts'
import { councils, roster, samples } from '#lib/documents/testing/samples.ts'
import { headingsDocx, tableDocx } from '#lib/documents/testing/write-docx.ts'
import { headingsOdt, tableOdt } from '#lib/documents/testing/write-odt.ts'
import { samplePdf } from '#lib/documents/testing/write-pdf.ts'
import { flattenedTxt, layoutTxt } from '#lib/documents/testing/write-txt.ts'
import { defaultTemplate } from './default-template.ts'
import type { ReadDocument, RecognisedForm } from './form.ts'
import { recogniseForm } from './recognise.ts'

// The libraries that read DOCX and PDF take seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const encode = (text: string) => new TextEncoder().encode(text)

const writers: [string, (sample: Sample) => Uint8Array | Promise<Uint8Array>][] = [
  ['table.docx', (sample) => tableDocx(sample)],
  ['typed-bullets.docx', (sample) => tableDocx(sample, false)],
  ['headings.docx', headingsDocx],
  ['table.odt', (sample) => tableOdt(sample)],
  ['typed-bullets.odt', (sample) => tableOdt(sample, false)],
  ['headings.odt', headingsOdt],
  ['two-columns.pdf', samplePdf],
  ['flattened.txt', (sample) => encode(flattenedTxt(sample))],
  ['flattened-over-pages.txt', (sample) => encode(flattenedTxt(sample, 7))],
  ['layout.txt', (sample) => encode(layoutTxt(sample))],
  ['windows.txt', (sample) => windows1252(flattenedTxt(sample).replace(/\n/g, '\r\n'))],
  ['utf16.txt', (sample) => Buffer.from(`\ufeff${flattenedTxt(sample)}`, 'utf16le')],
  ['decomposed.txt', (sample) => encode(flattenedTxt(sample).normalize('NFD'))],
]

function windows1252(text: string): Uint8Array {
  const special: Record<string, number> = { '’': 0x92, '–': 0x96, '•': 0x95, œ: 0x9c }
  return Uint8Array.from(text, (letter) => special[letter] ?? letter.charCodeAt(0))
}

async function recognise(
  bytes: Uint8Array,
  filename: string,
): Promise<{ document: ReadDocument; form: RecognisedForm }> {
  const read = await readDocument(bytes, filename)
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, {
    councils,
    jurisdictions: roster,
    template: defaultTemplate,
  })
  if ('notATemplate' in form) throw new Error('not a template')
  return { document: read.document, form }
}

describe.each(writers)('%s', (filename, write) => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s comes back as it was written',
    async (_name, sample) => {
      const { document, form } = await recognise(await write(sample), filename)
      expect(form.council.value).toBe(sample.title.includes('CIPS') ? 'CIPS' : null)
      expect(form.jurisdiction.value).toBe(sample.key)
      expect(form.cycle).toMatchObject({ value: sample.cycle, confidence: 'sure' })
      expect(form.contact.value ?? '').toBe(sample.contact[1])
      expect(form.language).toBe(sample.language)
      expect(
        form.sections.map((one) => [one.kind, one.statements.map((said) => said.text)]),
      ).toEqual(sample.sections.map((one) => [one.kind, statementsIn(one)]))
      expect(form.unplaced).toEqual([])
      for (const section of form.sections) {
        for (const said of section.statements) {
          const quoted = said.spans
            .map(({ start, end }) => document.text.slice(start, end))
            .join(' ')
          expect(quoted.replace(/\s+/g, ' ')).toBe(said.text.replace(/\s+/g, ' '))
        }
      }
    },
  )
})

test('nested bullets know their parent, and a nil answer is no statement', async () => {
  const [, kestrel] = samples
  if (!kestrel) throw new Error('no sample')
  for (const [filename, write] of writers) {
    const { form } = await recognise(await write(kestrel), filename)
    const [first, changes] = [form.sections[0], form.sections[2]]
    expect(first?.statements.map((one) => [one.depth, one.parent])).toEqual([
      [0, null],
      [0, null],
      [0, null],
      [1, 2],
      [1, 2],
      [0, null],
    ])
    expect(changes).toMatchObject({ kind: 'changes', answer: 'nil', statements: [] })
    expect(changes?.nilSpan).not.toBeNull()
  }
})

test('what is no form is not taken for one', async () => {
  const read = await readDocument(
    encode('Minutes of the meeting\n\nThe council met in April.\n'),
    'a.txt',
  )
  if (!read.ok) throw new Error(read.reason)
  expect(
    recogniseForm(read.document, { councils, jurisdictions: roster, template: defaultTemplate }),
  ).toEqual({ notATemplate: true })
})
