import { describe, expect, test } from 'vitest'
import { place, type Statement, themes } from './index.ts'

const old: Statement[] = [
  { id: 'a', language: 'en', text: 'Shorter wait times at our contact centres.' },
  { id: 'b', language: 'fr', text: 'Réduire les temps d’attente dans les centres de contact.' },
  { id: 'c', language: 'en', text: 'Wait times at the contact centre fell by half.' },
  { id: 'd', language: 'fr', text: 'Lancement de l’identité numérique pour tous.' },
  { id: 'e', language: 'en', text: 'A digital identity for every resident.' },
  { id: 'f', language: 'fr', text: 'L’identité numérique est offerte en ligne.' },
]
const established = [
  { clusterId: 'waiting', statements: ['a', 'b', 'c'] },
  { clusterId: 'identity', statements: ['d', 'e', 'f'] },
]
const next: Statement[] = [
  { id: 'g', language: 'fr', text: 'Les temps d’attente au centre de contact ont encore baissé.' },
  { id: 'h', language: 'en', text: 'Flood recovery grants for homeowners.' },
  { id: 'i', language: 'fr', text: 'Subventions de rétablissement après l’inondation.' },
  { id: 'j', language: 'en', text: 'Flood grants were paid to every homeowner.' },
  { id: 'k', language: 'fr', text: 'Zzyzx.' },
]

describe('the next cycle', () => {
  const found = place(established, [...old, ...next])

  test('a statement joins the theme it is likest to, across languages', () => {
    expect([...found.placed]).toEqual([['g', 'waiting']])
  })

  test('three that prefer one another found a theme', () => {
    expect(found.born.map(({ id, members }) => ({ id, members }))).toEqual([
      { id: 'h', members: ['h', 'i', 'j'] },
    ])
  })

  test('the rest is raised once, and only new statements are explained', () => {
    expect(found.raisedOnce).toEqual(['k'])
    expect([...found.reasons.keys()].sort()).toEqual(['g', 'h', 'i', 'j', 'k'])
  })

  test('two are still a coincidence', () => {
    const pair = place(established, [...old, ...next.slice(1, 3)])
    expect(pair.born).toEqual([])
    expect(pair.raisedOnce).toEqual(['h', 'i'])
  })

  test('what the shelf keeps joins no theme that stands, and may found one', () => {
    const shelved = new Set(['g', 'h'])
    const kept = place(established, [...old, ...next], { shelved })
    expect(kept.placed.size).toBe(0)
    expect(kept.raisedOnce).toEqual(['g', 'k'])
    expect(kept.born).toEqual(found.born)
  })

  test('an id that is gone is passed over', () => {
    const gone = [...established, { clusterId: 'gone', statements: ['x', 'y'] }]
    expect(place(gone, [...old, ...next]).placed).toEqual(found.placed)
  })

  test('two themes cannot claim one statement', () => {
    const twice = [...established, { clusterId: 'other', statements: ['a'] }]
    expect(() => place(twice, old)).toThrow('Two themes claim a')
  })

  test('an established theme is left as it is, even when a run would part it', () => {
    const odd = [{ clusterId: 'odd', statements: ['a', 'd'] }]
    const ids = themes(old).clusters.map(({ members }) => members)
    expect(ids).not.toContainEqual(['a', 'd'])
    const { placed } = place(odd, old)
    expect(placed.has('a') || placed.has('d')).toBe(false)
  })
})

describe('a theme of two matters', () => {
  // One that speaks of the board has found its way into the theme of those who care for others.
  const mixed: Statement[] = [
    ...old,
    { id: 'm1', language: 'fr', text: 'Les proches aidants signent au nom d’un parent âgé.' },
    { id: 'm2', language: 'en', text: 'Caregivers may act for an elderly parent online.' },
    { id: 'm3', language: 'en', text: 'A caregiver can sign on behalf of a relative.' },
    { id: 'm4', language: 'fr', text: 'Le conseil d’administration compte un siège de plus.' },
  ]
  const themesOfTwo = [...established, { clusterId: 'care', statements: ['m1', 'm2', 'm3', 'm4'] }]
  const board: Statement[] = [
    { id: 'n1', language: 'en', text: 'The board reviewed its governance.' },
    { id: 'n2', language: 'fr', text: 'La gouvernance du conseil d’administration a été revue.' },
    { id: 'n3', language: 'en', text: 'A new governance model for the board of directors.' },
  ]

  test('takes in no others on their own account: they found theirs', () => {
    const found = place(themesOfTwo, [...mixed, ...board])
    expect([...found.placed]).toEqual([])
    expect(found.born.map(({ members }) => members)).toEqual([['n1', 'n2', 'n3']])
  })

  test('still takes in one that is like its members', () => {
    const one: Statement = {
      id: 'n5',
      language: 'fr',
      text: 'Un proche aidant agit pour un parent.',
    }
    expect([...place(themesOfTwo, [...mixed, ...board, one]).placed]).toEqual([['n5', 'care']])
  })
})
