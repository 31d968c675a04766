import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { dayCell } from '../cells.ts'
import { atOnce, type Cell, type Table } from '../table.ts'
import { bookThroughLibreOffice, findLibreOffice, shown } from '../testing/libreoffice.ts'
import { nastyTables, SEED } from '../testing/nasty-tables.ts'
import { unpacked } from '../testing/unpacked.ts'
import { type Book, columnLetters, sheetName, xlsxBytes } from './book.ts'

const PATIENCE = 120_000

function bookOf({ columns, rows }: Table): Book {
  return { sheets: [{ name: 'Énoncés', ...atOnce({ columns, rows }) }], whenCut: [] }
}

async function partsOf(book: Book): Promise<Map<string, string>> {
  return unpacked(await buffer(xlsxBytes(book)))
}

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is %s', (at, letters) => {
  expect(columnLetters(at)).toBe(letters)
})

test.each([
  ['Suivi', [], 'Suivi'],
  ['suivi', ['Suivi'], 'suivi (2)'],
  ['A/B: [c] *?', [], 'A B c'],
  ["'Île'", [], 'Île'],
  ['History', [], 'History_'],
  ['Citations de l’ordre du jour de la réunion', [], 'Citations de l’ordre du jour d'],
  [
    'Citations de l’ordre du jour de la réunion',
    ['Citations de l’ordre du jour d'],
    'Citations de l’ordre du jo (2)',
  ],
])('a sheet called %j beside %j has the name %j', (name, others, found) => {
  expect(sheetName(name, others)).toBe(found)
})

test('the rows, and what is true of all of them, on a sheet each', async () => {
  const book: Book = {
    sheets: [
      { name: 'Suivi', ...atOnce({ columns: ['n', 'texte'], rows: [[1, 'é'.repeat(40_000)]] }) },
      { name: 'À propos', ...atOnce({ columns: ['x'], rows: [['Conseil']] }) },
    ],
    whenCut: ['coupé'],
  }
  const parts = await partsOf(book)
  expect(parts.get('xl/workbook.xml')).toMatch(/name="Suivi".*name="À propos"/)
  const told = parts.get('xl/worksheets/sheet2.xml')
  expect([...(told ?? '').matchAll(/>([^<>]+)<\/t>/g)].map(([, words]) => words)).toEqual([
    'x',
    'Conseil',
    'coupé',
  ])
  expect(await partsOf(bookOf({ columns: [], rows: [] }))).toHaveLength(6)
})

test('the same rows give the same bytes', async () => {
  const book = () => bookOf({ columns: ['x'], rows: [['Île', 1]] })
  expect(await buffer(xlsxBytes(book()))).toEqual(await buffer(xlsxBytes(book())))
})

test('what a sheet does not hold goes on on the next one, under the same head', async () => {
  const book = bookOf({ columns: ['x'], rows: [[1], [2], [3]] })
  const parts = await unpacked(await buffer(xlsxBytes(book, 3)))
  const cells = [1, 2].map((at) => [
    ...(parts.get(`xl/worksheets/sheet${at}.xml`) ?? '').matchAll(
      /<c r="(\w+)"[^>]*>(?:<[^>]+>)*([^<>]+)</g,
    ),
  ])
  expect(cells.map((found) => found.map(([, at, said]) => `${at} ${said}`))).toEqual([
    ['A1 x', 'A2 1', 'A3 2'],
    ['A1 x', 'A2 3'],
  ])
  expect(parts.get('xl/workbook.xml')).toContain('name="Énoncés (2)"')
})

test('rows that fail are no workbook, and whoever goes away ends them', async () => {
  const broken = async function* () {
    yield [['a']]
    throw new Error('away')
  }
  const book = (chunks: AsyncIterable<Cell[][]>) =>
    xlsxBytes({ sheets: [{ name: 'x', columns: ['x'], chunks }], whenCut: [] })
  await expect(buffer(book(broken()))).rejects.toThrow('away')
  let isEnded = false
  const endless = async function* () {
    try {
      for (;;) yield [['a']]
    } finally {
      isEnded = true
    }
  }
  const bytes = book(endless())
  await bytes.next()
  await bytes.next()
  await bytes.return(undefined)
  await expect.poll(() => isEnded).toBe(true)
})

const soffice = findLibreOffice()
const folder = mkdtempSync(join(tmpdir(), 'books-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PAYLOADS = Array.from(
  { length: 500 },
  (_, at) => `${['=', '+', '@', '-', '\t=', '＝', ' =', '{='][at % 8]}cmd|'/c calc'!A${at}`,
)

/** A number as LibreOffice tells it in that language, which it does of no text. */
function asKept(cell: Cell, sign: string): string {
  if (typeof cell === 'number') return String(cell).replace('.', sign)
  return typeof cell === 'string' ? cell : ''
}

describe.skipIf(soffice === null).each([
  ['en-CA', '.'],
  ['fr-CA', ','],
] as const)('%s', (language, sign) => {
  test(
    `LibreOffice has the same cells of a thousand tables of seed ${SEED}, and no formula`,
    async () => {
      const rows = nastyTables().flatMap(({ columns, rows: own }) => [
        columns.map((column) => (typeof column === 'string' ? column : column.label)),
        ...own,
      ])
      const known: Cell[][] = [
        ...PAYLOADS.map((payload) => [payload]),
        [dayCell('2031-10-03'), 0.5],
      ]
      const table = { columns: ['a', 'b', 'c', 'd'], rows: [...known, ...rows] }
      const bytes = await buffer(xlsxBytes(bookOf(table)))
      const [, ...read] = await bookThroughLibreOffice(soffice ?? '', folder, { bytes, language })
      expect(shown(read.slice(0, 500))).toEqual(shown(PAYLOADS.map((payload) => [payload])))
      expect(read[500]?.slice(0, 2)).toEqual(['2031-10-03', `0${sign}5`])
      expect(shown(read.slice(501))).toEqual(
        shown(rows.map((row) => row.map((cell) => asKept(cell, sign)))),
      )
    },
    PATIENCE,
  )
})
