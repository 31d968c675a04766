import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Language } from './statement.ts'
import { stem } from './stems.ts'
import { readThesaurus } from './thesaurus.ts'
import { workOutStems } from './work-out-stems.ts'

const same: [Language, string, string][] = [
  ['fr', 'réuni', 'réunions'],
  ['fr', 'travail', 'travaux'],
  ['fr', 'régional', 'régionaux'],
  ['fr', 'partenariat', 'partenariats'],
  ['fr', 'revenu', 'revenus'],
  ['fr', 'vidéo', 'vidéos'],
  ['fr', 'quai', 'quais'],
  ['fr', 'bail', 'baux'],
  ['fr', 'vœu', 'vœux'],
  ['fr', 'tuyau', 'tuyaux'],
  ['fr', 'retraitée', 'retraitées'], // one is written down, the other is not
  ['fr', 'formé', 'formées'], // not "forme"
  ['en', 'child', 'children'],
  ['en', 'shelf', 'shelves'],
  ['en', 'majority', 'majorities'],
  ['en', 'census', 'censuses'],
  ['en', 'notification', 'notifies'],
  ['en', 'modernize', 'modernization'],
]
test.each(same)('%s: %s and %s are one family', (language, left, right) => {
  expect(stem(left, language)).toBe(stem(right, language))
})

const apart: [Language, string, string][] = [
  ['fr', 'données', 'donner'],
  ['fr', 'marché', 'marche'],
  ['fr', 'communauté', 'communication'],
  ['fr', 'permis', 'permi'],
  ['fr', 'paris', 'pari'],
  ['en', 'community', 'communication'],
  ['en', 'customs', 'customer'],
  ['en', 'experience', 'experiment'],
]
test.each(apart)('%s: %s and %s are two', (language, left, right) => {
  expect(stem(left, language)).not.toBe(stem(right, language))
})

test('stems carry no accents', () => {
  expect(stem('télévisés', 'fr')).toMatch(/^[a-z]+$/)
})

test('the stems worked out beforehand are those the rules give', () => {
  const written = readFileSync(new URL('./worked-out-stems.ts', import.meta.url), 'utf8')
  expect(written.replaceAll('\r\n', '\n')).toBe(workOutStems(readThesaurus()))
})
