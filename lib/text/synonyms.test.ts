import { expect, test } from 'vitest'
import { synonyms } from './synonyms.ts'

test.each([
  ['wait time', 'temps d’attente'],
  ["Temps d'attente", 'wait time'],
])('%s also means %s', (word, same) => {
  expect(synonyms(word)).toContain(same)
  expect(synonyms(word)[0]).toBe(word)
})

test.each([
  ['heron', ['heron']], // the thesaurus lacks it
  [' heron wait time ', ['heron wait time']], // a part is no synonym of the whole
  ['', []],
])('%j stands alone', (word, alone) => {
  expect(synonyms(word)).toEqual(alone)
})
