import { describe, expect, test } from 'vitest'
import { expandQuery } from './expand.ts'

describe('a question and its other words', () => {
  test.each([
    ['identité numérique', 'en', 'digital identity'],
    ['digital identity', 'fr', 'identité numérique'],
    ['IDENTITE NUMERIQUE', 'en', 'digital identity'],
    ["l'accessibilité", 'en', 'accessibility'],
    ['waiting times', 'fr', "temps d'attente"],
    ['authentication', 'fr', 'authentification unique'], // narrower
  ] as const)('%s means, in %s, %s', (query, language, term) => {
    const [part] = expandQuery(query)
    expect(part?.terms[language]).toContain(term)
  })

  test('a word is what it is spelt like before what it shares a stem with', () => {
    const meanings = expandQuery('attente').flatMap((part) => part.meanings)
    expect(meanings.map(({ en }) => en)).toEqual(['wait time'])
  })

  test('words the thesaurus lacks stay as they were typed', () => {
    expect(expandQuery('Strathcona')).toEqual([
      { words: 'Strathcona', meanings: [], terms: { en: ['Strathcona'], fr: ['Strathcona'] } },
    ])
  })

  test('the longest term wins, and the words between ask for nothing', () => {
    const parts = expandQuery('la vérification de l’identité dans le Nord')
    expect(parts.map(({ words }) => words)).toEqual(['vérification de l’identité', 'Nord'])
  })

  test.each(['', '   ', '?!', 'the', 'des'])('%j asks for nothing', (query) => {
    expect(expandQuery(query)).toEqual([])
  })
})
