import type { Placed } from '#lib/documents/read/columns.ts'
import type { DocxNode } from '#lib/documents/read/docx/docx-tree.ts'
import { answerColumn, type Cell, columnsOf, isAcross } from '#lib/documents/read/table-columns.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { markOf } from '#lib/documents/words/marks.ts'
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
    const edge = edgeOf(cell)
    const isTerse = saysOneEach(lines, edge)
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1]
      const gap =
        !before ||
        line.y - before.y > leading * 1.22 ||
        wouldHaveFitted(before, line, edge) ||
        (isTerse && opensSentence(before, line))
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
  return last.right + (word.length + 1.5) * letter < edge && /^\P{Ll}/u.test(word)
}

/**
 * Whether a cell says one sentence a paragraph: none ends within a line, no mark opens one, and some line that ends
 * one had room for more. Then a sentence that fills its line ends a paragraph too.
 */
function saysOneEach(lines: readonly PdfLine[], edge: number): boolean {
  const isPlain = lines.every((line) => {
    const words = wordsOf(line)
    return !markOf(words) && !/\p{L}{2}[.!?…][)»”"']*\s+[«“"(]*\p{Lu}/u.test(words)
  })
  return (
    isPlain &&
    lines.some((line, at) => {
      const next = lines[at + 1]
      return next && opensSentence(line, next) && wouldHaveFitted(line, next, edge)
    })
  )
}

function opensSentence(above: PdfLine, line: PdfLine): boolean {
  return (
    /[\p{L}\p{N}]{2}[.!?…][)»”"']*$/u.test(wordsOf(above)) && /^[«“"(]*\p{Lu}/u.test(wordsOf(line))
  )
}

function wordsOf({ segments }: PdfLine): string {
  return segments.map(({ text }) => text).join(' ')
}

const WIDEST_MARGIN = 12

/** How far the words of a cell may reach: it keeps as much of a margin on the right as on the left. */
function edgeOf({ x, right, lines }: PdfCell): number {
  const left = lines.reduce(
    (least, { segments }) => Math.min(least, segments[0]?.x ?? least),
    right,
  )
  return right - Math.min(WIDEST_MARGIN, Math.max(1, left - x))
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
    const text = wordsOf(line)
    if (before && before.bold === line.bold) paragraphs.at(-1)?.push(text)
    else paragraphs.push([text])
  }
  const node = (text: string): DocxNode => ({
    type: 'paragraph',
    children: [{ type: 'run', children: [{ type: 'text', value: text }] }],
  })
  return { cell: { type: 'tableCell', children: paragraphs.map((one) => node(one.join(' '))) }, at }
}
