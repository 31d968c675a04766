import { expect, test } from 'vitest'
import { LIKELY_ENOUGH as PAIR_FLOOR } from '#lib/exchange/pairs.ts'
import { LIKELY_ENOUGH as FOLLOW_FLOOR } from '#lib/followthrough/links.ts'
import { type Asked, readExchange, readFollowThrough } from './cases.ts'
import { measure } from './measure.ts'
import { bm25, plainCosine } from './words-alone.ts'

const pair = (id: string, isRight: boolean, isAcross = false, isLookAlike = false) => {
  return { id, isRight, isAcross, isLookAlike }
}

test('figures of a list worked out by hand', () => {
  const asked: Asked[] = [
    { id: 'p', among: [pair('a', true, true), pair('b', false, false, true), pair('c', true)] },
    { id: 'q', among: [pair('d', false)] },
  ]
  const scores = new Map([
    ['p b', 0.9],
    ['p a', 0.8],
    ['q d', 0.3],
  ])
  // b, a; c is not proposed: precision (0 + 1/2 + 0) / 2, one of the first two is right
  expect(measure(asked, (p, q) => scores.get(`${p} ${q}`) ?? 0, 0.5)).toEqual({
    averagePrecision: 0.25,
    rPrecision: 0.5,
    acrossRecall: 1,
    acrossFound: 1,
    pooledPrecision: 0.25,
    proposed: 1,
    asked: 2,
    firstRight: 0,
    firstLookAlike: 1,
  })
})

test.each(['open', 'held-out'] as const)('%s: better than words alone, by the bars', (half) => {
  const follow = readFollowThrough(half)
  const found = measure(follow.asked, follow.ours, FOLLOW_FLOOR)
  expect(found.averagePrecision).toBeGreaterThan(0.92)
  expect(found.acrossRecall).toBeGreaterThan(0.8)
  const exchange = readExchange(half)
  const pairs = measure(exchange.asked, exchange.ours, PAIR_FLOOR)
  expect(pairs.averagePrecision).toBeGreaterThan(0.8)
  expect(pairs.firstLookAlike).toBeLessThanOrEqual(0.05)
  for (const alone of [plainCosine, bm25]) {
    const words = measure(follow.asked, alone(follow.statements), 0)
    expect(words.averagePrecision).toBeLessThan(found.averagePrecision - 0.2)
    const asked = measure(exchange.asked, alone(exchange.statements), 0)
    expect(asked.averagePrecision).toBeLessThan(pairs.averagePrecision - 0.4)
  }
})
