import type { Cell, Columns, Streamed } from '../table.ts'
import { cellXml, escapeText, headXml } from './cell-xml.ts'
import { type Entry, zip } from './zip.ts'

export type Sheet = Streamed & { name: string }

/** What the last sheet says where a text was longer than a cell holds. */
export type Book = { sheets: readonly Sheet[]; whenCut: Cell[] }

/** What a spreadsheet takes on a sheet, its head among them. What comes after goes on on another one. */
const MOST_ROWS = 1_048_576
const MOST_LETTERS = 2 ** 31
const SHEET_NAME_LENGTH = 31
const WIDEST = 60
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export const XLSX_TYPE = `${KIND}.sheet`

/** A workbook as its rows come: real numbers and days, words that never run, and the same bytes for the same rows. */
export function xlsxBytes(book: Book, most = MOST_ROWS): AsyncGenerator<Uint8Array> {
  return zip(partsOf(book, most))
}

async function* partsOf({ sheets, whenCut }: Book, most: number): AsyncGenerator<Entry> {
  const names: string[] = []
  const state = { cut: 0 }
  for (const [at, { name, columns, chunks }] of sheets.entries()) {
    const isLast = at === sheets.length - 1
    const rows = rowsOf(isLast ? withCut(chunks, { whenCut, state }) : chunks)
    do {
      names.push(sheetName(name, names))
      yield {
        name: `xl/worksheets/sheet${names.length}.xml`,
        content: sheetXml(columns, rows, { state, most }),
      }
    } while (!rows.isOver)
  }
  const parts = names.map((_, at) => `worksheets/sheet${at + 1}.xml`)
  yield part('xl/workbook.xml', workbookXml(names))
  yield part('xl/_rels/workbook.xml.rels', relations([...parts, 'styles.xml']))
  yield part('xl/styles.xml', STYLES)
  yield part('_rels/.rels', relations(['xl/workbook.xml']))
  yield part('[Content_Types].xml', contentTypes(parts))
}

type State = { cut: number }

async function* withCut(
  chunks: AsyncIterable<Cell[][]>,
  { whenCut, state }: { whenCut: Cell[]; state: State },
): AsyncGenerator<Cell[][]> {
  yield* chunks
  if (state.cut > 0) yield [whenCut]
}

/** Rows that several sheets may take from, one after the other. */
type Taken = {
  rows: Cell[][]
  next: () => Promise<void>
  isOver: boolean
  end: () => Promise<void>
}

function rowsOf(chunks: AsyncIterable<Cell[][]>): Taken {
  const source = chunks[Symbol.asyncIterator]()
  const taken: Taken = {
    rows: [],
    isOver: false,
    next: async () => {
      const { done, value } = await source.next()
      taken.rows = done ? [] : value
      taken.isOver = done ?? false
    },
    end: async () => {
      await source.return?.()
    },
  }
  return taken
}

async function* sheetXml(
  columns: Columns,
  taken: Taken,
  { state, most }: { state: State; most: number },
): AsyncGenerator<string> {
  const letters = columns.map((_, at) => columnLetters(at))
  let isWhole = false
  try {
    if (taken.rows.length === 0) await taken.next()
    yield `${HEAD}<worksheet xmlns="${MAIN}">${VIEW}${widthsXml(columns, taken.rows)}<sheetData>${headRow(columns, letters)}`
    let row = 2
    let size = 0
    while (!taken.isOver && size < MOST_LETTERS && row <= most) {
      const fitting = taken.rows.slice(0, most - row + 1)
      taken.rows = taken.rows.slice(fitting.length)
      const xml = rowsXml(fitting, { letters, first: row, state })
      row += fitting.length
      size += xml.length
      yield xml
      if (taken.rows.length === 0) await taken.next()
    }
    const last = `${letters.at(-1) ?? 'A'}${row - 1}`
    yield `</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
    isWhole = true
  } finally {
    if (!isWhole) await taken.end()
  }
}

type Placed = { letters: readonly string[]; first: number; state: State }

function rowsXml(rows: readonly Cell[][], { letters, first, state }: Placed): string {
  let written = ''
  let at = first
  for (const row of rows) {
    written += `<row r="${at}">`
    let column = 0
    for (const cell of row) {
      const { xml, isCut } = cellXml(cell, `${letters[column]}${at}`)
      written += xml
      if (isCut) state.cut += 1
      column += 1
    }
    written += '</row>'
    at += 1
  }
  return written
}

function headRow(columns: Columns, letters: readonly string[]): string {
  const cells = columns.map((column, at) => headXml(wordsOf(column), `${letters[at]}1`))
  return `<row r="1">${cells.join('')}</row>`
}

/** As wide as the first rows need; the head stays in sight. */
function widthsXml(columns: Columns, rows: readonly Cell[][]): string {
  const widths = columns.map((column, at) => {
    const lengths = rows.slice(0, 200).map((row) => wordsOf(row[at] ?? '').length)
    const needed = Math.max(wordsOf(column).length + 3, ...lengths) + 2
    return `<col min="${at + 1}" max="${at + 1}" width="${Math.min(needed, WIDEST)}" customWidth="1"/>`
  })
  return widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`
}

function wordsOf(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'object' ? cell.label : String(cell)
}

/** @example columnLetters(27) // 'AB' */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26))
  return at < 26 ? letter : `${columnLetters(Math.floor(at / 26) - 1)}${letter}`
}

/** What a spreadsheet takes as a sheet's name, and no other sheet's, whichever case it is written in. */
export function sheetName(name: string, others: readonly string[]): string {
  const taken = new Set(others.map((other) => other.toLowerCase()))
  const plain = name.replace(/[[\]:*?/\\\p{C}\s]+/gu, ' ').replace(/^['\s]+|['\s]+$/g, '')
  const isReserved = plain === '' || plain.toLowerCase() === 'history'
  for (let turn = 1; ; turn += 1) {
    const tail = turn === 1 ? '' : ` (${turn})`
    const head = isReserved ? `${plain}_` : plain
    const found = `${[...head]
      .slice(0, SHEET_NAME_LENGTH - tail.length - 1)
      .join('')
      .trimEnd()}${tail}`
    if (found.length <= SHEET_NAME_LENGTH && !taken.has(found.toLowerCase())) return found
  }
}

async function* onlyText(text: string): AsyncGenerator<string> {
  yield text
}

function part(name: string, xml: string): Entry {
  return { name, content: onlyText(`${HEAD}${xml}`) }
}

const VIEW =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

function workbookXml(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) =>
      `<sheet name="${escapeText(name).replaceAll('"', '&quot;')}" sheetId="${at + 1}" r:id="r${at + 1}"/>`,
  )
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`
}

function relations(targets: readonly string[]): string {
  const listed = targets.map((target, at) => {
    const kind = target.startsWith('worksheets') ? 'worksheet' : target.replace(/^xl\/|\.xml$/g, '')
    const type = kind === 'workbook' ? 'officeDocument' : kind
    return `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
  })
  return `<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`
}

function contentTypes(sheets: readonly string[]): string {
  const own = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}" ContentType="${KIND}.${kind}+xml"/>`
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    own('workbook.xml', 'sheet.main'),
    own('styles.xml', 'styles'),
    ...sheets.map((path) => own(path, 'worksheet')),
    '</Types>',
  ].join('')
}

// Days are shown as they are written in either language; the looks stand in the order of STYLE.
const STYLES = [
  `<styleSheet xmlns="${MAIN}">`,
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>',
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
