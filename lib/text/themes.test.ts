import { expect, test } from 'vitest'
import { type Statement, themes } from './index.ts'

const statements: Statement[] = [
  { id: 'a', language: 'en', text: 'Shorter wait times at our contact centres.' },
  { id: 'b', language: 'fr', text: 'Réduire les temps d’attente dans les centres de contact.' },
  { id: 'c', language: 'en', text: 'Wait times at the contact centre fell by half.' },
  { id: 'd', language: 'fr', text: 'Lancement de l’identité numérique pour tous.' },
  { id: 'e', language: 'en', text: 'A digital identity for every resident.' },
  { id: 'f', language: 'fr', text: 'L’identité numérique est offerte en ligne.' },
  { id: 'g', language: 'fr', text: 'Zzyzx.' },
]

test('statements about one matter meet, whatever their language', () => {
  const found = themes(statements)
  expect(found.clusters.map(({ members }) => members)).toEqual([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
  ])
  expect(found.raisedOnce).toEqual(['g'])
  expect(found.clusters[1]?.name).toEqual({ en: 'Digital identity', fr: 'Identité numérique' })
})

test('no statements, no themes', () => {
  expect(themes([]).clusters).toEqual([])
})
