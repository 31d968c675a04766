import { expect, test } from 'vitest'
import { type Letters, placesOfLines } from './page-places.ts'

const run = (text: string, left: number, top: number): Letters => ({
  text,
  left,
  top,
  width: text.length * 10,
  height: 10,
})
const PAGE = { width: 1000, height: 100 }
const LETTERS = [
  run('Décrire', 0, 10),
  run('Guichet', 200, 10),
  run(' unique ', 270, 10.5),
  run('vos', 0, 30),
  run('ouvert. Guichet fermé', 200, 30),
]

test('lines are found where they stand, column by column, within a run as well', () => {
  const found = placesOfLines(LETTERS, ['Guichet unique', 'ouvert.'], PAGE)
  expect(found.map(({ left, top }) => [left, top])).toEqual([
    [0.2, 0.1],
    [0.2, 0.3],
  ])
  expect(found[0]?.width).toBeCloseTo(0.15, 2)
})

test('the same words again are looked for after the line before', () => {
  const [, second] = placesOfLines(LETTERS, ['ouvert.', 'Guichet'], PAGE)
  expect(second?.left).toBeCloseTo(0.27, 1)
  expect(second?.top).toBe(0.3)
})

test.each([[''], ['rien de tel'], ['  ']])('“%s” lights nothing', (line) => {
  expect(placesOfLines(LETTERS, [line], PAGE)).toEqual([])
})
