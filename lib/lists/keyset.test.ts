import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { expect, test } from 'vitest'
import { beyond, type Ordered, orderBy, readKey, readTurn, writeKey } from './keyset.ts'

type Form = { year: number; place: string; id: number }

const ORDER: readonly Ordered<Form>[] = [
  { by: sql`year`, number: ({ year }) => year, isDescending: true, isLead: true },
  { by: sql`place`, text: ({ place }) => place },
  { by: sql`id`, number: ({ id }) => id },
]

test.each([
  [{ year: 2031, place: 'val-brume', id: 7 }, '2031.val-brume.7'],
  [{ year: -3, place: '', id: 0 }, '-3..0'],
  [{ year: 1, place: 'a.b~c', id: 2 }, '1.a~-b~~c.2'],
  [{ year: 1, place: 'Île d’Or', id: 2 }, '1.Île d’Or.2'],
])('%j is %s in an address, and comes back', (row, key) => {
  expect(writeKey(ORDER, row)).toBe(key)
  expect(readKey(ORDER, key)).toEqual([row.year, row.place, row.id])
})

test.each([
  '',
  '1',
  '1.a',
  '1.a.2.3',
  'x.a.1',
  '1.a.x',
  '1.a.',
  '1.a.1e9',
  '1.a\0b.2',
  '1.a.9999999999999999',
])('%j is the key of no row', (key) => {
  expect(readKey(ORDER, key)).toBeNull()
})

test.each([
  [{}, {}],
  [
    { after: '1.a.2', from: '26' },
    { after: '1.a.2', from: 26 },
  ],
  [{ before: ['x', 'y'] }, { before: 'x' }],
  [{ after: 'a', before: 'b' }, { after: 'a' }],
  [{ after: '', before: 'b', from: '-1' }, { before: 'b' }],
  [{ after: 'a', from: '2.5' }, { after: 'a' }],
])('%j asks for %j', (params, turn) => {
  expect(readTurn(params)).toEqual(turn)
})

const say = (part: ReturnType<typeof beyond>) =>
  part && new PgDialect().sqlToQuery(part).sql.replaceAll(/\s+/g, ' ')

test('what stands after a row goes its own way in each part, and begins where an index does', () => {
  expect(say(beyond(ORDER, [2031, 'a', 7]))).toBe(
    '((year) <= ($1) and ((year) < ($2) or ((year) = ($3) and (place, id) > ($4, $5))))',
  )
})

test('what stands before it, the other way round', () => {
  expect(say(beyond(ORDER, [2031, 'a', 7], true))).toBe(
    '((year) >= ($1) and ((year) > ($2) or ((year) = ($3) and (place, id) < ($4, $5))))',
  )
  expect(orderBy(ORDER, true).map(say)).toEqual(['year asc', 'place desc', 'id desc'])
})
