import { describe, expect, test } from 'vitest'
import { conceptsIn, queryConcepts, termsIn } from './search.ts'
import type { Language } from './statement.ts'

function said(text: string, language: Language): string[] {
  return conceptsIn(text, language).map(({ concept, start, end }) => {
    return `${concept}: ${text.slice(start, end)}`
  })
}

describe('the concepts of a text', () => {
  const cases: [Language, string, string[]][] = [
    ['fr', 'Le temps d’attente', ['wait time: temps d’attente']],
    ['en', 'Wait times', ['wait time: Wait times']],
    ['en', 'Digital ID', ['digital identity: Digital ID', 'digital: Digital']],
    ['fr', 'Zzyzx', []],
    ['fr', '', []],
  ]
  test.each(cases)('%s: %j', (language, text, found) => {
    expect(said(text, language)).toEqual(found)
  })

  test('are found at their offsets in a decomposed text too', () => {
    const text = 'À l’été, l’identité numérique'.normalize('NFD')
    expect(said(text, 'fr')[0]).toBe(`digital identity: ${'identité numérique'.normalize('NFD')}`)
  })
})

describe('the words of a text', () => {
  const cases: [Language, string, string[]][] = [
    ['fr', 'La télémétrie', ['telemetr/telem: télémétrie']],
    ['en', 'The telemetry', ['telemetri/telem: telemetry']],
    ['en', 'Form 27', ['form/form: Form', '27/27: 27']],
    ['fr', 'Réunis, nous avons', ['reunion/reuni: Réunis']],
    ['en', 'the of', []],
  ]
  test.each(cases)('%s: %j', (language, text, found) => {
    const terms = termsIn(text, language).map(({ term, cognate, start, end }) => {
      return `${term}/${cognate}: ${text.slice(start, end)}`
    })
    expect(terms).toEqual(found)
  })
})

describe('a query', () => {
  /** Whether a statement answers each part by a concept. */
  const finds = (query: string, text: string, language: Language) => {
    const concepts = new Set(conceptsIn(text, language).map(({ concept }) => concept))
    const parts = queryConcepts(query)
    return parts.length > 0 && parts.every((part) => part.concepts.some((c) => concepts.has(c)))
  }

  const found: [string, Language, string][] = [
    ['attente', 'en', 'Wait times fell by half'],
    ['temps d’attente', 'en', 'Shorter waiting times'],
    ['wait times', 'fr', 'Réduire les temps d’attente'],
    ['identity', 'fr', 'L’identité numérique pour tous'],
    ['IDENTITY', 'fr', 'L’identité numérique pour tous'],
    ['authentication', 'en', 'We moved to single sign-on'], // a narrower concept
    ['ai', 'fr', 'L’intelligence artificielle répond'],
    ['IA', 'en', 'Artificial intelligence answers'],
    ['attente guichet', 'en', 'Wait times at the service counter'],
  ]
  test.each(found)('%j finds, in %s: %j', (query, language, text) => {
    expect(finds(query, text, language)).toBe(true)
  })

  const missed: [string, Language, string][] = [
    ['attente', 'en', 'Pay attention'],
    ['digital identity', 'en', 'A sense of identity'],
    ['attente guichet', 'en', 'Wait times by telephone'],
  ]
  test.each(missed)('%j does not find, in %s: %j', (query, language, text) => {
    expect(finds(query, text, language)).toBe(false)
  })

  test('keeps the words that no concept covers, as both languages may stem them', () => {
    expect(queryConcepts('télémétrie')).toEqual([
      {
        start: 0,
        end: 10,
        concepts: [],
        terms: [
          { language: 'en', term: 'telemetri', cognate: 'telem' },
          { language: 'fr', term: 'telemetr', cognate: 'telem' },
        ],
      },
    ])
  })

  test('passes over small words, unless there is nothing else', () => {
    expect(queryConcepts('services pour les aînés')).toHaveLength(2)
    expect(queryConcepts('the of')).toHaveLength(2)
    expect(queryConcepts(' … ')).toEqual([])
  })
})
