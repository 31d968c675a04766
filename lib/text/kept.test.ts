import { expect, test } from 'vitest'
import { describeGroups } from './describe-groups.ts'
import { compareWith, keysOf } from './kept.ts'
import type { Statement } from './statement.ts'

const STATEMENTS: Statement[] = [
  { id: 'a', language: 'en', text: 'Shorter wait times at our contact centres' },
  { id: 'b', language: 'fr', text: 'Réduire les temps d’attente dans les centres de contact' },
  { id: 'c', language: 'en', text: 'A digital identity for every resident' },
  { id: 'd', language: 'fr', text: 'Une identité numérique pour chaque résident' },
]
const LATER: Statement[] = [
  { id: 'e', language: 'fr', text: 'L’attente au centre de contact diminue' },
  { id: 'f', language: 'en', text: 'Our digital identity wallet opens' },
  { id: 'g', language: 'en', text: 'A brass heron hums at dusk' },
  { id: 'h', language: 'fr', text: '' },
]

function kept() {
  const { kept: found } = describeGroups(
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    STATEMENTS,
    { isKept: true },
  )
  if (!found) throw new Error('nothing was kept')
  return found
}

test('what comes later is near the group that says the same, in the other language too', () => {
  const found = compareWith(kept(), LATER)
  const near = LATER.map(({ id }) => [...(found.get(id)?.likenesses ?? [])])
  expect(near.map(([waits = 0, identity = 0]) => Math.sign(waits - identity))).toEqual([
    1, -1, 0, 0,
  ])
  expect(found.get('e')?.wordsWith(0).fr).toContain('centre de contact')
  expect(found.get('g')?.wordsWith(0)).toEqual({ en: [], fr: [] })
})

test('a part of what was kept says the same as all of it, and others change nothing', () => {
  const all = kept()
  const [one] = LATER
  if (!one) throw new Error('nothing came later')
  const asked = keysOf([one])
  const part = { ...all, keys: all.keys.filter(({ key }) => asked.has(key)) }
  expect(part.keys.length).toBeLessThan(all.keys.length)
  const whole = compareWith(all, LATER).get('e')
  expect(compareWith(part, [one]).get('e')?.likenesses).toEqual(whole?.likenesses)
})

test('a statement that was among them is as near to the others, itself once more', () => {
  const again = compareWith(kept(), STATEMENTS)
  const { doubts } = describeGroups([['b'], ['c', 'd']], STATEMENTS)
  const next = doubts.get('a')?.next
  expect(next?.group).toBe(0)
  expect(again.get('a')?.likenesses[0]).toBeGreaterThan(next?.likeness ?? 1)
})
