import { expect, test } from 'vitest'
import { unusedWays } from './unused.ts'

test('every way of putting something is shown by some text', () => {
  expect(unusedWays()).toEqual([])
})
