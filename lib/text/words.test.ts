import { expect, test } from 'vitest'
import type { Language } from './statement.ts'
import { words } from './words.ts'

const cases: [Language, string, string[]][] = [
  ['fr', 'L’accès en ligne', ['link', 'content', 'stop', 'content']],
  ['fr', "Aujourd'hui, c'est-à-dire", ['stop', 'stop', 'stop', 'stop', 'link', 'stop']],
  ['fr', 'Il est sûr', ['stop', 'stop', 'content']], // not "sur"
  ['en', 'IT and it', ['acronym', 'stop', 'stop']],
  ['en', 'IT AND IT', ['stop', 'stop', 'stop']], // all in capitals: no acronym to be told
  ['en', '50 municipalities', ['number', 'content']],
  ['en', '—', []],
]
test.each(cases)('%s: %j reads as %j', (language, text, kinds) => {
  expect(words(text, language).map(({ word }) => word.kind)).toEqual(kinds)
})

test('each word is found again at its span', () => {
  const text = 'Mise en œuvre, à Québec'
  expect(words(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mise',
    'en',
    'œuvre',
    'à',
    'Québec',
  ])
})
