/** What a cell shows, and by what it sorts where that differs. */
export type Cell = {
  text: string
  sort?: string | number
  href?: string
  note?: string
  mark?: string
  /** parts of a whole, drawn as one bar above the text that names them */
  shares?: number[]
}
export type Column = { key: string; label: string; isNumber?: boolean }
export type Row = { id: string; cells: Record<string, Cell> }

export const EMPTY: Cell = { text: '' }

type Compare = (a: string, b: string) => number

/** The rows as `?sort=name` or `?sort=-name` has them on the page, for its CSV. */
export function sortRows(rows: readonly Row[], sort: string | null, compare: Compare): Row[] {
  const key = (sort ?? '').replace(/^-/, '')
  if (!rows.some(({ cells }) => key in cells)) return [...rows]
  const sign = sort?.startsWith('-') ? -1 : 1
  return rows.toSorted((a, b) => sign * compareCells(a.cells[key], b.cells[key], compare))
}

export function compareCells(one: Cell = EMPTY, other: Cell = EMPTY, compare: Compare): number {
  const a = one.sort ?? one.text
  const b = other.sort ?? other.text
  return typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b))
}
