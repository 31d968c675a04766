import { expect, test } from 'vitest'
import { kinAmong } from './read-kin.ts'

const named = (id: number) => ({ id, code: id, name: { en: `Theme ${id}`, fr: `Thème ${id}` } })
const relatives = new Map([1, 2, 3, 4, 5].map((id) => [id, named(id)]))

test('what was merged at whatever remove is its heir’s, and a split knows what it left', () => {
  const kin = kinAmong(
    [
      { id: 2, mergedIntoId: 1, splitFromId: null },
      { id: 3, mergedIntoId: 2, splitFromId: null },
      { id: 4, mergedIntoId: null, splitFromId: 1 },
      // Split off and come back: it is told as taken in, and no longer as split.
      { id: 5, mergedIntoId: 1, splitFromId: 1 },
    ],
    relatives,
  )
  expect(kin.get(1)).toEqual({ merged: [named(2), named(3), named(5)], splitFrom: null })
  expect(kin.get(4)).toEqual({ merged: [], splitFrom: named(1) })
  expect([...kin.keys()].sort()).toEqual([1, 4])
})
