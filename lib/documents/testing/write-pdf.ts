import type { Sample } from './sample.ts'
import { wrap, written } from './write-txt.ts'

type Line = { x: number; text: string }
type Row = { left: string[]; right: Line[] }

const HEIGHT = 792
const LEADING = 13
const SIZE = 10
const BOTTOM = 70

/** A two-column form as a PDF of our own making: one font, absolute positions, a footer on each page. */
export function samplePdf(sample: Sample): Uint8Array {
  const pages: Line[][] = []
  const at: number[][] = []
  let y = 0
  const newPage = () => {
    pages.push([])
    at.push([])
    y = HEIGHT - 72
  }
  const put = (line: Line, height: number) => {
    pages.at(-1)?.push(line)
    at.at(-1)?.push(height)
  }
  newPage()
  for (const text of [sample.title, sample.jurisdiction.join(' '), sample.contact.join(' ')]) {
    put({ x: 72, text }, y)
    y -= LEADING * 2
  }
  for (const row of rowsOf(sample)) {
    for (let i = 0; i < Math.max(row.left.length, row.right.length); i += 1) {
      if (y < BOTTOM) newPage()
      const left = row.left[i]
      const right = row.right[i]
      if (left) put({ x: 72, text: left }, y)
      if (right) put(right, y)
      y -= LEADING
    }
    y -= LEADING
  }
  pages.forEach((page, index) => {
    page.push({ x: 280, text: `Page ${index + 1} / ${pages.length}` })
    at[index]?.push(36)
  })
  return assemble(pages.map((page, index) => contentOf(page, at[index] ?? [])))
}

function rowsOf(sample: Sample): Row[] {
  return sample.sections.map((section) => ({
    left: [...wrap(`${section.number} ${section.title}`, 26), ...wrap(section.prompt, 26)],
    right: section.lines.flatMap((line) => {
      const x = 220 + (line.level ?? 0) * 18
      return wrap(written(line), 66).map((text) => ({ x, text }))
    }),
  }))
}

function contentOf(lines: readonly Line[], heights: readonly number[]): string {
  return lines
    .map(
      ({ x, text }, index) =>
        `BT /F1 ${SIZE} Tf 1 0 0 1 ${x} ${heights[index]} Tm (${escaped(text)}) Tj ET`,
    )
    .join('\n')
}

const WIN_ANSI: Record<string, number> = {
  '’': 0x92,
  '–': 0x96,
  '—': 0x97,
  '•': 0x95,
  œ: 0x9c,
  '…': 0x85,
}

function escaped(text: string): string {
  let out = ''
  for (const letter of text) {
    const code = WIN_ANSI[letter] ?? letter.charCodeAt(0)
    const octal = code > 126 || letter === '(' || letter === ')' || letter === '\\'
    out += octal ? `\\${code.toString(8).padStart(3, '0')}` : letter
  }
  return out
}

/** Puts page contents into a PDF file with its table of objects. */
export function assemble(contents: readonly string[]): Uint8Array {
  const kids = contents.map((_, index) => `${4 + index * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(Buffer.from(file, 'latin1'))
}
