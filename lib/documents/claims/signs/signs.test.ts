import { expect, test } from 'vitest'
import { foldInPlace } from '#lib/documents/words/wording.ts'
import { ownName } from '../ours.ts'
import { readSentence } from './sentence.ts'

/** Each sentence of the Reed River League, and the row of signs that it reads as. */
test.each([
  ['We represent some 60 towns in five provinces.', 'US HOLD N TOWN in N PROVINCE .'],
  [
    'Nous représentons une soixantaine de villes dans cinq provinces.',
    'US HOLD N de TOWN dans N PROVINCE .',
  ],
  ['The League was founded in 1987.', 'US WAS ACT in YEAR .'],
  ['The northern union has 60 towns.', 'THE northern BODY HOLD N TOWN .'],
  ['Au 31 mars, deux villes nous ont quittés.', 'au DAY mars , N TOWN US HOLD LEAVE .'],
  ['Une ville a adhéré; un projet suit.', 'N TOWN a JOIN ; un GROUP suit .'],
])('%s', (sentence, signs) => {
  const own = ownName(['Reed River League'])
  expect(readSentence(foldInPlace(sentence), own).signs.trim()).toBe(signs)
})

test.each([
  ['Four joined, two left, and we are 52.', ['', 'N JOIN ,', 'N JOIN , N LEAVE ,']],
  ['Our towns (52) lie in four provinces.', ['OUR TOWN (', 'OUR TOWN ( N )']],
])('%s is read in clauses', (sentence, earlier) => {
  const { mentions } = readSentence(foldInPlace(sentence), ownName(['Reed River League']))
  expect(mentions.map((one) => one.earlier.trim())).toEqual(earlier)
})
