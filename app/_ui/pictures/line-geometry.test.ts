import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columnsAcross, spread, stretches } from './line-geometry.ts'

test.each([
  [1, [50]],
  [2, [0, 100]],
  [5, [0, 25, 50, 75, 100]],
])('%i columns across', (count, expected) => {
  expect(columnsAcross(count, 0, 100)).toEqual(expected)
})

const PAGE = { low: 0, high: 100 }

test.each([
  ['none', [], []],
  ['apart already', [10, 50, 90], [10, 50, 90]],
  ['two that touch part by as much each', [50, 52, 90], [46, 56, 90]],
  ['the same value twice', [50, 50], [45, 55]],
  ['at the top nothing leaves the page', [0, 0, 0], [0, 10, 20]],
  ['at the foot neither', [100, 99], [100, 90]],
  ['parted labels push their neighbour', [50, 52, 60], [44, 54, 64]],
])('labels: %s', (_, wanted, expected) => {
  expect(spread(wanted, 10, PAGE)).toEqual(expected)
})

test('labels never touch and stay in the order of their lines', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { maxLength: 12 }), (wanted) => {
      const placed = spread(wanted, 18, { low: 10, high: 300 })
      const sorted = placed.toSorted((a, b) => a - b)
      for (const [at, y] of sorted.entries()) {
        if (at > 0) expect(y - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(18 - 1e-9)
        expect(y).toBeGreaterThanOrEqual(10)
        expect(y).toBeLessThanOrEqual(300 + 1e-9)
      }
      for (const [at, value] of wanted.entries())
        for (const [other, higher] of wanted.entries())
          if (value < higher) expect(placed[at]).toBeLessThan(placed[other] ?? 0)
    }),
    { seed: 8 },
  )
})

test('a line breaks where nobody was counted, and before what is not complete', () => {
  const points = [10, 20, 15, null, 40, 50, 30].map((value, at) => ({
    value,
    range: at === 6 ? { low: 20, high: 60 } : null,
  }))
  expect(stretches(points)).toEqual([
    { from: 0, to: 2 },
    { from: 4, to: 5 },
  ])
})
