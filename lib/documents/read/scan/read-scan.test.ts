import { createCanvas, loadImage } from '@napi-rs/canvas'
import { describe, expect, test } from 'vitest'
import { readDocument } from '#lib/documents/read/read.ts'
import { recogniseWhole } from '#lib/documents/recognise-whole.ts'
import { printed } from '#lib/documents/testing/print-pdf.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { assemble } from '#lib/documents/testing/write-pdf.ts'
import { formWords } from '#lib/documents/words/form-words.ts'
import { openPdfPictures } from './pdf-pictures.ts'
import { portable } from './picture.ts'
import { readScan } from './read-scan.ts'

const words = formWords(undefined)
const PRINT = { density: 150, degrees: 1.5, paper: 215, ink: 50, seed: 7 }

const FORM = assemble([
  [
    [72, 720, 'Council of Boreal Service Partners - April 2026'],
    [72, 700, 'Jurisdiction: Tessaly'],
    [72, 670, '1. Accomplishments'],
    [72, 657, 'Please describe what you have done.'],
    [270, 670, 'L\\222\\351bauche du guide a \\351t\\351 publi\\351e en fran\\347ais.'],
    [270, 640, 'A single counter opened in the hospital of Birchwood.'],
    [72, 600, '2. Priorities'],
    [72, 587, 'What comes next?'],
    [270, 600, 'Merge the two registries of drivers before the winter.'],
    [72, 540, '4. Sharing'],
    [270, 540, 'The guide, for whoever wants it.'],
  ]
    .map(([x, y, text]) => `BT /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET`)
    .join('\n'),
])

describe('a page that is a picture', () => {
  test('is read, askew and grey as it is, and every statement waits to be compared', async () => {
    const scan = await printed(FORM, PRINT)
    expect(await readDocument(scan, 'scan.pdf')).toEqual({ ok: false, reason: 'scan-without-text' })
    const pages: string[] = []
    const read = await readDocument(scan, 'scan.pdf', {
      readScan: (bytes, words) =>
        readScan(bytes, { words, onPage: (page, of) => pages.push(`${page} of ${of}`) }),
    })
    if (!read.ok) throw new Error(read.reason)
    expect(pages).toEqual(['1 of 1'])
    const { document } = read
    expect(document.text).toContain('L’ébauche du guide a été publiée en français.')
    const whole = recogniseWhole(document, { councils, jurisdictions: roster })
    if (!whole.ok || !('sections' in whole.form)) throw new Error(document.text)
    const { sections } = whole.form
    expect(sections.map(({ kind, statements }) => [kind, statements.length])).toEqual([
      ['accomplishments', 2],
      ['priorities', 1],
      ['sharing', 1],
    ])
    const said = sections.flatMap(({ statements }) => statements)
    expect(said.map(({ confidence }) => confidence)).toEqual(said.map(() => 'check'))
    // Each word stands where it was printed, the page made level.
    const [page] = document.scan ?? []
    const word = page?.words.find(({ start, end }) => document.text.slice(start, end) === 'Merge')
    expect(page?.degrees).toBeCloseTo(-1.5, 0)
    expect(word?.left).toBeCloseTo(270 / 612, 1)
    expect(word?.top).toBeCloseTo((792 - 610) / 792, 1)
  }, 120_000)

  test('is turned upright first, as a file of its own', async () => {
    const drawn = await (await openPdfPictures(await printed(FORM, PRINT))).draw(1)
    const { width, height } = drawn.picture
    const canvas = createCanvas(height, width)
    const context = canvas.getContext('2d')
    context.translate(0, width)
    context.rotate(-Math.PI / 2)
    const data = context.createImageData(width, height)
    for (const [at, shade] of drawn.picture.grey.entries())
      data.data.set([shade, shade, shade, 255], at * 4)
    const upright = createCanvas(width, height)
    upright.getContext('2d').putImageData(data, 0, 0)
    context.drawImage(await loadImage(upright.toBuffer('image/png')), 0, 0)
    const read = await readScan(new Uint8Array(canvas.toBuffer('image/jpeg', 70)), { words })
    if (!read.ok) throw new Error(read.reason)
    expect(read.document).toMatchObject({ format: 'jpeg', reader: 'ocr@1' })
    expect(read.document.text).toContain('Merge the two registries of drivers')
    expect(read.document.scan?.[0]?.degrees).toBeGreaterThan(80)
  }, 120_000)

  test.each([
    ['a page with nothing on it', assemble(['q 612 0 0 792 0 0 cm Q']), 'scan-without-text'],
    ['eleven of them', assemble(Array.from({ length: 11 }, () => '')), 'too-many-pages'],
    ['a PNG cut short', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'damaged'],
    [
      'what is no picture at all',
      Buffer.from(portable({ width: 1, height: 1, grey: new Uint8Array(1) })),
      'damaged',
    ],
  ])('is refused with its reason: %s', async (_, bytes, reason) => {
    expect(await readScan(bytes, { words })).toEqual({ ok: false, reason })
  })
})
