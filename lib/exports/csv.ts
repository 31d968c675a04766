import { stringify } from 'csv-stringify/sync'
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
  const written = stringify(
    [columns, ...rows].map((row) => row.map((cell) => write(cell, flavour))),
    {
      delimiter: flavour === 'excel-fr' ? ';' : ',',
      record_delimiter: 'windows',
      // By itself it quotes the line end it writes and no other.
      quoted_match: /[\r\n]/,
    },
  )
  return flavour === 'plain' ? written : `\u{FEFF}${written}`
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

/** The answer of a `.csv` address; `name` is the file's, without its ending. */
export function csvResponse(table: Table, name: string, flavour: Flavour): Response {
  return new Response(writeCsv(table, flavour), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': attachment(`${name}.csv`),
      'cache-control': 'private, no-store',
    },
  })
}
