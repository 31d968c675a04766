import { expect, test, vi } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { FONT, rawPdf, stream } from '#lib/documents/testing/raw-pdf.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'

vi.setConfig({ testTimeout: 60_000 })

const words = (x: number, y: number, text: string, size = 10) =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`
const line = (x1: number, y: number, x2: number) => `${x1} ${y} m ${x2} ${y} l S`
const HEAD = [
  words(72, 740, 'CIPS Information Exchange, April 2019'),
  words(72, 725, 'Jurisdiction: Kestrel Sound'),
]
const row = (y: number, title: string, ...answers: string[]) => [
  words(72, y, title),
  words(72, y - 13, 'Please describe your work'),
  words(72, y - 26, 'in a few lines.'),
  ...answers.map((answer, at) => words(300, y - at * 26, answer)),
]
const ROWS = (first: string[], second = ['One portal for permits.']) => [
  ...HEAD,
  ...row(680, '1. Accomplishments', ...first),
  ...row(600, '2. Priorities', ...second),
  ...row(520, '3. Issues and needs', 'Clerks are hard to find.'),
]

type Page = {
  page?: string
  annotations?: string[]
  catalogue?: string
  resources?: string
  more?: string[]
}

function pdf(content: readonly string[], given: Page = {}): Uint8Array {
  const {
    page = '/MediaBox [0 0 612 792]',
    annotations = [],
    catalogue = '',
    resources = '',
  } = given
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R ${page} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> /Annots [${annotations.join(' ')}] >>`,
    stream(content.join('\n')),
    FONT,
    ...(given.more ?? []),
  ])
}

async function formOf(bytes: Uint8Array) {
  const read = await readDocument(bytes, 'a.pdf')
  if (!read.ok) throw new Error(read.reason)
  const form = recogniseForm(read.document, { councils, jurisdictions: roster })
  if ('notATemplate' in form) throw new Error('not a template')
  return {
    said: form.sections.map((one) => one.statements.map(({ text }) => text)),
    unplaced: form.unplaced.map(({ start, end }) => read.document.text.slice(start, end)),
    warnings: form.warnings.map(({ code }) => code),
  }
}

const field = (rect: string, rest: string) =>
  `<< /Type /Annot /Subtype /Widget /F 4 /Rect [${rect}] ${rest} >>`

test('what was typed, chosen and ticked in a form that is filled in', async () => {
  const box = (rect: string, name: string, state: string) =>
    field(
      rect,
      `/FT /Btn /T (${name}) /V /${state} /AS /${state} /AP << /N << /Oui 11 0 R /Off 11 0 R >> >>`,
    )
  const annotations = [
    field(
      '300 640 540 690',
      '/FT /Tx /Ff 4096 /T (a) /V (Opened a counter in the hall of the harbour.\\rOuvert un autre.)',
    ),
    field(
      '300 595 540 612',
      '/FT /Ch /Ff 131072 /T (b) /Opt [[(1) (One portal)] [(2) (Two portals)]] /V (2)',
    ),
    box('300 424 310 434', 'c', 'Oui'),
    box('300 398 310 408', 'd', 'Off'),
    '<< /Type /Annot /Subtype /Widget /F 2 /Rect [300 340 540 360] /FT /Tx /T (e) /V (Never shown.) >>',
  ]
  const content = [
    ...HEAD,
    ...row(680, '1. Accomplishments'),
    ...row(600, '2. Priorities'),
    ...row(540, '3. Showcase and sharing', 'A script for those who call back.', 'A guide.'),
    ...row(440, '4. Issues and needs'),
    words(314, 427, 'Clerks'),
    words(314, 401, 'Counters'),
  ]
  const { said } = await formOf(
    pdf(content, {
      annotations: annotations.map((_one, at) => `${at + 6} 0 R`),
      catalogue: `/AcroForm << /Fields [${annotations.map((_one, at) => `${at + 6} 0 R`).join(' ')}] >>`,
      more: [
        ...annotations,
        stream('', { dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 10 10]' }),
      ],
    }),
  )
  expect(said).toEqual([
    ['Opened a counter in the hall of the harbour.', 'Ouvert un autre.'],
    ['Two portals'],
    ['A script for those who call back.', 'A guide.'],
    ['Clerks'],
  ])
})

test('what was typed over a flat form is read, and a note about it is not', async () => {
  const typed =
    '<< /Type /Annot /Subtype /FreeText /F 4 /Rect [300 640 540 656] /Contents (Added a kiosk.) /DA (/F1 10 Tf) >>'
  const note =
    '<< /Type /Annot /Subtype /Text /F 4 /Rect [10 10 20 20] /Contents (Dare we say so?) >>'
  const { said, warnings } = await formOf(
    pdf(ROWS(['Opened a counter.']), { annotations: [typed, note] }),
  )
  expect(said[0]).toEqual(['Opened a counter.', 'Added a kiosk.'])
  expect(warnings).toEqual(['comments-left-out'])
})

test.each([
  ['says so', '/MediaBox [0 0 792 612] /Rotate 90', '0 1 -1 0 792 0 cm'],
  ['says nothing', '/MediaBox [0 0 792 612]', '0 1 -1 0 792 0 cm'],
  ['stands on its head', '/MediaBox [0 0 612 792] /Rotate 180', '-1 0 0 -1 612 792 cm'],
])('a page that lies on its side and %s', async (_how, page, turn) => {
  const { said } = await formOf(pdf([turn, ...ROWS(['Opened a counter.'])], { page }))
  expect(said).toEqual([
    ['Opened a counter.'],
    ['One portal for permits.'],
    ['Clerks are hard to find.'],
  ])
})

test('words on a layer that is off are left out, and that is said', async () => {
  const { said, warnings } = await formOf(
    pdf(
      [
        ...ROWS(['Opened a counter.']),
        '/OC /L1 BDC',
        words(300, 654, 'The minister knows.'),
        'EMC',
      ],
      {
        catalogue: '/OCProperties << /OCGs [6 0 R] /D << /OFF [6 0 R] >> >>',
        resources: '/Properties << /L1 6 0 R >>',
        more: ['<< /Type /OCG /Name (Private) >>'],
      },
    ),
  )
  expect(said[0]).toEqual(['Opened a counter.'])
  expect(warnings).toEqual(['hidden-words'])
})

test('a word that is drawn three times for bold is there once', async () => {
  const bold = [0, 0.3, 0.6].map((by) => words(300 + by, 654, 'Closed another.'))
  const { said } = await formOf(pdf([...ROWS(['Opened a counter.']), ...bold]))
  expect(said[0]).toEqual(['Opened a counter.', 'Closed another.'])
})

test.each([
  ['all of a line', line(300, 657, 368), ['Opened a counter.']],
  ['its last words', line(334, 657, 368), ['Opened a counter.', 'Closed']],
  ['nothing: it stands under it', line(300, 652, 368), ['Opened a counter.', 'Closed another.']],
  [
    'nothing: it goes across the page',
    line(72, 657, 540),
    ['Opened a counter.', 'Closed another.'],
  ],
])('a line drawn through %s', async (_what, drawn, expected) => {
  const { said, warnings } = await formOf(
    pdf([...ROWS(['Opened a counter.', 'Closed another.']), drawn]),
  )
  expect(said[0]).toEqual(expected)
  expect(warnings.includes('struck-words')).toBe(expected.at(-1) !== 'Closed another.')
})

test('a small raised figure marks a note, which stands apart below a short line', async () => {
  const marked = [
    words(300, 654, 'Our association has 310'),
    words(407, 658, '2', 6),
    words(413, 654, 'members.'),
  ]
  const note = [line(72, 120, 190), words(72, 104, '2 As of May, with the islands.')]
  const { said, unplaced } = await formOf(pdf([...ROWS(['Opened a counter.']), ...marked, ...note]))
  expect(said[0]?.at(-1)).toMatch(/310² members\.$/)
  expect(said.flat().join(' ')).not.toContain('islands')
  expect(unplaced.join(' ')).toContain('As of May')
})

test('words along the margin belong to the paper', async () => {
  const along = 'BT /F1 8 Tf 0 1 -1 0 590 300 Tm (Protected A when completed) Tj ET'
  const { said } = await formOf(pdf([...ROWS(['Opened a counter.']), along]))
  expect(said.flat().join(' ')).not.toContain('Protected')
})
