import { extractTextItems, getDocumentProxy } from 'unpdf'
import { placeColumns, type Segment, type VisualLine } from './columns.ts'
import type { ReadResult } from './form.ts'
import { canonical, TextBuilder } from './text-builder.ts'

type Item = { str: string; x: number; y: number; width: number; fontSize: number }

const MOST_PAGES = 200

/** A PDF's text by position: words to lines, lines to columns, columns to rows. */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  let pages: Item[][]
  try {
    const file = await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false })
    if (file.numPages > MOST_PAGES) return { ok: false, reason: 'too-large' }
    pages = (await extractTextItems(file)).items
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    return { ok: false, reason: name === 'PasswordException' ? 'password-protected' : 'damaged' }
  }
  const lines = pages.flatMap((items, index) => linesOf(items, index + 1))
  if (lines.every((line) => line.segments.every((one) => !/[\p{L}\p{N}]/u.test(one.text))))
    return { ok: false, reason: 'scan-without-text' }
  const builder = new TextBuilder()
  let page = 1
  for (const piece of placeColumns(lines, 3)) {
    for (; page < piece.page; page += 1) builder.append('\f')
    if (piece.gap && builder.length > 0) builder.append('\n')
    const text = canonical(piece.segments.map((one) => one.text).join(' ')).text
    builder.line(text, {
      column: piece.column,
      row: piece.row,
      indent: piece.x,
      right: piece.segments.at(-1)?.right ?? piece.x,
      wraps: true,
      gap: piece.gap,
      page: piece.page,
      line: piece.line,
    })
  }
  const { text, blocks } = builder
  return { ok: true, document: { format: 'pdf', reader: 'pdf@1', text, blocks, warnings: [] } }
}

function linesOf(items: readonly Item[], page: number): VisualLine[] {
  const words = items.filter((one) => one.str.trim() !== '').sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Item[][] = []
  for (const word of words) {
    const row = rows.at(-1)
    const base = row?.[0]
    if (row && base && base.y - word.y < Math.max(base.fontSize, word.fontSize) * 0.45)
      row.push(word)
    else rows.push([word])
  }
  return rows.map((row, index) => ({
    page,
    line: index + 1,
    y: -(row[0]?.y ?? 0),
    segments: segmentsOf(row.sort((a, b) => a.x - b.x)),
  }))
}

// Two cells of a table stand at least their margins apart; words of one cell a third of a letter's height.
function segmentsOf(row: readonly Item[]): Segment[] {
  const segments: Segment[] = []
  for (const word of row) {
    const before = segments.at(-1)
    const space = before ? word.x - before.right : 0
    const right = word.x + word.width
    if (before && space < word.fontSize * 0.7) {
      const apart = space > word.fontSize * 0.12 && !/\s$/.test(before.text)
      before.text += (apart ? ' ' : '') + word.str
      before.right = right
    } else segments.push({ x: word.x, right, text: word.str, start: -1 })
  }
  return segments.map((one) => ({ ...one, text: one.text.trim() }))
}
