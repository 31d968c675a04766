import { expect, test } from 'vitest'
import { adjustedMutualInformation } from './agreement.ts'

// The values are scikit-learn's adjusted_mutual_info_score of the same labels.
test.each([
  ['aabb', 'aabb', 1],
  ['aabb', 'bbaa', 1],
  ['aaaa', 'abcd', 0],
  ['aaabbb', 'aabbcc', 0.298792],
])('%s and %s agree by %d', (left, right, agreement) => {
  expect(adjustedMutualInformation([...left], [...right])).toBeCloseTo(agreement, 4)
})
