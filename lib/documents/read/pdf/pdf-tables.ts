import type { Placed } from '#lib/documents/read/columns.ts'
import type { DocxNode } from '#lib/documents/read/docx/docx-tree.ts'
import { answerColumn, type Cell, columnsOf, isAcross } from '#lib/documents/read/table-columns.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { linesOf, type PdfCell, type PdfLine, type PdfRow } from './pdf-lines.ts'

/** The tables a PDF draws, read as those of a Word document are: a row's left cells, then what was answered. */
export function placeRows(
  rows: readonly PdfRow[],
  words: FormWords,
): { line: PdfLine; placed: Placed }[] {
  const starts = columnStarts(rows)
  const indexOf = (x: number) => starts.reduce((best, at, index) => (at <= x + 4 ? index : best), 0)
  const grid = rows.map((row) => row.cells.map((cell) => asCell(cell, indexOf(cell.x))))
  const answers = answerColumn(grid, words)
  const answersAt = starts[answers] ?? Number.POSITIVE_INFINITY
  const leading = usualStep(rows)
  const placed: { line: PdfLine; placed: Placed }[] = []
  const put = (cell: PdfCell, column: Placed['column'], row: number | null) => {
    const lines = column === null ? cell.lines.flatMap(withoutRunIn) : cell.lines
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      const gap =
        !before || line.y - before.y > leading * 1.22 || wouldHaveFitted(before, line, cell.right)
      const { segments, page, y } = line
      const x = segments[0]?.x ?? 0
      placed.push({ line, placed: { segments, x, y, column, row, gap, page, line: line.line } })
    }
  }
  for (let at = 0; at < rows.length; at += 1) {
    const run = runFrom(rows, at)
    if (isAcross(grid.slice(at, at + run), words)) {
      const cells = new Map(
        rows
          .slice(at, at + run)
          .flatMap((row, r) =>
            row.cells.map((cell, c) => [grid[at + r]?.[c]?.cell, cell] as const),
          ),
      )
      for (const column of columnsOf(grid.slice(at, at + run)))
        for (const { cell } of column) {
          const drawn = cells.get(cell)
          if (drawn) put(drawn, null, null)
        }
      at += run - 1
      continue
    }
    for (const cell of rows[at]?.cells ?? []) {
      const spans = cell.x < answersAt - 4 && cell.right > answersAt + 4
      const right = indexOf(cell.x) >= answers
      put(cell, spans || starts.length < 2 ? null : right ? 'right' : 'left', spans ? null : at)
    }
  }
  return placed
}

/** A line that ends where the next word still had room in its cell ends a paragraph. */
function wouldHaveFitted(before: PdfLine, line: PdfLine, edge: number): boolean {
  const [last, first] = [before.segments.at(-1), line.segments[0]]
  if (!last || !first || before.segments.length > 1) return false
  const word = first.text.split(/\s/)[0] ?? ''
  const letter = (first.right - first.x) / Math.max(1, first.text.length)
  // A cell keeps a margin of its own inside its lines.
  return last.right + (word.length + 2) * letter < edge - 12 && /^\P{Ll}/u.test(word)
}

/** A bold title run into its prompt, as a line of its own. */
function withoutRunIn(line: PdfLine, index: number): PdfLine[] {
  const end = line.words.findIndex((word) => !word.bold)
  if (index > 0 || end <= 0 || line.words.slice(end).some((word) => word.bold)) return [line]
  return [line.words.slice(0, end), line.words.slice(end)]
    .flatMap((words) => linesOf(words, line.page))
    .map((one) => ({ ...one, line: line.line }))
}

/** Where the columns of the tables begin, over the whole document. */
function columnStarts(rows: readonly PdfRow[]): number[] {
  const starts: number[] = []
  for (const x of rows.flatMap((row) => row.cells.map((cell) => cell.x)).sort((a, b) => a - b))
    if (x - (starts.at(-1) ?? Number.NEGATIVE_INFINITY) > 4) starts.push(x)
  return starts
}

/** How many rows from here have their cells in the same places. */
function runFrom(rows: readonly PdfRow[], start: number): number {
  const shape = (row: PdfRow | undefined) => row?.cells.map((cell) => Math.round(cell.x / 4)).join()
  let end = start + 1
  while (end < rows.length && shape(rows[end]) === shape(rows[start])) end += 1
  return end - start
}

function usualStep(rows: readonly PdfRow[]): number {
  const steps = rows
    .flatMap((row) => row.cells)
    .flatMap(({ lines }) => lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0)))
    .sort((a, b) => a - b)
  return steps[Math.floor(steps.length / 3)] ?? 14
}

// The columns are told apart by the same eyes as a Word table's.
function asCell(cell: PdfCell, at: number): Cell {
  const paragraphs: string[][] = []
  for (const [index, line] of cell.lines.entries()) {
    const before = cell.lines[index - 1]
    const text = line.segments.map((one) => one.text).join(' ')
    if (before && before.bold === line.bold) paragraphs.at(-1)?.push(text)
    else paragraphs.push([text])
  }
  const node = (text: string): DocxNode => ({
    type: 'paragraph',
    children: [{ type: 'run', children: [{ type: 'text', value: text }] }],
  })
  return { cell: { type: 'tableCell', children: paragraphs.map((one) => node(one.join(' '))) }, at }
}
