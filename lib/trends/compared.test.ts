import { expect, test } from 'vitest'
import { comparedIn } from './compared.ts'
import { written } from './testing.ts'

const row = (line: string) => ({ line, points: written(line) })

test.each([
  ['nothing drawn', [], null],
  ['nothing has ended', ['3/5+6'], null],
  ['one theme', ['3/9 5/9'], ['3/9 5/9', 5, null, null]],
  [
    'the last that has ended decides',
    ['1/9 8/9 0/5+4', '9/9 2/9 5/5+4'],
    ['1/9 8/9 0/5+4', 8, '9/9 2/9 5/5+4', 2],
  ],
  ['beyond doubt', ['6~4/9', '3/9'], ['3/9', 3, '6~4/9', 6]],
  ['as many', ['4/9', '4/9'], ['4/9', 4, null, null]],
])('%s', (_, lines, expected) => {
  const found = comparedIn(lines.map(row))
  const { most, least } = found ?? {}
  expect(
    found && [most?.row.line, most?.count, least?.row.line ?? null, least?.count ?? null],
  ).toEqual(expected)
})
