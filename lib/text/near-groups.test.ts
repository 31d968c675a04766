import { expect, test } from 'vitest'
import { describeGroups, type Statement } from './index.ts'

const statements: Statement[] = [
  { id: 'a', language: 'en', text: 'Shorter wait times at our contact centres.' },
  { id: 'b', language: 'fr', text: 'Réduire les temps d’attente dans les centres de contact.' },
  { id: 'c', language: 'en', text: 'Wait times fell by half.' },
  { id: 'd', language: 'fr', text: 'Lancement de l’identité numérique pour tous.' },
  { id: 'e', language: 'en', text: 'A digital identity for every resident.' },
  { id: 'f', language: 'en', text: 'The contact centre asks for the digital identity of callers.' },
  { id: 'g', language: 'fr', text: 'Zzyzx.' },
  { id: 'h', language: 'fr', text: 'Budget de l’orignal.' },
]
const groups = [['a', 'b', 'c'], ['d', 'e', 'f'], ['h']]

test('groups that share a word come near, and say which in both languages', () => {
  const { near } = describeGroups(groups, statements)
  expect(near[0]?.map(({ group }) => group)).toEqual([1])
  expect(near[0]?.[0]?.words.en).toContain('contact centres')
  expect(near[1]?.[0]?.words.fr).toContain('centre de contact')
  expect(near[1]?.[0]?.likeness).toBeCloseTo(near[0]?.[0]?.likeness ?? 0, 12)
  expect(near[2]).toEqual([])
})

test('a statement between two groups names the other one', () => {
  const { doubts } = describeGroups(groups, statements)
  expect(doubts.get('f')?.next?.group).toBe(0)
  expect(doubts.get('f')?.own).toBeLessThan(doubts.get('e')?.own ?? 0)
  expect(doubts.get('c')?.next).toBeNull()
})

test.each([
  ['g', { own: 0, next: null }], // no known word, no group
  ['h', { own: 0, next: null }], // alone: nobody vouches for it
])('%s has nobody', (id, doubt) => {
  expect(describeGroups(groups, statements).doubts.get(id)).toEqual(doubt)
})

test('an excluded word brings nothing near', () => {
  const excludedWords = ['contact centre', 'centre de contact']
  const { near } = describeGroups(groups, statements, { excludedWords })
  expect(near[0]?.flatMap(({ words }) => words.en)).not.toContain('contact centre')
})
