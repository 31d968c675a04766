import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Statement } from '#lib/text/index.ts'
import { alike, LIKENESS, likenessOf } from './likeness.ts'
import { sharedWords } from './shared-words.ts'
import { readTraits } from './traits.ts'

const SAID: Statement[] = [
  { id: 'a', language: 'en', text: 'Let anglers buy a licence online. The shops close at noon.' },
  { id: 'b', language: 'fr', text: 'Les permis de pêche s’achètent maintenant en ligne.' },
  { id: 'c', language: 'en', text: 'A new kiosk stands in the library of Fernhill.' },
  { id: 'd', language: 'en', text: 'The library of Fernhill lends snowshoes to 40 families.' },
  { id: 'e', language: 'fr', text: 'Quarante familles de Fernhill ont emprunté des raquettes.' },
]
const traits = readTraits(SAID)
function traitsOf(id: string) {
  const found = traits.get(id)
  if (!found) throw new Error(`nobody said ${id}`)
  return found
}

test('a matter is nearer to itself in the other language than to another', () => {
  const angling = traitsOf('a')
  expect(alike(angling, traitsOf('b'))).toBeGreaterThan(2 * alike(angling, traitsOf('c')))
})

test('names and numbers are shared across languages', () => {
  expect(likenessOf(traitsOf('d'), traitsOf('e'))).toMatchObject({
    names: 1,
    numbers: 1,
    isAcross: 1,
  })
  expect(likenessOf(traitsOf('a'), traitsOf('e'))).toMatchObject({ names: 0, numbers: 0 })
})

test('a link is explained by the words of both', () => {
  const side = (id: string) => ({
    text: SAID.find((one) => one.id === id)?.text ?? '',
    said: traitsOf(id).said,
  })
  const shared = sharedWords(side('a'), side('b')).map(({ first, second }) => [first, second])
  expect(shared).toContainEqual(['online', 'en ligne'])
  expect(sharedWords(side('a'), side('d'))).toEqual([])
})

test('the order they are read in changes nothing, and nothing is beyond its bounds', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(SAID, { minLength: SAID.length }), (shuffled) => {
      const again = readTraits(shuffled)
      for (const { id } of SAID)
        for (const other of SAID) {
          const [first, second] = [again.get(id), again.get(other.id)]
          if (!first || !second) throw new Error('nobody')
          const found = likenessOf(first, second)
          expect(found).toEqual(likenessOf(traitsOf(id), traitsOf(other.id)))
          for (const name of LIKENESS) expect(found[name]).toBeGreaterThanOrEqual(0)
        }
    }),
    { numRuns: 20 },
  )
})
