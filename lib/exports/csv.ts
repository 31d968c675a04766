import { stringify } from 'csv-stringify/sync'
import type { Locale } from '#lib/i18n/bilingual.ts'

export const FLAVOURS = ['excel-en', 'excel-fr', 'plain'] as const
export type Flavour = (typeof FLAVOURS)[number]

export type Cell = string | number | boolean | null
export type Table = { columns: string[]; rows: Cell[][] }

/** The reader's own Excel unless the address asks for another: `?csv=plain` is for programs. */
export function readFlavour(asked: string | null, locale: Locale): Flavour {
  return (
    FLAVOURS.find((flavour) => flavour === asked) ?? (locale === 'fr' ? 'excel-fr' : 'excel-en')
  )
}

/**
 * A table as CSV. Excel's flavours open with a byte-order mark and use the separators its language
 * expects; `plain` is comma, decimal point, no mark. Text that a spreadsheet would run as a formula
 * is kept from running by a leading apostrophe; numbers and a dash that opens a bullet are left as they are.
 */
export function writeCsv({ columns, rows }: Table, flavour: Flavour): string {
  const isFrench = flavour === 'excel-fr'
  const written = stringify(
    [columns, ...rows].map((row) => row.map((cell) => write(cell, isFrench))),
    {
      delimiter: isFrench ? ';' : ',',
      record_delimiter: 'windows',
    },
  )
  return flavour === 'plain' ? written : `\u{FEFF}${written}`
}

function write(cell: Cell, isFrench: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return isFrench ? String(cell).replace('.', ',') : String(cell)
  if (typeof cell === 'boolean') return cell ? '1' : '0'
  return guard(cell)
}

// OWASP's list; a minus is only dangerous where a spreadsheet could read a formula after it.
function guard(text: string): string {
  return /^\s*([=+@\t\r]|-\s*[\d(=+@A-Z]+[(!:*/+])/.test(text) ? `'${text}` : text
}

/** The answer of a `.csv` address. */
export function csvResponse(table: Table, name: string, flavour: Flavour): Response {
  return new Response(writeCsv(table, flavour), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'private, no-store',
    },
  })
}
