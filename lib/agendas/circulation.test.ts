import { expect, test } from 'vitest'
import { circulationOf } from './circulation.ts'

const AT = new Date('2029-10-01T12:00:00Z')
const draft = { revision: 4, circulatedAt: null, circulatedRevision: null, withdrawnAt: null }
const sent = { ...draft, circulatedAt: AT, circulatedRevision: 4 }

test.each([
  [draft, 'draft'],
  [{ ...draft, revision: 1 }, 'draft'], // just begun
  [sent, 'circulated'],
  [{ ...sent, revision: 5 }, 'changed'],
  [{ ...sent, revision: 5, withdrawnAt: AT }, 'withdrawn'],
  [{ ...sent, revision: 6, circulatedRevision: 6 }, 'circulated'], // sent out again
])('%o is %s', (agenda, expected) => {
  expect(circulationOf(agenda)).toBe(expected)
})
