import fc from 'fast-check'
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

/** Everything a run says, with its map as a list, so that two runs can be compared to the byte. */
function bytes(list: readonly Statement[]): string {
  const { reasons, ...rest } = themes(list)
  return JSON.stringify([rest, [...reasons]])
}

test('the same statements in any order give the same bytes', () => {
  const expected = bytes(statements)
  fc.assert(
    fc.property(fc.shuffledSubarray(statements, { minLength: statements.length }), (order) => {
      expect(bytes(order)).toBe(expected)
    }),
    { numRuns: 30 },
  )
})

test('NFC and NFD twins give the same themes', () => {
  const twins = statements.map((one) => ({ ...one, text: one.text.normalize('NFD') }))
  expect(bytes(twins)).toBe(bytes(statements))
})

test('each statement says what it shares, in both languages, and how firmly it belongs', () => {
  const { reasons } = themes(statements)
  expect(reasons.get('b')?.words.en[0]).toBe('wait times')
  expect(reasons.get('b')?.words.fr[0]).toBe('temps d’attente')
  expect(reasons.get('b')?.strength).toBeGreaterThan(0.5)
  expect(reasons.get('b')?.isFirm).toBe(true)
  expect(reasons.get('g')).toEqual({ words: { en: [], fr: [] }, strength: 0, isFirm: false })
})

test('an excluded word names no theme', () => {
  const found = themes(statements, { excludedWords: ['identité numérique', 'digital identity'] })
  const names = found.clusters.map(({ name }) => name.fr)
  expect(names.join()).not.toContain('dentité numérique')
})

test('without a statement in a language, its name is the thesaurus’s', () => {
  const french = statements.filter(({ language }) => language === 'fr')
  const more = { id: 'h', language: 'fr' as const, text: 'Une identité numérique de plus.' }
  const found = themes([...french, more]).clusters.find(({ members }) => members.includes('h'))
  expect(found?.name).toEqual({ en: 'Digital identity', fr: 'Identité numérique' })
})

test('fewer than the minimum size are raised once', () => {
  expect(themes(statements, { minimumSize: 4 }).raisedOnce).toHaveLength(statements.length)
})

test('two statements cannot carry one id', () => {
  expect(() => themes([...statements, ...statements.slice(0, 1)])).toThrow('the id a')
})
