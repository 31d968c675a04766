import { expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { assemble } from '#lib/documents/testing/write-pdf.ts'

// The library that reads PDF takes seconds to load on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const word = (x: number, y: number, text: string) =>
  `BT /F1 10 Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`
const box = (x: number, y: number, width: number, height: number) =>
  `${x} ${y} ${width} ${height} re S`
const front = [word(72, 740, 'CIPS exchange - April 2019'), word(72, 724, 'Kestrel Sound')]

async function saidIn(pages: string[][]): Promise<unknown> {
  const read = await readDocument(assemble(pages.map((page) => page.join('\n'))), 'a.pdf')
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, { councils, jurisdictions: roster })
  if ('notATemplate' in form) throw new Error('not a template')
  return Object.fromEntries(
    form.sections.map(({ kind, statements }) => [kind, statements.map((one) => one.text)]),
  )
}

test('drawn cells keep a title that is centred beside a long answer', async () => {
  const rows = [
    box(70, 600, 130, 90),
    box(200, 600, 340, 90),
    word(76, 642, '1. Accomplishments'),
    word(206, 676, '- A hub opened in Larkspur.'),
    word(206, 662, '- Forty forms were rewritten.'),
    word(206, 648, '- One telephone number remains.'),
    word(206, 634, '- The last counter took cards.'),
    box(70, 510, 130, 90),
    box(200, 510, 340, 90),
    word(76, 552, '2. Priorities'),
    word(206, 586, '- One account for all.'),
    word(206, 572, '- A strategy in two languages.'),
  ]
  expect(await saidIn([[...front, ...rows]])).toEqual({
    accomplishments: [
      'A hub opened in Larkspur.',
      'Forty forms were rewritten.',
      'One telephone number remains.',
      'The last counter took cards.',
    ],
    priorities: ['One account for all.', 'A strategy in two languages.'],
  })
})

test('heads and feet that begin on the second page are no part of an answer', async () => {
  const foot = (page: number) => word(72, 40, `Secretariat of the CIPS - page ${page}`)
  const head = word(72, 760, 'CIPS exchange - April 2019')
  const pages = [
    [
      ...front,
      word(72, 690, '1. Accomplishments'),
      word(210, 690, '- A hub opened in Larkspur.'),
      word(72, 660, '2. Priorities'),
      word(210, 660, '- One account for all, which will take two years and'),
    ],
    [
      head,
      word(210, 720, 'the patience of nine ministries.'),
      word(72, 690, '5. Issues'),
      word(210, 690, '- Old systems.'),
      foot(2),
    ],
    [head, word(210, 720, '- Young fraud.'), foot(3)],
  ]
  expect(await saidIn(pages)).toEqual({
    accomplishments: ['A hub opened in Larkspur.'],
    priorities: [
      'One account for all, which will take two years and the patience of nine ministries.',
    ],
    issues: ['Old systems.', 'Young fraud.'],
  })
})
