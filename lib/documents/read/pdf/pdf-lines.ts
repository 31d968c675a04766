import type { Segment } from '#lib/documents/read/columns.ts'
import { withoutInputs } from './pdf-inputs.ts'
import type { Item, PdfPage } from './pdf-page.ts'

/** A line of a page, from left to right; `y` grows down. */
export type PdfLine = {
  page: number
  line: number
  y: number
  size: number
  bold: boolean
  italic: boolean
  words: Item[]
  segments: Segment[]
}

/** Words to lines, by their height on the page. */
export function linesOf(items: readonly Item[], page: number): PdfLine[] {
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
    size: row.reduce((most, word) => Math.max(most, word.fontSize), 0),
    bold: row.every((word) => word.bold || !/\p{L}/u.test(word.str)) && row.some((one) => one.bold),
    italic:
      row.every((word) => word.italic || !/\p{L}/u.test(word.str)) && row.some((one) => one.italic),
    words: row,
    segments: segmentsOf(row.sort((a, b) => a.x - b.x)),
  }))
}

// Two cells of a table stand at least their margins apart; words of one cell a third of a letter's height.
function segmentsOf(row: readonly Item[]): Segment[] {
  const segments: (Segment & { runs: NonNullable<Segment['runs']>[number][] })[] = []
  for (const word of row) {
    const before = segments.at(-1)
    const space = before ? word.x - before.right : 0
    const right = word.x + word.width
    if (before && space < word.fontSize * 0.7) {
      const apart = space > word.fontSize * 0.12 && !/\s$/.test(before.text)
      before.text += apart ? ' ' : ''
      const { bold } = word
      before.runs.push({ at: before.text.length, x: word.x, before: before.right, bold })
      before.bold = before.bold === true && bold
      before.text += word.str
      before.right = right
    } else {
      const text = word.str.trimStart()
      segments.push({ x: word.x, right, text, start: -1, bold: word.bold, runs: [] })
    }
  }
  return segments.map((one) => ({ ...one, text: one.text.trimEnd() }))
}

/** One cell of a drawn table with what is written in it. */
export type PdfCell = { x: number; right: number; lines: PdfLine[] }
export type PdfRow = { page: number; y: number; cells: PdfCell[] }

/**
 * The rows of the tables a page draws, and the words outside them. A cell is what the nearest lines to the left, to
 * the right and above shut in; so merged cells need no rule of their own.
 */
export function rowsOf(whole: PdfPage, number: number): { rows: PdfRow[]; rest: Item[] } {
  const page = { ...whole, ...withoutInputs(whole) }
  const rest: Item[] = []
  const cells = new Map<string, Place & { items: Item[] }>()
  for (const item of page.items) {
    const place = cellAt(page, item)
    if (!place) {
      rest.push(item)
      continue
    }
    const key = `${Math.round(place.top)} ${Math.round(place.left)}`
    const cell = cells.get(key) ?? { ...place, items: [] }
    cell.items.push(item)
    cells.set(key, cell)
  }
  const rows: PdfRow[] = []
  for (const { top, left, right, items } of [...cells.values()].sort(
    (a, b) => b.top - a.top || a.left - b.left,
  )) {
    const lines = linesOf(items, number)
    if (lines.length === 0) continue
    const row = rows.at(-1)
    if (row && Math.abs(row.y + top) < 3) row.cells.push({ x: left, right, lines })
    else rows.push({ page: number, y: -top, cells: [{ x: left, right, lines }] })
  }
  for (const row of rows) row.cells.sort((a, b) => a.x - b.x)
  return { rows, rest }
}

type Place = { top: number; left: number; right: number }

function cellAt(page: PdfPage, item: Item): Place | null {
  const middle = item.y + item.fontSize * 0.3
  let [left, right, top, bottom] = [-1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1]
  for (const { at, from, to } of page.down) {
    if (middle < from - 1 || middle > to + 1) continue
    if (at <= item.x + 2 && at > left) left = at
    if (at > item.x + 2 && at < right) right = at
  }
  for (const { at, from, to } of page.across) {
    if (item.x + 2 < from - 1 || item.x + 2 > to + 1) continue
    if (at >= middle && at < top) top = at
    if (at < middle && at > bottom) bottom = at
  }
  if (left < 0 || right === Number.POSITIVE_INFINITY) return null
  // A row that goes on from the page before has no line above it everywhere: the page's edge stands for one.
  if (top === Number.POSITIVE_INFINITY && bottom < 0) return null
  return { top: top === Number.POSITIVE_INFINITY ? page.top : top, left, right }
}
