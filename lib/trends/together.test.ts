import { expect, test } from 'vitest'
import { written } from './testing.ts'
import { risenTogether } from './together.ts'

function pairs(...lines: string[]) {
  const rows = lines.map((line, at) => ({ name: 'abcdef'[at] ?? '', points: written(line) }))
  return risenTogether(rows, 5).map(
    ({ left, right, both, either }) => `${left.name}${right.name} ${both}/${either}`,
  )
}

test.each([
  ['twice together', ['1/9 3/9 3/9 6/9', '0/9 2/9 2/9 4/9'], ['ab 2/2']],
  ['once is chance', ['1/9 3/9 3/9 3/9', '0/9 2/9 2/9 2/9'], []],
  ['one rises while the other falls', ['1/9 3/9 5/9 6/9', '0/9 2/9 3/9 2/9'], []],
  ['more often apart', ['1/9 2/9 3/9 3/9 3/9 3/9', '1/9 2/9 3/9 4/9 5/9 6/9'], []],
  ['as many of more who reported is no rise', ['2/4 3/9 4/9 5/9', '1/4 1/9 2/9 3/9'], ['ab 2/2']],
  ['an open cycle is not looked at', ['1/9 3/9 6/6+3', '0/9 2/9 6/6+3'], []],
  ['a cycle of few is passed over', ['1/9 1/2? 3/9 6/9', '0/9 1/2? 2/9 4/9'], ['ab 2/2']],
  ['what only doubt raised did not rise', ['1/9 3~2/9 6~4/9', '0/9 2/9 4/9'], []],
  ['none', [], []],
  ['one alone', ['1/9 3/9 6/9'], []],
])('%s', (_, lines, expected) => {
  expect(pairs(...lines)).toEqual(expected)
})

test('those most often together come first, and of those whoever were least apart', () => {
  expect(pairs('0/9 1/9 2/9 3/9', '0/9 1/9 2/9 2/9', '0/9 1/9 2/9 3/9')).toEqual([
    'ac 3/3',
    'ab 2/3',
    'bc 2/3',
  ])
})
