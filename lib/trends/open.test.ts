import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point } from './series.ts'
import { standingOf } from './standing.ts'

const past = fc.array(
  fc
    .tuple(fc.oneof(fc.constant(0), fc.nat(4), fc.nat(12)), fc.nat(12), fc.nat(3))
    .map(([count, silent, missing]) => ({ count, reported: count + silent, missing })),
  { maxLength: 6 },
)
/** Who is on the roll, in the order they report in the end: whether they are excused, and whether they raise it. */
const roll = fc.array(fc.record({ isExcused: fc.boolean(), raises: fc.boolean() }), {
  minLength: 1,
  maxLength: 14,
})

function ended({ count, reported, missing }: { count: number; reported: number; missing: number }) {
  const expected = reported + missing
  return { count, doubtful: 0, reported, expected, possible: expected, isOpen: false }
}

/** The cycle once the first so many have reported; whoever is excused and reports is expected after all. */
function after(length: number, calls: { isExcused: boolean; raises: boolean }[]) {
  const [heard, awaited] = [calls.slice(0, length), calls.slice(length)]
  const missing = awaited.filter(({ isExcused }) => !isExcused).length
  return {
    count: heard.filter(({ raises }) => raises).length,
    doubtful: 0,
    reported: length,
    expected: length + missing,
    possible: calls.length,
  }
}

test('what is said of a theme while a cycle is open holds, whoever reports and whenever it ends', () => {
  const certain = new Map<string, number>()
  fc.assert(
    fc.property(past, roll, fc.nat(13), fc.nat(13), (before, calls, said, end) => {
      const points = before.map(ended)
      const length = Math.min(said, calls.length)
      const last = Math.max(length, Math.min(end, calls.length))
      const number = (all: Omit<Point, 'cycleId'>[]) =>
        all.map((point, cycleId) => ({ ...point, cycleId }))
      const soFar = after(length, calls)
      const open = standingOf(number([...points, { ...soFar, isOpen: true }]))
      const complete = standingOf(number([...points, { ...after(last, calls), isOpen: false }]))
      if (open.news === 'raised' || open.news === 'unheard' || open.news === null) return
      certain.set(open.news, (certain.get(open.news) ?? 0) + 1)
      expect(complete.trend).toBe(open.news)
    }),
    { numRuns: 3000, seed: 8 },
  )
  for (const kind of ['new', 'returning', 'growing'])
    expect(certain.get(kind), kind).toBeGreaterThan(20)
})
