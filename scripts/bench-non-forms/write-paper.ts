import PDFDocument from 'pdfkit'
import {
  list,
  cell as odtCell,
  heading as odtHeading,
  p as odtP,
  row as odtRow,
  table as odtTable,
  rawOdt,
} from '#lib/documents/testing/raw-odt.ts'
import { mail } from '#lib/documents/testing/write-eml.ts'
import { wordFile } from '#scripts/score-forms/write/docx-package.ts'
import { cell, escaped, p, row, table } from '#scripts/score-forms/write/docx-runs.ts'
import type { Paper, PaperLine } from './papers.ts'

/** The bytes that a paper would come in. */
export async function writePaper({ format, lines }: Paper): Promise<Uint8Array> {
  if (format === 'docx') return wordFile(inRows(lines, WORD), {})
  if (format === 'odt') return rawOdt(inRows(lines, OPEN))
  if (format === 'pdf' || format === 'slides') return pdfOf(lines, format === 'slides')
  const text = lines.map(typed).join('\n')
  if (format === 'eml') return mail(lines[0]?.text ?? '', `${text}\n`)
  return new TextEncoder().encode(`${text}\n`)
}

function typed({ kind, text, cells }: PaperLine): string {
  if (kind === 'bullet') return `- ${text}`
  if (kind === 'row') return cells.join('\t')
  return kind === 'heading' ? `\n${text}\n` : text
}

type Markup = {
  line: (line: PaperLine) => string
  row: (cells: string[]) => string
  table: (rows: string[]) => string
}

const styled = (name: string) => `<w:pStyle w:val="${name}"/>`
const wordRun = (text: string) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

const WORD: Markup = {
  line: ({ kind, text }) =>
    kind === 'title' || kind === 'heading'
      ? p(wordRun(text), styled('Heading1'))
      : p(wordRun(kind === 'bullet' ? `• ${text}` : text)),
  row: (cells) => row(...cells.map((one) => cell(p(wordRun(one))))),
  table: (rows) => table(...rows),
}

const OPEN: Markup = {
  line: ({ kind, text }) => {
    if (kind === 'title' || kind === 'heading') return odtHeading(escaped(text))
    if (kind === 'bullet') return list([{ level: 0, inside: odtP(escaped(text)) }])
    return odtP(escaped(text))
  },
  row: (cells) => odtRow(...cells.map((one) => odtCell(odtP(escaped(one))))),
  table: (rows) => odtTable(...rows),
}

function inRows(lines: readonly PaperLine[], markup: Markup): string {
  let out = ''
  let rows: string[] = []
  for (const line of [...lines, null]) {
    if (line?.kind === 'row') {
      rows.push(markup.row(line.cells))
      continue
    }
    if (rows.length > 0) out += markup.table(rows)
    rows = []
    if (line) out += markup.line(line)
  }
  return out
}

/** Slides: wide pages, a new one under each heading. */
async function pdfOf(lines: readonly PaperLine[], isSlides: boolean): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: isSlides ? [720, 405] : [612, 792],
    margin: 56,
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  })
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise((resolve) => pdf.on('end', resolve))
  for (const { kind, text, cells } of lines) {
    if (isSlides && kind === 'heading') pdf.addPage()
    const isHeading = kind === 'heading' || kind === 'title'
    pdf.font(isHeading ? 'Helvetica-Bold' : 'Helvetica').fontSize(isHeading ? 15 : 11)
    pdf.text(kind === 'bullet' ? `• ${text}` : kind === 'row' ? cells.join('    ') : text)
    pdf.moveDown(0.4)
  }
  pdf.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}
