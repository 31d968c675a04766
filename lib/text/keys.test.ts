import { describe, expect, test } from 'vitest'
import { excludedPhrases, mentions } from './keys.ts'
import type { Language } from './statement.ts'
import { compile, readConcepts, readFields } from './thesaurus.ts'

const compiled = compile({
  concepts: readConcepts(`
    wait time|temps d'attente|service
    digital identity|identité numérique|identity
    identity|identité|identity
    parliament|parlement|general
    speak|parler|general
    student|élève|general
    high|élevé|general
    cyber attack|cyberattaque|service
    phishing|hameçonnage|service|broader=cyber attack
  `),
  fields: readFields(`
    service|Service|Service|at the counter|au comptoir
    identity|Identity|Identité|who they are|qui ils sont
  `),
})
const names = [
  'wait',
  'digital identity',
  'identity',
  'parliament',
  'speak',
  'student',
  'high',
  'cyber attack',
  'phishing',
]

function read(language: Language, text: string, excluded: readonly string[] = []): string[] {
  const statement = { id: 'a', language, text }
  return mentions(statement, compiled, excludedPhrases(excluded)).map(({ key, share }) => {
    const number = Number(key.slice(1))
    const name = key.startsWith('c') ? names[number] : key
    return share === 1 ? `${name}` : `${name} × ${share}`
  })
}

const cases: [Language, string, string[]][] = [
  ['en', 'Wait times', ['wait', 'f0']],
  ['fr', 'Le temps d’attente', ['wait', 'f0']],
  ['fr', 'Les temps de l’attente', ['wait', 'f0']],
  ['fr', 'Identités numériques', ['digital identity', 'f1', 'identity × 0.5']],
  ['fr', 'Nous avons parlé', ['speak']], // shares its stem with "parlement"
  ['fr', 'Au parlement', ['parliament']],
  ['fr', 'Les élèves', ['student']], // "élevé" but for the accents
  ['fr', 'Un seuil élevé', ['wseuil', 'high']],
  ['en', 'Help at the counter', ['f0', 'wkonte']],
  ['fr', 'Hameçonnage', ['phishing', 'f0', 'cyber attack × 0.4']], // the broader one too
  ['en', '', []],
]
test.each(cases)('%s: %j says %j', (language, text, said) => {
  expect(read(language, text)).toEqual(said)
})

describe('an excluded word', () => {
  test('does not count, in either language', () => {
    expect(read('fr', 'Temps d’attente', ['temps d’attente'])).not.toContain('wait')
    expect(read('en', 'Telemetry', ['telemetry'])).toEqual([])
  })
})
