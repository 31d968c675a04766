import { expect, test } from 'vitest'
import { type Actor, jurisdictionOf, may, NotAllowed, operator, requireRight } from './actor.ts'

const person = (role: 'secretariat' | 'chair' | 'jurisdiction' | 'viewer'): Actor => ({
  kind: 'person',
  userId: 'u1',
  name: 'Ada',
  email: 'ada@example.org',
  grants: [{ councilId: 1, role, jurisdictionId: role === 'jurisdiction' ? 7 : null }],
})

test.each([
  ['secretariat', 'administer', true],
  ['chair', 'administer', false],
  ['chair', 'plan', true],
  ['jurisdiction', 'submit', true],
  ['jurisdiction', 'review', false],
  ['viewer', 'read', true],
  ['viewer', 'submit', false],
] as const)('a %s may %s: %s', (role, right, expected) => {
  expect(may(person(role), right, 1)).toBe(expected)
})

test('a role in one council is none in another', () => {
  expect(may(person('secretariat'), 'read', 2)).toBe(false)
  expect(() => requireRight(person('secretariat'), 'read', 2)).toThrow(NotAllowed)
})

test('the operator may everything and speaks for nobody', () => {
  expect(may(operator, 'administer', 99)).toBe(true)
  expect(jurisdictionOf(operator, 99)).toBeNull()
  expect(jurisdictionOf(person('jurisdiction'), 1)).toBe(7)
})
