import { expect, test } from 'vitest'
import { describeGroups, isFirm, place, type Statement, themes } from './index.ts'

const identity: Statement[] = [
  { id: 'i1', language: 'fr', text: 'Lancement de l’identité numérique pour tous.' },
  { id: 'i2', language: 'en', text: 'A digital identity for every resident.' },
  { id: 'i3', language: 'fr', text: 'L’identité numérique est offerte en ligne.' },
  { id: 'i4', language: 'en', text: 'Residents sign in with their digital identity.' },
]
const waiting: Statement[] = [
  { id: 'w1', language: 'en', text: 'Shorter wait times at our contact centres.' },
  { id: 'w2', language: 'fr', text: 'Réduire les temps d’attente dans les centres de contact.' },
  { id: 'w3', language: 'en', text: 'Wait times at the contact centre fell by half.' },
  { id: 'w4', language: 'fr', text: 'Le temps d’attente au téléphone est de six minutes.' },
]
/** Nobody else says anything of the kind. */
const strays: Statement[] = [
  {
    id: 'x1',
    language: 'fr',
    text: 'Les ruches posées sur le toit ont donné quarante kilos de miel.',
  },
  { id: 'x2', language: 'en', text: 'The curling rink was repainted over the summer.' },
  { id: 'x3', language: 'fr', text: 'Deux cerfs empaillés ont quitté le hall pour le musée.' },
]

test.each([
  [0.3, null, true],
  [0.16, null, false], // hardly nearer to its theme than the shelf is
  [0.3, 0.19, true],
  [0.3, 0.22, false], // hardly nearer to its theme than to another
  [0.3, 0.05, true],
  [0, 0.4, false],
])('a statement at %s of its own and %s of the next is firm: %s', (own, next, firm) => {
  const doubt = { own, next: next === null ? null : { group: 1, likeness: next } }
  expect(isFirm(doubt)).toBe(firm)
})

test('what fits nowhere goes to the shelf in a first run, and is never firm', () => {
  const found = themes([...identity, ...waiting, ...strays])
  expect(found.raisedOnce).toEqual(['x1', 'x2', 'x3'])
  expect(found.clusters.map(({ members }) => members)).toEqual([
    ['i1', 'i2', 'i3', 'i4'],
    ['w1', 'w2', 'w3', 'w4'],
  ])
  for (const { id } of strays) expect(found.reasons.get(id)).toMatchObject({ isFirm: false })
})

test('and in the next cycle', () => {
  const established = themes([...identity, ...waiting]).clusters.map(({ id, members }) => {
    return { clusterId: id, statements: members }
  })
  const found = place(established, [...identity, ...waiting, ...strays])
  expect(found.raisedOnce).toEqual(['x1', 'x2', 'x3'])
  expect(found.placed.size + found.born.length).toBe(0)
})

test('a doubtful statement represents no theme, unless a person placed it', () => {
  const groups = [identity, [...waiting, ...strays]].map((own) => own.map(({ id }) => id))
  const all = [...identity, ...waiting, ...strays]
  const found = describeGroups(groups, all)
  expect([...found.doubtful]).toEqual(['x1', 'x2', 'x3'])
  const representing = found.clusters[1]?.representatives ?? []
  expect(representing.toSorted()).toEqual(['w1', 'w2', 'w3', 'w4'])
  const decided = describeGroups(groups, all, { sure: new Set(['x2']) })
  expect([...decided.doubtful]).toEqual(['x1', 'x3'])
  expect(decided.clusters[1]?.representatives).toContain('x2')
})
