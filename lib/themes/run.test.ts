import { expect, test } from 'vitest'
import { isUnderWay } from './run.ts'

test.each([
  ['waiting', 0, true],
  ['running', 20, true],
  ['running', 21, false], // killed, not swept yet
  ['done', 0, false],
  ['failed', 0, false],
  ['swept', 0, false],
] as const)(
  'a run that is %s and was seen %i s ago is under way: %s',
  (state, seconds, expected) => {
    const now = new Date('2029-11-01T12:00:00Z')
    const seenAt = new Date(now.getTime() - seconds * 1000)
    expect(isUnderWay({ state, seenAt }, now)).toBe(expected)
  },
)
