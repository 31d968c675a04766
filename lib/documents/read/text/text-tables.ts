import type { Block } from '#lib/documents/form.ts'
import { plainBlock } from '#lib/documents/read/text-builder.ts'
import { isCounted } from '#lib/documents/words/heading-number.ts'

export type TextLine = { text: string; start: number; line: number; gap: boolean }
type Cell = { text: string; start: number; x: number }
type Row = { cells: Cell[][]; line: number; wraps: boolean }

const BAR = /[|│┃║]/
const RULE = /^[\s+|│┃║├┤┼┌┬┐└┴┘╞╪╡╔╦╗╠╬╣╚╩╝═─━=:-]+$/
const FRAMED = /^\s*[|│┃║].*[|│┃║]\s*$/
/** The lines of a text that hold something. */
export function linesOf(text: string): TextLine[] {
  const lines: TextLine[] = []
  let gap = false
  for (const [at, match] of [...text.matchAll(/[^\n\f]*(?:[\n\f]|$)/g)].entries()) {
    const line = match[0].replace(/[\n\f]$/, '')
    if (line.trim() === '') gap = true
    else {
      lines.push({ text: line, start: match.index, line: at + 1, gap })
      gap = false
    }
  }
  return lines
}

/** The blocks of a text whose table is drawn with bars; null where there is none. */
export function tableBlocks(text: string): Block[] | null {
  const lines = linesOf(text)
  const cells = lines.map((line) => (isRule(line) ? [] : cellsOf(line)))
  const width = widthOf(lines, cells)
  if (width === null) return null
  const isRow = (at: number) => cells[at]?.length === width
  const startsIn = rowStarts(lines, cells, isRow)
  const blocks: Block[] = []
  let open: Row | null = null
  let rows = 0
  for (const [at, line] of lines.entries()) {
    const own = cells[at] ?? []
    if (open && (!isRow(at) || startsIn(at))) {
      blocks.push(...rowBlocks(open, rows))
      open = null
    }
    if (isRow(at) && own.some((cell) => cell.text !== '')) {
      if (!open) rows += 1
      open = open
        ? grown(open, own)
        : { cells: own.map((cell) => [cell]), line: line.line, wraps: false }
    } else if (isRow(at) && open) open = grown(open, own)
    else if (!isRow(at) && !isRule(line)) blocks.push(outside(line))
  }
  return open ? [...blocks, ...rowBlocks(open, rows)] : blocks
}

/** How many cells the rows of a table have, if three lines of a text have as many and something is drawn around them. */
function widthOf(lines: readonly TextLine[], cells: readonly Cell[][]): number | null {
  const counts = cells.map((one) => one.length).filter((count) => count >= 2 && count <= 5)
  const width = counts.find((count) => counts.filter((one) => one === count).length >= 3)
  const isDrawn = lines.some((line) => isRule(line) || FRAMED.test(line.text))
  return width !== undefined && isDrawn ? width : null
}

/** Where rows begin: at the rules between them, else at numbers, else at each line whose left cell holds something. */
function rowStarts(
  lines: readonly TextLine[],
  cells: readonly Cell[][],
  isRow: (at: number) => boolean,
): (at: number) => boolean {
  const ruled =
    lines.filter((line, at) => isRule(line) && isRow(at - 1) && isRow(at + 1)).length >= 2
  if (ruled) return () => false
  const leftOf = (at: number) =>
    (cells[at] ?? [])
      .slice(0, -1)
      .map((cell) => cell.text)
      .join(' ')
      .trim()
  const numbered = lines.filter((_line, at) => isRow(at) && isCounted(leftOf(at))).length >= 2
  return (at) => {
    const isBlank = (cells[at] ?? []).every((cell) => cell.text === '')
    return isBlank || (numbered ? isCounted(leftOf(at)) : leftOf(at) !== '')
  }
}

function isRule(line: TextLine): boolean {
  return RULE.test(line.text) && /[-=─━═]{3}/.test(line.text)
}

function cellsOf({ text, start }: TextLine): Cell[] {
  if (!BAR.test(text)) return []
  const from = /^\s*[|│┃║]/.exec(text)?.[0].length ?? 0
  const until = text.length - (/[|│┃║]\s*$/.exec(text)?.[0].length ?? 0)
  const cells: Cell[] = []
  let at = from
  for (const part of text.slice(from, Math.max(from, until)).split(BAR)) {
    const lead = part.length - part.trimStart().length
    cells.push({ text: part.trim(), start: start + at + lead, x: at + lead })
    at += part.length + 1
  }
  return cells
}

function grown(open: Row, cells: readonly Cell[]): Row {
  const more = open.cells.map((cell, at) => [...cell, ...cells.slice(at, at + 1)])
  return { ...open, cells: more, wraps: true }
}

/** A row's left cells, then its last one; `<br>` ends a line inside a cell. */
function rowBlocks(row: Row, number: number): Block[] {
  return row.cells.flatMap((cell, at) => {
    const column = at === row.cells.length - 1 ? ('right' as const) : ('left' as const)
    let gap = true
    return cell.flatMap(({ text, start, x }, line) => {
      if (text === '') {
        gap = true
        return []
      }
      const parts = [...text.matchAll(/(?<=^|<br\s*\/?>)(?:(?!<br\s*\/?>).)+/gi)]
      return parts.flatMap((part, index): Block[] => {
        const lead = part[0].length - part[0].trimStart().length
        const words = part[0].trim()
        if (words === '') return []
        const span = {
          start: start + part.index + lead,
          end: start + part.index + lead + words.length,
        }
        const block = {
          ...plainBlock(span),
          column,
          row: number,
          line: row.line + line,
          gap: gap && index === 0,
        }
        gap = false
        return [
          { ...block, indent: x, right: x + words.length, wraps: row.wraps && parts.length === 1 },
        ]
      })
    })
  })
}

/** A line that stands in no table. */
export function outside({ text, start, line, gap }: TextLine): Block {
  const lead = text.length - text.trimStart().length
  const span = { start: start + lead, end: start + text.trimEnd().length }
  return { ...plainBlock(span), indent: lead, right: text.trimEnd().length, wraps: true, gap, line }
}
