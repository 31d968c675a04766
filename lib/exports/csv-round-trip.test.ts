import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { monthCell } from './cells.ts'
import { type Flavour, writeCsv } from './csv.ts'
import { guard } from './guard.ts'
import type { Cell, Table } from './table.ts'
import { findLibreOffice, shown, throughLibreOffice } from './testing/libreoffice.ts'
import { nastyTables, SEED, TABLES } from './testing/nasty-tables.ts'
import { readStrict } from './testing/strict-csv.ts'

const PATIENCE = 120_000
const tables = nastyTables()
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

/** The names of twelve cycles, and all tables one under the other: a spreadsheet takes seconds to start, and reads each cell by itself. */
function stacked(flavour: Flavour): { text: string; rows: string[][]; all: Table[] } {
  const locale = flavour === 'excel-fr' ? 'fr' : 'en'
  const months = Array.from({ length: 12 }, (_, at) => ({ year: 2029 + (at % 3), month: at + 1 }))
  const named = months.map((month) => [monthCell(month, locale).label])
  const all = [{ columns: ['x'], rows: named }, ...tables]
  const bodies = all.map((one) => bodyOf(writeCsv(one, flavour), flavour))
  return {
    text: `\u{FEFF}${bodies.join('')}`,
    rows: all.flatMap((one) => expected(one, flavour)),
    all,
  }
}

describe.skipIf(soffice === null).each(['excel-en', 'excel-fr'] as const)('%s', (flavour) => {
  const { text: written, rows, all } = stacked(flavour)

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
    `LibreOffice finds no formula in those of seed ${SEED}, every number, and in no cycle’s name a day`,
    async () => {
      const way = { text: written, flavour, columns: 'as-it-likes' } as const
      const read = await throughLibreOffice(soffice ?? '', folder, way)
      expect(read.flat().filter((value) => value.startsWith('='))).toEqual([])
      expect(shown(read.slice(1, 13))).toEqual(shown(rows.slice(1, 13)))
      const cells = all.flatMap((one) => [one.columns, ...one.rows])
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
