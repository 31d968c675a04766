import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { operator } from '#lib/auth/actor.ts'
import { createCouncil } from '#lib/councils/commands/create-council.ts'
import type { Sample } from '#lib/documents/testing/sample.ts'
import { roster, samples } from '#lib/documents/testing/samples.ts'
import { headingsDocx, tableDocx } from '#lib/documents/testing/write-docx.ts'
import { mail, mailBody, REPLY_CHAIN } from '#lib/documents/testing/write-eml.ts'
import { tableOdt } from '#lib/documents/testing/write-odt.ts'
import { samplePdf } from '#lib/documents/testing/write-pdf.ts'
import { flattenedTxt, layoutTxt } from '#lib/documents/testing/write-txt.ts'
import { importFile } from './commands/import-file.ts'
import { walkDatabase } from './testing-walk.ts'

testDatabase()

const NOW = new Date('2020-11-20T15:00:00Z')
const encode = (text: string) => new TextEncoder().encode(text)

/** One in each language: the second has a nil answer, the third figures and new members. */
const FORMS = samples.slice(1, 3)

/** Every format that a form arrives in, and how people leave it. */
const FILES: [string, (sample: Sample) => Uint8Array | Promise<Uint8Array>][] = [
  ['table.docx', tableDocx],
  ['typed bullets.docx', (sample) => tableDocx(sample, false)],
  ['headings.docx', headingsDocx],
  ['table.odt', (sample) => tableOdt(sample)],
  ['columns.pdf', samplePdf],
  ['flattened.txt', (sample) => encode(flattenedTxt(sample))],
  ['over pages.txt', (sample) => encode(flattenedTxt(sample, 7))],
  ['side by side.txt', (sample) => encode(layoutTxt(sample))],
  ['utf-16.txt', (sample) => Buffer.from(`\ufeff${flattenedTxt(sample)}`, 'utf16le')],
  ['decomposed.txt', (sample) => encode(`\n${flattenedTxt(sample).normalize('NFD')}`)],
  ['typed.eml', (sample) => mail(sample.title, `${mailBody(sample)}\n${REPLY_CHAIN}`)],
  [
    'attached.eml',
    async (sample) => mail(sample.title, '', { name: 'a.docx', bytes: await tableDocx(sample) }),
  ],
]

test('every statement of every format is found again at its offsets', {
  timeout: 300_000,
}, async () => {
  const written = (name: string) => ({ en: name, fr: name })
  const created = await createCouncil(
    operator,
    {
      slug: 'cips',
      name: written('Council on Invented Public Services'),
      abbreviation: written('CIPS'),
      aliases: [],
      isInvented: true,
      seats: roster.map(({ key, names: [name = key, ...aliases] }) => ({
        key,
        name: written(name),
        abbreviation: written(key),
        aliases,
        order: key === 'AHM' ? 'municipal' : 'provincial',
        isAssociation: key === 'AHM',
      })),
    },
    NOW,
  )
  if (!created.ok) throw new Error(created.reason)
  const councilId = created.council.id
  const outcomes: string[] = []
  for (const [filename, write] of FILES) {
    for (const sample of FORMS) {
      const file = { councilId, filename, bytes: await write(sample), createsCycles: true }
      const sent = await importFile(operator, file, NOW)
      outcomes.push(sent.ok ? sent.outcome : sent.reason)
    }
  }
  // The first of each form is new, the others say the same again from another file.
  expect(outcomes).toEqual(
    FILES.flatMap((_, index) => FORMS.map(() => (index === 0 ? 'imported' : 'amended'))),
  )
  const walked = await walkDatabase()
  expect(walked.faults).toEqual([])
  expect(walked.documents).toBe(FILES.length * FORMS.length)
  expect(walked.statements).toBeGreaterThan(FILES.length * 15)
  expect(walked.quotes).toBeGreaterThan(FILES.length)
})
