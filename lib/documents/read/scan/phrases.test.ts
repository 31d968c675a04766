import { describe, expect, test } from 'vitest'
import { reparted } from './blanks.ts'
import { phrasesOf } from './phrases.ts'
import type { Picture } from './picture.ts'

type Box = { left: number; right: number; top: number; bottom: number }

function paper(...ink: Box[]): Picture {
  const [width, height] = [400, 60]
  const grey = new Uint8Array(width * height).fill(240)
  for (const { left, right, top, bottom } of ink)
    for (let y = top; y < bottom; y += 1) grey.fill(20, y * width + left, y * width + right)
  return { width, height, grey }
}

/** Letters of ten points, thirteen apart, from a place on. */
const letters = (text: string, from: number) =>
  [...text].map((letter, at) => ({
    text: letter,
    left: from + at * 13,
    right: from + at * 13 + 10,
  }))
const ink = (text: string, from: number): Box[] =>
  letters(text, from).map(({ left, right }) => ({ left, right, top: 20, bottom: 40 }))
const word = (text: string, left: number, right: number) => ({
  ...{ text, left, right, top: 20, bottom: 40, confidence: 90 },
  letters: letters(text, left),
})

describe('words are as the blanks between them', () => {
  test('two taken for one are parted', () => {
    // "l’a" stands as one; "aété" is two, nine points apart.
    const seen = {
      ...word('aété', 100, 158),
      letters: [...letters('a', 100), ...letters('été', 119)],
    }
    const parted = reparted(
      { words: [seen], size: 28 },
      paper(...ink('a', 100), ...ink('été', 119)),
    )
    expect(parted.map(({ text, left, right }) => [text, left, right])).toEqual([
      ['a', 100, 110],
      ['été', 119, 158],
    ])
  })

  test('one taken for two is joined, and a figure is left whole', () => {
    const drawn = paper(...ink('guichet', 100), ...ink('1', 240), ...ink('2', 262))
    const seen = [
      word('gui', 100, 136),
      word('chet', 139, 188),
      { ...word('12', 240, 272), letters: [...letters('1', 240), ...letters('2', 262)] },
    ]
    expect(reparted({ words: seen, size: 28 }, drawn).map(({ text }) => text)).toEqual([
      'guichet',
      '12',
    ])
  })
})

describe('phrases', () => {
  const baseline = { x0: 0, y0: 40, x1: 400, y1: 40 }
  const dot = { left: 70, right: 78, top: 28, bottom: 36 }
  const line = (...words: ReturnType<typeof word>[]) => [{ words, baseline, size: 28 }]

  test('are parted by what parts columns, and no sentence is', () => {
    const words = [word('Un', 20, 43), word('guichet', 52, 140), word('ouvert', 180, 255)]
    const phrases = phrasesOf(line(...words), paper())
    expect(phrases.map((phrase) => phrase.map(({ text }) => text).join(' '))).toEqual([
      'Un guichet',
      'ouvert',
    ])
  })

  test.each([
    ['taken for a letter', [{ ...word('e', 70, 78), ...dot }, word('Un', 100, 123)]],
    ['passed over', [word('Un', 100, 123)]],
  ])('a bullet is one of its own, %s', (_, words) => {
    const phrases = phrasesOf(line(...words), paper(dot, ...ink('Un', 100)))
    expect(phrases.map((phrase) => phrase.map(({ text }) => text).join(' '))).toEqual(['•', 'Un'])
  })

  test.each([
    ['l', '1'],
    ['l.', '1.'],
    ['l’', 'l’'],
    ['le', 'le'],
  ])('%s alone is %s', (seen, meant) => {
    expect(phrasesOf(line(word(seen, 20, 40)), paper())[0]?.[0]?.text).toBe(meant)
  })
})
