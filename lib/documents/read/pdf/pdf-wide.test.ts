import { expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { FONT, rawPdf, stream } from '#lib/documents/testing/raw-pdf.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'

vi.setConfig({ testTimeout: 60_000 })

const pdf = (lines: readonly string[]) =>
  rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(lines.join('\n')),
    FONT,
  ])

async function textOf(lines: readonly string[]): Promise<string> {
  const read = await readDocument(pdf(lines), 'a.pdf')
  if (!read.ok) throw new Error(read.reason)
  return read.document.text.trim()
}

/** One string, its letters `spacing` points further apart than the font has them. */
const at = (y: number, string: string, spacing = 0) =>
  `BT /F1 10 Tf ${spacing} Tc 1 0 0 1 72 ${y} Tm ${string} ET`
const set = (y: number, text: string, spacing = 0) => at(y, `(${text}) Tj`, spacing)

test.each([0.4, 0.9, 1, 1.05, 1.2, 1.6, 2, 3, 5])('a heading set %s points wide', async (wide) => {
  expect(await textOf([set(700, '2. Priorities of the harbours for 2031', wide)])).toBe(
    '2. Priorities of the harbours for 2031',
  )
})

test.each(['Vos besoins communs', 'Ecosse, 12 mai 2031'])(
  'letters that are placed one by one, as browsers print a heading set wide: %s',
  async (text) => {
    const widths = new Map(Object.entries({ V: 8, ' ': 3.3, i: 2.7, m: 10, s: 6, c: 6, ',': 3.3 }))
    let x = 72
    const letters = [...text].map((letter) => {
      const drawn = `BT /F1 12 Tf 1 0 0 1 ${x} 700 Tm (${letter}) Tj ET`
      x += (widths.get(letter) ?? 6.7) + 1.8
      return drawn
    })
    expect(await textOf(letters)).toBe(text)
  },
)

test.each([
  // Kerning beside the width: only some letters come apart.
  ['[(Pr) -30 (ior) -30 (it) 20 (ies for all)] TJ', 0.8, 'Priorities for all'],
  ['[(Pr) -30 (ior) -30 (it) 20 (ies for all)] TJ', 1.3, 'Priorities for all'],
])('a kerned heading %s', async (string, wide, text) => {
  expect(await textOf([at(700, string, wide)])).toBe(text)
})

test.each([
  // Typesetters who draw no blank step over it.
  ['[(Three) -333 (desks) -333 (opened)] TJ', 0, 'Three desks opened'],
  ['[(Three) -333 (desks) -333 (opened)] TJ', 0.3, 'Three desks opened'],
  ['(4 8 12 16 20 24) Tj', 2, '4 8 12 16 20 24'],
  ['(A B C D E) Tj', 0, 'A B C D E'],
  ['(A B C D E) Tj', 0.5, 'A B C D E'],
  ['(10 000 $ in J. R. Roy) Tj', 0.5, '10 000 $ in J. R. Roy'],
])('blanks that are meant stay: %s', async (string, wide, text) => {
  expect(await textOf([at(700, string, wide)])).toBe(text)
})

test('a label set apart from its words keeps its blank', async () => {
  const label =
    'BT /F1 10 Tf .2 Tc 1 0 0 1 72 700 Tm (a.) Tj 1 0 0 1 83 700 Tm (one counter opened) Tj ET'
  expect(await textOf([label])).toBe('a. one counter opened')
})

test('a whole form whose titles are set wide is read as any other', async () => {
  const titles = ['1. Accomplishments', '2. Priorities', '3. Membership', '4. Sharing', '5. Issues']
  const lines = [
    set(740, 'Council of Digital Services, May 2031', 1.4),
    set(720, 'Jurisdiction: Kestrel Sound'),
    ...titles.flatMap((title, index) => [
      set(690 - index * 60, title, 1.8),
      set(670 - index * 60, `The harbour opened desk ${index + 1} to all.`),
    ]),
  ]
  const read = await readDocument(pdf(lines), 'a.pdf')
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, { councils, jurisdictions: roster })
  if ('notATemplate' in form) throw new Error('not a template')
  expect(form.sections.map(({ statements }) => statements.map(({ text }) => text))).toEqual(
    titles.map((_title, index) => [`The harbour opened desk ${index + 1} to all.`]),
  )
})
