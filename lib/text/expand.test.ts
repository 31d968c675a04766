import { describe, expect, test } from 'vitest'
import { conceptsIn, expandQuery } from './expand.ts'

describe('a question and its other words', () => {
  test.each([
    ['identité numérique', 'en', 'digital identity'],
    ['digital identity', 'fr', 'identité numérique'],
    ['IDENTITE NUMERIQUE', 'en', 'digital identity'],
    ["l'accessibilité", 'en', 'accessibility'],
    ['waiting times', 'fr', 'temps d’attente'],
    ['authentification', 'en', 'authentication'],
  ] as const)('%s means, in %s, %s', (query, language, term) => {
    const [part] = expandQuery(query)
    expect(part?.meanings.map((meaning) => meaning[language])).toContain(term)
  })

  test('a word is what it is spelt like before what it shares a stem with', () => {
    const meanings = expandQuery('attente').flatMap((part) => part.meanings)
    expect(meanings.map(({ en }) => en)).toEqual(['wait time'])
  })

  test('words the thesaurus lacks name nothing', () => {
    expect(expandQuery('Strathcona')).toEqual([])
  })

  test('the longest term wins, and the words between ask for nothing', () => {
    const parts = expandQuery('la vérification de l’identité dans le Nord')
    expect(parts.map(({ words }) => words)).toEqual(['vérification de l’identité', 'Nord'])
    expect(parts.map(({ start, end }) => [start, end])).toEqual([
      [3, 29],
      [38, 42],
    ])
  })

  test.each(['', '   ', '?!', 'the', 'des'])('%j asks for nothing', (query) => {
    expect(expandQuery(query)).toEqual([])
  })
})

describe('the concepts a text names', () => {
  test.each([
    ['en', 'Proof of address at the counter', 'identity', false],
    ['en', 'One digital identity', 'digital identity', true],
    ['en', 'One digital identity', 'identity', true], // inside the longer one
    ['fr', 'Une identité numérique', 'digital identity', true],
    ['en', 'Phishing', 'cyber attack', false], // broader, and nobody wrote it
  ] as const)('%s: %s names %s: %s', (language, text, name, isNamed) => {
    expect(conceptsIn(text, language).some((concept) => concept.name === name)).toBe(isNamed)
  })
})
