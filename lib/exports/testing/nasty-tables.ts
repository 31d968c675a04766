import fc from 'fast-check'
import type { Cell, Table } from '../table.ts'

export const TABLES = 1000
/** Other tables each time; `TABLES_SEED` brings back those that failed, whose number stands in the tests' names. */
export const SEED = Number(process.env.TABLES_SEED ?? fc.sample(fc.integer(), 1)[0])
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
export function nastyTables(): Table[] {
  return fc.sample(table, { numRuns: TABLES, seed: SEED })
}
