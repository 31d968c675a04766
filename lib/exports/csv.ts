import type { Locale } from '#lib/i18n/bilingual.ts'
import { guard } from './guard.ts'
import type { Cell, Streamed, Table } from './table.ts'

export const FLAVOURS = ['excel-en', 'excel-fr', 'plain'] as const
export type Flavour = (typeof FLAVOURS)[number]

/** The first that is wished for, by an address (`?csv=plain` is for programs) or by habit; else the Excel of the page's language. */
export function readFlavour(
  wished: readonly (string | null | undefined)[],
  locale: Locale,
): Flavour {
  const known = wished.flatMap((wish) => FLAVOURS.find((flavour) => flavour === wish) ?? [])
  return known[0] ?? (locale === 'fr' ? 'excel-fr' : 'excel-en')
}

/**
 * A table as CSV. Excel's flavours open with a byte-order mark and use the separators its language
 * expects; `plain` is comma, decimal point, no mark, and keys for words. Text that a spreadsheet would run as a
 * formula is kept from running by a leading apostrophe; numbers and a dash that opens a bullet are left as they are.
 */
export function writeCsv({ columns, rows }: Table, flavour: Flavour): string {
  return `${flavour === 'plain' ? '' : MARK}${writeLines([columns, ...rows], flavour)}`
}

/** The same, as its rows come. */
export async function* csvBytes(
  { columns, chunks }: Streamed,
  flavour: Flavour,
): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder()
  let head = writeCsv({ columns, rows: [] }, flavour)
  for await (const rows of chunks) {
    // With the first rows: before them there is nothing to send.
    yield bytes.encode(`${head}${writeLines(rows, flavour)}`)
    head = ''
  }
  if (head) yield bytes.encode(head)
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
  if (typeof cell === 'string') return guard(cell)
  return guard(flavour === 'plain' ? cell.key : cell.label)
}

function writeNumber(value: number, flavour: Flavour): string {
  if (!Number.isFinite(value)) return ''
  return flavour === 'excel-fr' ? String(value).replace('.', ',') : String(value)
}
