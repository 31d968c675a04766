import { expect, test } from 'vitest'
import { compareWords, differenceOf, likeness, matchStatements } from './difference.ts'

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

test('an amended form is told apart from the one before, statement by statement and word by word', () => {
  const after = [
    { id: 11, kind: 'priorities', text: 'Lancer le guichet unique en 2019.', previousId: 1 },
    { id: 12, kind: 'sharing', text: before[2].text, previousId: 3 },
    { id: 13, kind: 'issues', text: 'Hire twelve people', previousId: null },
  ] as const
  expect(differenceOf(before, after)).toEqual([
    {
      kind: 'changed',
      id: 11,
      section: 'priorities',
      words: [
        { kind: 'kept', text: 'Lancer le guichet unique en' },
        { kind: 'removed', text: '2018.' },
        { kind: 'added', text: '2019.' },
      ],
    },
    { kind: 'moved', id: 12, section: 'sharing', from: 'issues', text: before[2].text },
    { kind: 'added', id: 13, section: 'issues', text: 'Hire twelve people' },
    { kind: 'removed', section: 'priorities', text: before[1].text },
  ])
})

test.each([
  ['a b c', 'a c', ['kept a', 'removed b', 'kept c']],
  ['', 'a', ['removed ', 'added a']],
  ['été prochain', 'été dernier', ['kept été', 'removed prochain', 'added dernier']],
])('from "%s" to "%s"', (one, other, expected) => {
  expect(compareWords(one, other).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected)
})
