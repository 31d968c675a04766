/** What a spreadsheet counts days by; a moment has a fraction of one. */
type OnCalendar = { serial: number; isMoment: boolean }

/**
 * What people read in their words and programs by a key that no language and no rewording changes; a day or a moment
 * stands on a calendar besides, where a spreadsheet can count with it.
 */
export type Said = { key: string; label: string; calendar?: OnCalendar }
export type Cell = string | number | null | Said
export type Columns = readonly (string | Said)[]
export type Table = { columns: Columns; rows: Cell[][] }

/** A table whose rows come some at a time: nobody holds all of them at once. */
export type Streamed = { columns: Columns; chunks: AsyncIterable<Cell[][]> }

/** Rows that are at hand, as those that come some at a time. */
export function atOnce({ columns, rows }: Table): Streamed {
  return { columns, chunks: onlyOne(rows) }
}

async function* onlyOne<Chunk>(chunk: Chunk): AsyncGenerator<Chunk> {
  yield chunk
}
