import { expect, test } from 'vitest'
import { jurisdictionsOf, ordersOf } from './raised-by.ts'

test('an order of government that nobody reported of is left out; one that raised nothing is a zero', () => {
  const rows = [{ order: 'provincial' as const, jurisdictions: 3, doubtfulJurisdictions: 1 }]
  const reported = [
    { order: 'municipal' as const, of: 0 },
    { order: 'provincial' as const, of: 4 },
    { order: 'federal' as const, of: 1 },
  ]
  expect(ordersOf(rows, reported)).toEqual([
    { order: 'federal', count: 0, doubtful: 0, of: 1 },
    { order: 'provincial', count: 3, doubtful: 1, of: 4 },
  ])
})

test('one firm statement in any section raises a theme beyond doubt', () => {
  const form = (jurisdictionId: number, statements: number, doubtful: number) => {
    return { place: 7, jurisdictionId, statements, doubtful }
  }
  const found = jurisdictionsOf([form(1, 1, 1), form(1, 2, 1), form(2, 2, 2), form(3, 0, 0)])
  expect([...(found.get(7) ?? [])]).toEqual([
    [1, 'firm'],
    [2, 'doubtful'],
  ])
  expect(found.get(8)).toBeUndefined()
})
