import { expect, test } from 'vitest'
import { ALIKE_ENOUGH, likenessAmong } from '#lib/exchange/likeness.ts'
import { measure, readExchange } from './exchange.ts'
import { plainCosine } from './plain-cosine.ts'

test('sixty needs with an offer, a look-alike each, a third across languages', () => {
  const all = [...readExchange('tuning'), ...readExchange('held out')]
  const answered = all.filter(({ role }) => role === 'offer')
  const isAcross = (block: number, language: string) =>
    all.some((one) => one.block === block && one.role === 'need' && one.language !== language)
  expect(answered.length).toBe(60)
  expect(all.filter(({ role }) => role === 'like').length).toBeGreaterThanOrEqual(60)
  expect(
    answered.filter(({ block, language }) => isAcross(block, language)).length,
  ).toBeGreaterThan(20)
})

test.each(['tuning', 'held out'] as const)(
  '%s: better than words alone, few look-alikes',
  (half) => {
    const written = readExchange(half)
    const likeness = likenessAmong(written)
    const ours = measure(written, (need, offer) => likeness(need, offer).score, ALIKE_ENOUGH)
    const plain = measure(written, plainCosine(written), 0)
    expect(ours.averagePrecision).toBeGreaterThan(0.72)
    expect(ours.averagePrecision).toBeGreaterThan(plain.averagePrecision)
    expect(ours.firstRight).toBeGreaterThan(0.85)
    expect(ours.lookAlikes).toBeLessThan(0.15)
  },
)
