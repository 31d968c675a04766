import { expect, test } from 'vitest'
import { growthScale } from './growth-scale.ts'

function points(...registered: (number | null)[]) {
  return registered.map((count, cycleId) => {
    return { cycleId, year: 2029, month: 2, registered: count, claims: [] }
  })
}

test.each([
  ['nothing', [], null],
  ['no register', [null], null],
  ['far from zero', [33, 40, 47], [30, 35, 40, 45, 50]],
  ['from zero', [0, 3], [0, 1, 2, 3]],
  ['one number has room above it', [12], [12, 13]],
])('%s', (_, registered, ticks) => {
  expect(growthScale(points(...registered))?.ticks ?? null).toEqual(ticks)
})
