import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distinctPairs, exchangeAmong, type Heard } from './pairs.ts'

let next = 1
function heard(
  jurisdictionId: number,
  section: 'issues' | 'sharing' | 'priorities',
  text: string,
  language: 'en' | 'fr' = 'en',
): Heard {
  return { id: next++, jurisdictionId, section, language, text }
}

const KIOSK_NEED = heard(1, 'issues', 'How do others make a kiosk usable from a wheelchair?')
const KIOSK_OFFER = heard(
  2,
  'sharing',
  'Nos plans d’une borne pour fauteuil roulant sont à votre disposition.',
  'fr',
)
const OWN_OFFER = heard(1, 'sharing', 'Our wheelchair kiosk drawings can be copied.')
const MANUAL = heard(3, 'sharing', 'A scanning handbook for two people and one scanner.')
const PICNIC = heard(4, 'sharing', 'We offer a leaflet about the family picnic.')
const MANDATE = heard(
  5,
  'issues',
  'Comment parler aux familles du mandat de protection sans les inquiéter?',
  'fr',
)
const ALL = [KIOSK_NEED, KIOSK_OFFER, OWN_OFFER, MANUAL, PICNIC, MANDATE]

test('a need stands beside the offer of another about the same matter, across languages', () => {
  const pairs = exchangeAmong(ALL).pairs()
  expect(pairs.map(({ needId, offerId }) => [needId, offerId])).toEqual([
    [KIOSK_NEED.id, KIOSK_OFFER.id],
  ])
  expect(pairs[0]?.shared).toEqual([
    { first: 'kiosk', second: 'borne', name: { en: 'kiosk', fr: expect.any(String) } },
    { first: 'wheelchair', second: 'fauteuil roulant', name: expect.anything() },
  ])
})

test('one common word, or none, brings nobody together', () => {
  const { needs, offers, pairs } = exchangeAmong([MANUAL, PICNIC, MANDATE])
  expect([needs.length, offers.length, pairs().length]).toEqual([1, 2, 0])
})

test('nobody helps themselves', () => {
  expect(exchangeAmong([KIOSK_NEED, OWN_OFFER]).pairs()).toEqual([])
})

test('whoever offers what another wrote of could present it, asked or not', () => {
  const plan = heard(6, 'priorities', 'Replace each kiosk by one that a wheelchair can reach.')
  const said = [plan, KIOSK_OFFER, PICNIC]
  expect([...exchangeAmong([...ALL, plan]).presentersOf(said)]).toEqual([2])
})

test('the order in which things were heard changes nothing', () => {
  const expected = exchangeAmong(ALL).pairs()
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
      expect(exchangeAmong(shuffled).pairs()).toEqual(expected)
    }),
    { numRuns: 50 },
  )
})

test('what stands in one pair stands in no other', () => {
  const pair = (needId: number, offerId: number, score: number) => ({
    needId,
    offerId,
    score,
    shared: [],
  })
  const kept = distinctPairs(
    [pair(1, 9, 0.9), pair(1, 8, 0.8), pair(2, 9, 0.7), pair(2, 8, 0.6)],
    2,
  )
  expect(kept.map(({ needId, offerId }) => [needId, offerId])).toEqual([
    [1, 9],
    [2, 8],
  ])
})
