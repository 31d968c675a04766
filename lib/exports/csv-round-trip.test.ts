import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { monthCell } from './cells.ts'
import { type Cell, type Flavour, type Table, writeCsv } from './csv.ts'
import { guard } from './guard.ts'
import { findLibreOffice, throughLibreOffice } from './testing/libreoffice.ts'
import { readStrict } from './testing/strict-csv.ts'

const TABLES = 1000
const PATIENCE = 120_000
/** Other tables each time; `TABLES_SEED` brings back those that failed, whose number stands in the tests' names. */
const SEED = Number(process.env.TABLES_SEED ?? fc.sample(fc.integer(), 1)[0])
const UNSEEN = [
  '',
  ' ',
  '\u00a0',
  '\u202f',
  '\u3000',
  '\u200b',
  '\u{FEFF}',
  '\u200f',
  '\u2066',
  '\u00ad',
  '\t',
  '\n',
  '\r',
]
const OPENINGS = [
  '',
  '=',
  '+',
  '@',
  '-',
  '－',
  '＝',
  '＋',
  '＠',
  '−',
  '–',
  '- ',
  '– ',
  "'",
  '"',
  '""',
]
const RESTS = [
  '1+1',
  'A1',
  'SUM(1,1)',
  'SOMME(1;1)',
  '5',
  '5,5',
  '-1\u00a0250,50',
  'Un guichet; deux',
  'one, two',
  'a "b" c',
  'ligne\nautre',
  'x\r\ny',
  'x\ry',
  'Île',
  '',
  '2031-10-03',
]

const text = fc.oneof(
  fc
    .tuple(fc.constantFrom(...UNSEEN), fc.constantFrom(...OPENINGS), fc.constantFrom(...RESTS))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const number = fc.oneof(
  fc.integer({ min: -99_999, max: 99_999 }),
  fc.integer({ min: -9999, max: 9999 }).map((hundredths) => hundredths / 100),
)
const cell: fc.Arbitrary<Cell> = fc.oneof(text, number, fc.constant(null))
const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.record({
    columns: fc.array(text, { minLength: width, maxLength: width }),
    rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 4 }),
  }),
)
const tables = fc.sample(table, { numRuns: TABLES, seed: SEED })

/** What each cell must be when it is read again, as text. */
function expected({ columns, rows }: Table, flavour: Flavour): string[][] {
  const write = (value: Cell | Table['columns'][number]): string => {
    if (typeof value === 'string') return guard(value)
    if (typeof value !== 'number') return ''
    return flavour === 'excel-fr' ? String(value).replace('.', ',') : String(value)
  }
  return [columns, ...rows].map((row) => row.map(write))
}

describe.each(['excel-en', 'excel-fr', 'plain'] as const)('%s', (flavour) => {
  test(`${TABLES} tables of seed ${SEED} are read back by the letter of RFC 4180`, () => {
    for (const one of tables) {
      const written = writeCsv(one, flavour)
      if (flavour !== 'plain') expect(written.startsWith('\u{FEFF}')).toBe(true)
      expect(readStrict(bodyOf(written, flavour), flavour === 'excel-fr' ? ';' : ',')).toEqual(
        expected(one, flavour),
      )
    }
  })
})

const soffice = findLibreOffice()
const folder = mkdtempSync(join(tmpdir(), 'tables-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** All of them one under the other: a spreadsheet takes seconds to start, and each cell is read by itself. */
function stacked(flavour: Flavour): { text: string; rows: string[][] } {
  const bodies = tables.map((one) => bodyOf(writeCsv(one, flavour), flavour))
  return {
    text: `\u{FEFF}${bodies.join('')}`,
    rows: tables.flatMap((one) => expected(one, flavour)),
  }
}

describe.skipIf(soffice === null).each(['excel-en', 'excel-fr'] as const)('%s', (flavour) => {
  const { text: written, rows } = stacked(flavour)

  test(
    `LibreOffice has the same cells of ${TABLES} tables of seed ${SEED}`,
    async () => {
      const way = { text: written, flavour, columns: 'as-text' } as const
      const read = await throughLibreOffice(soffice ?? '', folder, way)
      expect(shown(read)).toEqual(shown(rows))
    },
    PATIENCE,
  )

  test(
    `LibreOffice finds no formula in those of seed ${SEED}, and every number`,
    async () => {
      const way = { text: written, flavour, columns: 'as-it-likes' } as const
      const read = await throughLibreOffice(soffice ?? '', folder, way)
      expect(read.flat().filter((value) => value.startsWith('='))).toEqual([])
      const cells = tables.flatMap(({ columns, rows }) => [columns, ...rows])
      const numbers = cells.map((row, y) =>
        row.flatMap((value, x) =>
          typeof value === 'number' ? [[value, Number(read[y]?.[x])]] : [],
        ),
      )
      expect(numbers.flat().filter(([sent, got]) => sent !== got)).toEqual([])
    },
    PATIENCE,
  )
})

describe.skipIf(soffice === null).each([
  ['excel-en', 'en'],
  ['excel-fr', 'fr'],
] as const)('%s', (flavour, locale) => {
  test(
    'LibreOffice takes the name of no cycle for a day',
    async () => {
      const months = Array.from({ length: 12 }, (_, at) => ({
        year: 2029 + (at % 3),
        month: at + 1,
      }))
      const table = { columns: ['x'], rows: months.map((month) => [monthCell(month, locale)]) }
      const way = { text: writeCsv(table, flavour), flavour, columns: 'as-it-likes' } as const
      const [, ...read] = await throughLibreOffice(soffice ?? '', folder, way)
      expect(read).toEqual(months.map((month) => [monthCell(month, locale).label]))
    },
    PATIENCE,
  )
})

test.skipIf(soffice === null)(
  'LibreOffice would have run what nobody guards',
  async () => {
    const way = { text: 'x\r\n=1+1\r\n', flavour: 'excel-en', columns: 'as-it-likes' } as const
    expect(await throughLibreOffice(soffice ?? '', folder, way)).toEqual([['x'], ['=1+1']])
  },
  PATIENCE,
)

function bodyOf(written: string, flavour: Flavour): string {
  return flavour === 'plain' ? written : written.slice(1)
}

/** By one kind of line end, and without the empty cells and rows at the end, which a spreadsheet does not keep. */
function shown(rows: readonly string[][]): string[][] {
  const kept = rows.map((row) => {
    const cells = row.map((value) => value.replace(/\r\n?/g, '\n'))
    return cells.slice(0, cells.findLastIndex((value) => value !== '') + 1)
  })
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1)
}
