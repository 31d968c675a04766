import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeGroups, type Statement } from './index.ts'

/** One theme, emergencies, of three matters: evacuation, benefits and lessons. */
const emergencies: Statement[] = [
  { id: 'a1', language: 'en', text: 'Evacuation centres registered families after the wildfire.' },
  {
    id: 'a2',
    language: 'fr',
    text: 'L’évacuation des familles a été inscrite au centre d’accueil.',
  },
  { id: 'a3', language: 'en', text: 'Families register once at the evacuation centre.' },
  { id: 'b1', language: 'fr', text: 'Une prestation d’urgence versée en dix jours aux sinistrés.' },
  { id: 'b2', language: 'en', text: 'The emergency benefit was paid within ten days.' },
  {
    id: 'b3',
    language: 'en',
    text: 'An emergency payment reached every claimant by direct deposit.',
  },
  {
    id: 'c1',
    language: 'fr',
    text: 'Exercice de simulation : le plan d’urgence a été mis à l’essai.',
  },
  { id: 'c2', language: 'en', text: 'The emergency plan was tested in a simulation exercise.' },
  {
    id: 'c3',
    language: 'fr',
    text: 'Les employés ont répété le plan d’urgence pendant un exercice.',
  },
]
const others: Statement[] = [
  { id: 'd1', language: 'en', text: 'A digital identity for every resident.' },
  { id: 'd2', language: 'fr', text: 'L’identité numérique est offerte en ligne.' },
]
const groups = [emergencies.map(({ id }) => id), others.map(({ id }) => id)]

test('a large theme falls into threads of one matter each, in both languages', () => {
  const { threads } = describeGroups(groups, [...emergencies, ...others])
  expect(threads[0]?.map((thread) => thread.toSorted())).toEqual([
    ['a1', 'a2', 'a3'],
    ['b1', 'b2', 'b3'],
    ['c1', 'c2', 'c3'],
  ])
})

test('a small theme, or one that is all one matter, shows none', () => {
  const same = Array.from({ length: 9 }, (_, at): Statement => {
    return { id: `e${at}`, language: 'en', text: 'Wait times fell at the contact centre.' }
  })
  const { threads } = describeGroups(
    [...groups.slice(1), same.map(({ id }) => id)],
    [...others, ...same],
  )
  expect(threads).toEqual([[], []])
})

test('a thread is headed by the most central of its firm statements', () => {
  const { threads, doubtful } = describeGroups(groups, [...emergencies, ...others])
  const heads = threads[0]?.map(([head]) => head ?? '') ?? []
  expect(heads).toHaveLength(3)
  expect(heads.filter((head) => doubtful.has(head))).toEqual([])
})

test('the order of the statements and of the group changes no thread', () => {
  const all = [...emergencies, ...others]
  const expected = JSON.stringify(describeGroups(groups, all).threads)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(all, { minLength: all.length }),
      fc.shuffledSubarray(groups[0] ?? [], { minLength: emergencies.length }),
      (order, own) => {
        const [, other = []] = groups
        expect(JSON.stringify(describeGroups([own, other], order).threads)).toBe(expected)
      },
    ),
    { numRuns: 20 },
  )
})
