import { expect, test } from 'vitest'
import { inARow, readPlan, wholeTables } from './plan.ts'

const seq = (table: string, rows: number, removed = 0, loops = 1) => ({
  'Node Type': 'Seq Scan',
  'Relation Name': table,
  'Actual Rows': rows,
  'Rows Removed by Filter': removed,
  'Actual Loops': loops,
})

test.each([
  ['an index', { 'Node Type': 'Index Scan', 'Relation Name': 'statements', 'Actual Rows': 9 }, []],
  ['a scan that filters', seq('statements', 3, 997), [{ table: 'statements', rows: 1000 }]],
  ['a scan in each round', seq('cycles', 10, 0, 40), [{ table: 'cycles', rows: 400 }]],
  [
    'scans below a join',
    {
      'Node Type': 'Hash Join',
      Plans: [seq('a', 1), { 'Node Type': 'Hash', Plans: [seq('b', 2)] }],
    },
    [
      { table: 'a', rows: 1 },
      { table: 'b', rows: 2 },
    ],
  ],
])('%s', (_, plan, expected) => {
  const read = readPlan(JSON.stringify({ 'Query Text': 'select 1', Plan: plan }))
  expect(read.text).toBe('select 1')
  expect(wholeTables(read.plan)).toEqual(expected)
})

test.each([
  [[], 0],
  [[[0, 5]], 1],
  [
    [
      [0, 5],
      [5, 6],
      [6, 9],
    ],
    3,
  ],
  // side by side, then one that waited for both
  [
    [
      [0, 5],
      [1, 4],
      [5, 6],
    ],
    2,
  ],
])('of %o so many stand in a row: %i', (spans, expected) => {
  const queries = spans.map(([began = 0, ended = 0]) => ({ ended, took: ended - began }))
  expect(inARow(queries)).toBe(expected)
})
