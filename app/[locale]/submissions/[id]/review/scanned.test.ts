import { describe, expect, test } from 'vitest'
import { cutAtDoubts, doubtfulIn, pageShown } from './scanned.ts'

const TEXT = 'Titre\n\fUn guichet a ouvert\nà Boréal, un guichet de plus.\n'
const box = { left: 0.1, top: 0.2, width: 0.3, height: 0.01 }
const word = (start: number, end: number, confidence: number) => ({
  start,
  end,
  confidence,
  ...box,
})
const SCAN = [
  { page: 2, degrees: 89.5, words: [word(10, 17, 40), word(27, 28, 95), word(29, 36, 79)] },
]

describe('a page read from its picture', () => {
  test('knows where its words stand, counted from its own beginning', () => {
    const shown = pageShown(TEXT, SCAN, 2)
    expect(shown.scanned?.degrees).toBe(89.5)
    expect(
      shown.scanned?.words.map(({ start, end, line }) => [shown.text.slice(start, end), line]),
    ).toEqual([
      ['guichet', 1],
      ['à', 2],
      ['Boréal,', 2],
    ])
  })

  test('is told from one that has letters', () => {
    expect(pageShown(TEXT, SCAN, 1)).toEqual({ page: 1, text: 'Titre\n' })
  })
})

test('words read with less than eighty in a hundred are doubtful', () => {
  expect(doubtfulIn(SCAN)).toEqual([
    { start: 10, end: 17 },
    { start: 29, end: 36 },
  ])
})

describe('what is said is cut at its doubtful words', () => {
  const doubts = doubtfulIn(SCAN)
  const marked = (said: string, spans: { start: number; end: number }[]) =>
    cutAtDoubts(said, { text: TEXT, spans, doubts })
      .filter(({ isDoubtful }) => isDoubtful)
      .map(({ words, at }) => [words, at])

  test.each([
    [
      'each in its turn',
      'Un guichet a ouvert à Boréal, un guichet de plus.',
      [{ start: 7, end: 56 }],
      [
        ['guichet', 3],
        ['Boréal,', 22],
      ],
    ],
    ['only its own', 'Un guichet a ouvert', [{ start: 7, end: 26 }], [['guichet', 3]]],
    ['none, where somebody has changed the words', 'Un bureau', [{ start: 7, end: 26 }], []],
  ])('%s', (_, said, spans, found) => {
    expect(marked(said, spans)).toEqual(found)
  })
})
