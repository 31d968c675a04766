import { expect, test } from 'vitest'
import { boxesOf, type Letters, placeWords, wordAt } from './page-places.ts'

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
const TEXT = 'Décrire\nvos\nGuichet unique\nouvert. Guichet fermé'
const words = (text: string, letters = LETTERS) =>
  placeWords(letters, text, PAGE).map(({ start, end, left, top }) => [
    text.slice(start, end),
    Number(left.toFixed(2)),
    Number(top.toFixed(2)),
  ])

test('words are found where they stand, column by column, within a run as well', () => {
  expect(words(TEXT)).toEqual([
    ['Décrire', 0, 0.1],
    ['vos', 0, 0.3],
    ['Guichet', 0.2, 0.1],
    ['unique', 0.28, 0.1],
    ['ouvert.', 0.2, 0.3],
    ['Guichet', 0.28, 0.3],
    ['fermé', 0.36, 0.3],
  ])
})

test('of the same line twice each has its own place, beside what it stands with', () => {
  const letters = [
    run('1. Enjeux', 0, 10),
    run('S.O.', 200, 10),
    run('2. Partage', 0, 50),
    run('S.O.', 200, 50),
  ]
  expect(
    words('1. Enjeux\nS.O.\n2. Partage\nS.O.', letters).filter(([word]) => word === 'S.O.'),
  ).toEqual([
    ['S.O.', 0.2, 0.1],
    ['S.O.', 0.2, 0.5],
  ])
})

test('a short line is no part of a longer word, and a drawn bullet is not looked for', () => {
  const letters = [run('Vosges', 0, 10), run('vos', 0, 30), run('Guichet', 0, 50)]
  expect(words('Vosges\nvos\n• Guichet', letters)).toEqual([
    ['Vosges', 0, 0.1],
    ['vos', 0, 0.3],
    ['Guichet', 0, 0.5],
  ])
})

test.each([[''], ['rien de tel'], ['  '], ['•']])('“%s” stands nowhere', (line) => {
  expect(words(line)).toEqual([])
})

test('a point means the word under it, or the nearest of its line', () => {
  const placed = placeWords(LETTERS, TEXT, PAGE)
  const wordUnder = (x: number, y: number) => {
    const word = wordAt(placed, x, y)
    return word && TEXT.slice(word.start, word.end)
  }
  expect(wordUnder(0.22, 0.15)).toBe('Guichet')
  expect(wordUnder(0.95, 0.35)).toBe('fermé')
  expect(wordUnder(0.95, 0.99)).toBe('fermé')
  expect(wordAt([], 0.5, 0.5)).toBeNull()
})

test('words of one line share a box', () => {
  const placed = placeWords(LETTERS, TEXT, PAGE)
  const boxes = boxesOf(placed.filter(({ line }) => line >= 2))
  expect(boxes.map(({ left, top }) => [left, top])).toEqual([
    [0.2, 0.1],
    [0.2, 0.3],
  ])
  expect(boxes[0]?.width).toBeCloseTo(0.14, 2)
})
