import { expect, test } from 'vitest'
import {
  type Actor,
  everywhere,
  jurisdictionOf,
  may,
  NotAllowed,
  NotThere,
  operator,
  requireRight,
  within,
} from './actor.ts'

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
})

test('what one’s role may not do is refused; what is another council’s is not there', () => {
  expect(() => requireRight(person('viewer'), 'submit', 1)).toThrow(NotAllowed)
  expect(() => requireRight(person('secretariat'), 'read', 2)).toThrow(NotThere)
})

test('who acts for one council is nobody in the other, though they serve both', () => {
  const both: Actor = {
    kind: 'person',
    userId: 'u2',
    name: 'Émilie',
    email: 'emilie@example.org',
    grants: [
      { councilId: 1, role: 'secretariat', jurisdictionId: null },
      { councilId: 2, role: 'jurisdiction', jurisdictionId: 9 },
    ],
  }
  const first = within(both, 1)
  expect([may(first, 'administer', 1), may(first, 'read', 2)]).toEqual([true, false])
  expect([jurisdictionOf(both, 2), jurisdictionOf(first, 2)]).toEqual([9, null])
  expect(() => requireRight(first, 'read', 2)).toThrow(NotThere)
  expect(may(everywhere(first), 'submit', 2)).toBe(true)
  expect(within(operator, 1)).toBe(operator)
})

test('the operator may everything and speaks for nobody', () => {
  expect(may(operator, 'administer', 99)).toBe(true)
  expect(jurisdictionOf(operator, 99)).toBeNull()
  expect(jurisdictionOf(person('jurisdiction'), 1)).toBe(7)
})
