import { expect, test } from 'vitest'
import { plainBlock } from '#lib/documents/read/text-builder.ts'
import { withoutDressing } from './around.ts'

type Cell = [page: number, row: number, column: 'left' | 'right', words: string]

const restOf = (cells: readonly Cell[]) => {
  const text = cells.map(([, , , words]) => words).join('\n')
  let start = 0
  const pieces = cells.map(([page, row, column, words]) => {
    const span = { start, end: start + words.length }
    start = span.end + 1
    return { ...plainBlock(span), page, row, column }
  })
  return withoutDressing(text, pieces).rest.map(({ span }) => text.slice(span.start, span.end))
}

const HEADS: Cell[] = [
  [1, 0, 'left', 'Rubrique'],
  [1, 0, 'right', 'Votre réponse'],
  [1, 1, 'left', '1. Bilan'],
  [1, 1, 'right', 'Deux quais repeints.'],
]

test('the names of columns go, also where they come back over a later page', () => {
  const later: Cell[] = [
    [2, 5, 'left', 'Rubrique'],
    [2, 6, 'right', 'Votre réponse'],
    [2, 7, 'right', 'Un phare rallumé.'],
  ]
  expect(restOf([...HEADS, ...later])).toEqual([
    '1. Bilan',
    'Deux quais repeints.',
    'Un phare rallumé.',
  ])
})

test('the same words further down a page are somebody’s', () => {
  const quays = ['Quai A.', 'Quai B.', 'Quai C.', 'Quai D.'].map(
    (words, at): Cell => [2, 5 + at, 'right', words],
  )
  expect(restOf([...HEADS, ...quays, [2, 9, 'right', 'Votre réponse']]).at(-1)).toBe(
    'Votre réponse',
  )
})
