import { expect, test } from 'vitest'
import { likeness, matchStatements } from './difference.ts'

const before = [
  { id: 1, kind: 'priorities', text: 'Lancer le guichet unique en 2018.' },
  { id: 2, kind: 'priorities', text: 'Review the governance of the board' },
  { id: 3, kind: 'issues', text: 'Nous cherchons un modèle d’entente de partage de données' },
] as const

test.each([
  [
    'the same words, however typed',
    { kind: 'priorities', text: 'lancer le guichet unique en 2018' },
    1,
  ],
  [
    'a few words changed',
    { kind: 'priorities', text: 'Review of the governance of the new board' },
    2,
  ],
  ['moved to another section', { kind: 'sharing', text: before[2].text }, 3],
  [
    'reworded and moved is another',
    { kind: 'sharing', text: 'Nous cherchons un modèle d’entente' },
    null,
  ],
  ['nothing in common', { kind: 'priorities', text: 'Hire twelve people' }, null],
] as const)('%s', (_, later, expected) => {
  expect(matchStatements(before, [later])).toEqual([expected])
})

test('each earlier statement is found once, its equal before its like', () => {
  const later = [
    { kind: 'priorities', text: 'Lancer le guichet unique en 2019.' },
    { kind: 'priorities', text: 'Lancer le guichet unique en 2018.' },
  ] as const
  expect(matchStatements(before, later)).toEqual([null, 1])
  expect(matchStatements([], later)).toEqual([null, null])
})

test.each([
  ['été à Gatineau', 'Ete a Gatineau', 1],
  ['a b', 'c d', 0],
  ['a b c d', 'a b', 2 / 3],
])('%s is like %s by %f', (one, other, expected) => {
  expect(likeness(one, other)).toBeCloseTo(expected)
})
