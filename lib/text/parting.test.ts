import { expect, test } from 'vitest'
import { pack } from './graph.ts'
import { parted } from './parting.ts'

/** Every node of a group tied to every other of it, and some ties between. */
function graphOf(groups: readonly (readonly number[])[], between: readonly [number, number][]) {
  const inside = groups.flatMap((group) =>
    group.flatMap((from) =>
      group.filter((to) => to > from).map((to): [number, number] => [from, to]),
    ),
  )
  const all = [...inside, ...between]
  const size = Math.max(...groups.flat()) + 1
  return pack(size, {
    from: all.map(([from]) => from),
    to: all.map(([, to]) => to),
    weights: all.map(() => 1),
  })
}

const LEFT = [0, 2, 4, 6, 8]
const RIGHT = [1, 3, 5, 7, 9]
const BOTH = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

test('two matters that nothing ties are two', () => {
  expect(parted(graphOf([LEFT, RIGHT], []), BOTH)).toEqual([LEFT, RIGHT])
})

test.each([
  [3, 2], // 20 of 23 inside
  [5, 1], // 20 of 25
])('with %s ties between them they are %s', (ties, count) => {
  const between = LEFT.slice(0, ties).map((from, at): [number, number] => [from, RIGHT[at] ?? 1])
  expect(parted(graphOf([LEFT, RIGHT], between), BOTH)).toHaveLength(count)
})

test('one matter stays one, and a pair beside it is none of its own', () => {
  expect(parted(graphOf([BOTH], []), BOTH)).toEqual([BOTH])
  const pair = [10, 11]
  expect(parted(graphOf([BOTH, pair], []), [...BOTH, ...pair])).toEqual([[...BOTH, ...pair]])
})

test('what goes on outside counts for nothing', () => {
  const others = [10, 11, 12, 13]
  const ties = LEFT.flatMap((from) => others.map((to): [number, number] => [from, to]))
  expect(parted(graphOf([LEFT, RIGHT, others], ties), BOTH)).toEqual([LEFT, RIGHT])
})

test('what is soon read is not parted', () => {
  const few = [
    [0, 2, 4],
    [1, 3, 5],
  ]
  expect(parted(graphOf(few, []), few.flat())).toEqual([few.flat()])
})
