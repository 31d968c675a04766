import { expect, test } from 'vitest'
import { readId, writtenRevision } from './id.ts'

test.each([
  ['1', 1],
  ['5', 5],
  ['40', 40],
  ['2147483647', 2_147_483_647],
])('%s is the number of a row', (written, id) => {
  expect(readId(written)).toBe(id)
})

test.each([
  '',
  '0',
  '-1',
  '+5',
  '05',
  '5.0',
  '5,0',
  '5e1',
  '0x10',
  '0b1',
  ' 5',
  '5 ',
  '5\n',
  '٥',
  '５',
  '5n',
  'T-05',
  'NaN',
  'Infinity',
  '1_000',
  '1 000',
  '2147483648',
  '9007199254740993',
  '9'.repeat(400),
  5,
  null,
  undefined,
  ['5'],
])('%j is the number of none', (written) => {
  expect(readId(written)).toBeNull()
})

test.each([
  ['0', true],
  ['12', true],
  ['00', false],
  ['', false],
  ['1e3', false],
])('%j is a revision: %s', (written, isRead) => {
  expect(writtenRevision.safeParse(written).success).toBe(isRead)
})
