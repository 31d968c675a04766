import { expect, test } from 'vitest'
import { agrees, type Claim, countMembers, findGrowth, type GrowthPoint } from './growth.ts'

const register = [
  { since: '2029-01-01', until: null },
  { since: '2029-06-01', until: '2030-01-01' },
  { since: null, until: null },
]

test.each([
  ['2028-12-31', 1], // only the one that was always there
  ['2029-01-01', 2], // the first day counts
  ['2029-12-31', 3],
  ['2030-01-01', 2], // the last day no longer does
])('on %s the register holds %i', (day, expected) => {
  expect(countMembers(register, day)).toBe(expected)
})

test.each([
  ['exact', 47, null, 47, true],
  ['exact', 47, null, 48, false],
  ['about', 50, null, 48, true],
  ['about', 50, null, 46, false],
  ['nearly', 50, null, 48, true],
  ['nearly', 50, null, 50, false],
  ['more-than', 50, null, 50, false],
  ['more-than', 50, null, 51, true],
  ['less-than', 50, null, 49, true],
  ['range', 40, 45, 45, true],
  ['range', 40, 45, 46, false],
] as const)('%s %i (to %s) beside %i: %s', (qualifier, value, upper, count, expected) => {
  expect(agrees({ qualifier, value, upper }, count)).toBe(expected)
})

const claim: Claim = {
  figureId: 1,
  value: 50,
  upper: null,
  qualifier: 'more-than',
  verdict: 'proposed',
  quote: 'plus de 50 municipalités',
  submissionId: 3,
}

const point = (registered: number | null, claims: Claim[] = []): GrowthPoint => ({
  cycleId: 1,
  year: 2029,
  month: 2,
  registered,
  claims,
})

test.each([
  [[], { kind: 'nothing' }],
  [[point(null, [claim])], { kind: 'claims-only', claim }],
  [[point(33), point(47)], { kind: 'register-only', registered: 47, since: 33 }],
  [[point(33), point(47, [claim])], { kind: 'disagree', registered: 47, claim }],
  [[point(52, [claim]), point(53)], { kind: 'agree', registered: 52, claim }],
] as const)('what the curve says: %o', (points, expected) => {
  expect(findGrowth(points)).toEqual(expected)
})
