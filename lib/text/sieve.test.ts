import { expect, test } from 'vitest'
import { Sieve } from './sieve.ts'

const TEXTS = ['le temps d’attente', 'wait times at the centre', 'l’été', '']
const sieve = new Sieve(TEXTS)

test.each([
  'attente',
  'temps d’attente',
  'wait times',
  'été',
  'té',
  'wharf permits',
  'délai',
  'a',
  '',
])('no text that holds “%s” is left out', (sought) => {
  const lets = sieve.lets(sought)
  for (const [place, text] of TEXTS.entries())
    if (text.includes(sought)) expect(lets(place)).toBe(true)
})

test('most that do not hold it are', () => {
  const lets = sieve.lets('wharf permits')
  expect(TEXTS.map((_, place) => lets(place))).toEqual([false, false, false, false])
})
