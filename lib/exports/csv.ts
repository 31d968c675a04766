import type { Locale } from '#lib/i18n/bilingual.ts'
import { attachment } from './file-name.ts'
import { guard } from './guard.ts'

export const FLAVOURS = ['excel-en', 'excel-fr', 'plain'] as const
export type Flavour = (typeof FLAVOURS)[number]

/** What people read in their words and programs by a key that no language and no rewording changes. */
export type Said = { key: string; label: string }
export type Cell = string | number | boolean | null | Said
export type Table = { columns: (string | Said)[]; rows: Cell[][] }

/** The reader's own Excel unless the address asks for another: `?csv=plain` is for programs. */
export function readFlavour(asked: string | null, locale: Locale): Flavour {
  return (
    FLAVOURS.find((flavour) => flavour === asked) ?? (locale === 'fr' ? 'excel-fr' : 'excel-en')
  )
}

/**
 * A table as CSV. Excel's flavours open with a byte-order mark and use the separators its language
 * expects; `plain` is comma, decimal point, no mark, and keys for words. Text that a spreadsheet would run as a
 * formula is kept from running by a leading apostrophe; numbers and a dash that opens a bullet are left as they are.
 */
export function writeCsv({ columns, rows }: Table, flavour: Flavour): string {
  return `${flavour === 'plain' ? '' : MARK}${writeLines([columns, ...rows], flavour)}`
}

const MARK = '\u{FEFF}'
const DELIMITER = { 'excel-en': ',', 'excel-fr': ';', plain: ',' } as const
const QUOTED = { 'excel-en': /[",\r\n]/, 'excel-fr': /[";\r\n]/, plain: /[",\r\n]/ } as const

/** By the letter of RFC 4180. */
function writeLines(rows: readonly (readonly Cell[])[], flavour: Flavour): string {
  const quoted = QUOTED[flavour]
  let lines = ''
  for (const row of rows) {
    let sign = ''
    for (const cell of row) {
      const text = write(cell, flavour)
      lines += sign + (quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
      sign = DELIMITER[flavour]
    }
    lines += '\r\n'
  }
  return lines
}

function write(cell: Cell, flavour: Flavour): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return writeNumber(cell, flavour)
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  if (typeof cell === 'string') return guard(cell)
  return guard(flavour === 'plain' ? cell.key : cell.label)
}

function writeNumber(value: number, flavour: Flavour): string {
  if (!Number.isFinite(value)) return ''
  return flavour === 'excel-fr' ? String(value).replace('.', ',') : String(value)
}

/** A table whose rows come some at a time: nobody holds all of them at once. */
export type Streamed = { columns: Table['columns']; chunks: ReadableStream<Cell[][]> }

/** The answer of a `.csv` address; `name` is the file's, without its ending. */
export function csvResponse(table: Table, name: string, flavour: Flavour): Response {
  return fileResponse(writeCsv(table, flavour), name)
}

/** Where the rows end in an error the answer breaks off as one, so that no part of a file passes for the whole. */
export async function csvStreamResponse(
  { columns, chunks }: Streamed,
  name: string,
  flavour: Flavour,
): Promise<Response> {
  const reader = chunks.getReader()
  // What fails at once is still answered as a failure.
  let next = await reader.read()
  const bytes = new TextEncoder()
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) =>
        controller.enqueue(bytes.encode(writeCsv({ columns, rows: [] }, flavour))),
      async pull(controller) {
        if (next.done) return controller.close()
        controller.enqueue(bytes.encode(writeLines(next.value, flavour)))
        next = await reader.read()
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
  return fileResponse(body, name)
}

function fileResponse(body: BodyInit, name: string): Response {
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': attachment(`${name}.csv`),
      'cache-control': 'private, no-store',
    },
  })
}
