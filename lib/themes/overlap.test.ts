import { expect, test } from 'vitest'
import { matchByOverlap } from './overlap.ts'

const themes = (...pairs: [string, number][]) => new Map(pairs)

test.each<[string, string[][], Map<string, number>, [number, number][]]>([
  ['nothing before', [['a', 'b']], themes(), []],
  ['the same again', [['a', 'b']], themes(['a', 7], ['b', 7]), [[0, 7]]],
  // Theme 7 came apart: the larger part goes on with its code.
  ['a split', [['a'], ['b', 'c']], themes(['a', 7], ['b', 7], ['c', 7]), [[1, 7]]],
  // Themes 7 and 8 came together: the one that brought more gives its code.
  ['a union', [['a', 'b', 'c']], themes(['a', 7], ['b', 8], ['c', 8]), [[0, 8]]],
  ['a tie', [['a', 'b']], themes(['a', 8], ['b', 7]), [[0, 7]]],
  [
    'a chain',
    [
      ['a', 'b', 'x'],
      ['c', 'y', 'z'],
    ],
    themes(['a', 1], ['b', 1], ['c', 1], ['y', 2]),
    [
      [0, 1],
      [1, 2],
    ],
  ],
])('codes after %s', (_, clusters, before, expected) => {
  expect([...matchByOverlap(clusters, before)].sort()).toEqual(expected)
})
