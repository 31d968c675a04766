import { expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { FONT, rawPdf, stream } from '#lib/documents/testing/raw-pdf.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { withoutOff } from './pdf-layers.ts'

vi.setConfig({ testTimeout: 60_000 })

const words = (x: number, y: number, text: string, size = 10) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`
const across = (y: number, from = 60, to = 560) => `${from} ${y} m ${to} ${y} l S`
const down = (x: number, from = 480, to = 700) => `${x} ${from} m ${x} ${to} l S`
const box = (x: number, y: number, wide: number, high: number) => `${x} ${y} ${wide} ${high} re S`

const TABLE = [
  words(62, 740, 'CIPS Information Exchange, April 2019'),
  words(62, 725, 'Jurisdiction: Kestrel Sound'),
  ...[700, 640, 540, 480].map((y) => across(y)),
  ...[60, 250, 560].map((x) => down(x)),
  words(65, 688, '1. Accomplishments'),
  words(65, 628, '2. Priorities'),
  words(65, 528, '3. Issues and needs'),
  words(255, 688, 'Opened a counter.'),
  words(255, 528, 'Clerks are hard to find.'),
]

/** What is said under priorities, and what has no place. */
async function readWith(...content: string[]) {
  const bytes = rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream([...TABLE, ...content].join('\n')),
    FONT,
  ])
  const read = await readDocument(bytes, 'a.pdf')
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, { councils, jurisdictions: roster })
  if ('notATemplate' in form) throw new Error('not a template')
  const priorities = form.sections.find(({ kind }) => kind === 'priorities')
  return {
    said: form.sections.flatMap(({ statements }) => statements.map(({ text }) => text)),
    priorities: priorities?.statements.map(({ text, context }) => [text, context]),
    unplaced: form.unplaced.map(({ start, end }) => read.document.text.slice(start, end)),
  }
}

test('sentences one below the other in a cell are as many paragraphs, also where one fills its line', async () => {
  const { priorities } = await readWith(
    words(255, 628, 'Rebuild every single one of the nine wharves by the spring of 2021.'),
    words(255, 616, 'Train clerks for the winter.'),
    words(255, 604, 'One map for all ferries that leave the three harbours after the thaw,'),
    words(255, 592, 'with their hours.'),
  )
  expect(priorities?.map(([text]) => text)).toEqual([
    'Rebuild every single one of the nine wharves by the spring of 2021.',
    'Train clerks for the winter.',
    'One map for all ferries that leave the three harbours after the thaw, with their hours.',
  ])
})

test('what was typed into the fields of a printed page stands beside its label', async () => {
  const { priorities } = await readWith(
    words(255, 625, 'Un portail pour les permis.'),
    words(255, 600, 'Responsable :'),
    ...[box(330, 595, 120, 16), words(334, 600, 'Greffe du havre')],
    ...[box(258, 571, 9, 9), words(272, 572, 'Offert en tout temps')],
  )
  const said = priorities?.map(([text, context]) => `${context ?? ''} ${text}`).join(' ')
  expect(said).toContain('Responsable : Greffe du havre')
  expect(said).toContain('Offert en tout temps')
  expect(priorities?.map(([, context]) => context)).not.toContain('Responsable :')
})

test('an endnote after the table has no place among the answers', async () => {
  const { said, unplaced } = await readWith(
    ...[words(255, 628, 'Join our 310'), words(310, 632, 'i', 6), words(314, 628, ' towns up.')],
    words(62, 440, 'iCounted in May, with the islands.'),
  )
  expect(said.join(' ')).toContain('310ⁱ')
  expect(said.join(' ')).not.toContain('islands')
  expect(unplaced).toEqual(['iCounted in May, with the islands.'])
})

test('a soft hyphen within a line parts no word, as a browser marks it in print', () => {
  const word = (str: string, x: number, width: number) => ({
    ...{ str, width, dir: 'ltr', height: 12, fontName: 'f', hasEOL: false },
    transform: [12, 0, 0, 12, x, 700],
  })
  const shy = [
    { type: 'beginMarkedContentProps', id: '', tag: 'Span' },
    { type: 'endMarkedContent', id: '', tag: '' },
  ]
  const content = [
    word('accord intergouver', 60, 90),
    ...shy,
    word(' nemental de', 150, 60),
    word(' Larkspur', 210, 40),
  ]
  expect(
    withoutOff(content, [])
      .items.map(({ str }) => str)
      .join(''),
  ).toBe('accord intergouvernemental de Larkspur')
})
