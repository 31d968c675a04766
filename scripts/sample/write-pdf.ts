import PDFDocument from 'pdfkit'
import type { Laid, Row } from './lay-form.ts'
import { wrap } from './wrap.ts'

const PAGE = { width: 612, height: 792, top: 84, bottom: 690 }
const LEFT = { x: 60, width: 140 }
const RIGHT = { x: 218, width: 336 }
const SIZE = 12
const LEADING = 18
const NESTED = 18
const HANGING = 16

type Page = PDFKit.PDFDocument
type Cursor = { y: number; page: number }

/** Two columns by position, as Word prints a table: nothing in the file says which words go together. */
export async function writePdf(laid: Laid): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'LETTER',
    margin: 0,
    // Uncompressed, the bytes do not depend on the machine's zlib.
    compress: false,
    bufferPages: true,
    lang: laid.language === 'fr' ? 'fr-CA' : 'en-CA',
    info: { Title: laid.title, Author: 'ACSP – CASP', CreationDate: laid.date, ModDate: laid.date },
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  drawForm(pdf, laid)
  drawFurniture(pdf, laid)
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}

function drawForm(pdf: Page, laid: Laid) {
  const cursor = { y: PAGE.top, page: 0 }
  pdf.font('Helvetica-Bold').fontSize(14)
  for (const line of wrap(laid.title, PAGE.width - 2 * LEFT.x, widthOf(pdf))) {
    put(pdf, line, LEFT.x, cursor.y)
    cursor.y += 19
  }
  cursor.y += 8
  pdf.fontSize(SIZE)
  put(pdf, laid.jurisdiction, LEFT.x, cursor.y)
  pdf.font('Helvetica')
  put(pdf, laid.contact, LEFT.x, cursor.y + LEADING + 4)
  cursor.y += 3 * LEADING + 6
  for (const row of laid.rows) drawRow(pdf, row, cursor)
}

function drawRow(pdf: Page, row: Row, cursor: Cursor) {
  pdf.font('Helvetica-Bold').fontSize(SIZE)
  const heading = wrap(row.heading, LEFT.width, widthOf(pdf))
  pdf.font('Helvetica')
  const prompt = wrap(row.prompt, LEFT.width, widthOf(pdf))
  const leftHeight = (heading.length + prompt.length) * LEADING + 12
  if (cursor.y + leftHeight > PAGE.bottom) turnPage(pdf, cursor)
  const top = cursor.y
  const firstPage = cursor.page
  pdf
    .moveTo(LEFT.x - 6, top - 6)
    .lineTo(RIGHT.x + RIGHT.width, top - 6)
    .lineWidth(0.5)
    .stroke('#808080')
  heading.forEach((line, at) => {
    put(pdf.font('Helvetica-Bold'), line, LEFT.x, top + at * LEADING)
  })
  prompt.forEach((line, at) => {
    put(pdf.font('Helvetica'), line, LEFT.x, top + (heading.length + at) * LEADING)
  })
  drawAnswers(pdf, row, cursor)
  const leftEnd = cursor.page === firstPage ? top + leftHeight : 0
  cursor.y = Math.max(cursor.y, leftEnd) + 26
}

function drawAnswers(pdf: Page, { lines }: Row, cursor: Cursor) {
  for (const { text, mark, depth } of lines) {
    const indent = depth * NESTED
    const hanging = mark === '' ? 0 : HANGING
    wrap(text, RIGHT.width - indent - hanging, widthOf(pdf)).forEach((line, at) => {
      if (cursor.y > PAGE.bottom) turnPage(pdf, cursor)
      if (at === 0 && mark !== '') put(pdf, mark.trim(), RIGHT.x + indent, cursor.y)
      put(pdf, line, RIGHT.x + indent + hanging, cursor.y)
      cursor.y += LEADING
    })
    cursor.y += 8
  }
}

function turnPage(pdf: Page, cursor: Cursor) {
  pdf.addPage()
  cursor.page += 1
  cursor.y = PAGE.top
}

function drawFurniture(pdf: Page, laid: Laid) {
  const { count } = pdf.bufferedPageRange()
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page)
    pdf.font('Helvetica').fontSize(8)
    put(pdf, laid.header, LEFT.x, 36)
    const number =
      laid.language === 'fr' ? `Page ${page + 1} de ${count}` : `Page ${page + 1} of ${count}`
    put(pdf, number, RIGHT.x + RIGHT.width - pdf.widthOfString(number), 752)
  }
}

function put(pdf: Page, text: string, x: number, y: number) {
  pdf.text(text, x, y, { lineBreak: false })
}

function widthOf(pdf: Page) {
  return (line: string) => pdf.widthOfString(line)
}
