import { expect, test } from 'vitest'
import { hyphensUndone, wordsFor } from './hyphens.ts'

test.each([
  ['The edito-\nrial office moved.', 'The editorial office moved.'],
  ['Quatre orga-\nnismes partagent.', 'Quatre organismes partagent.'],
  ['A self-\nservice counter.', 'A self-service counter.'],
  ['Il faut peut-\nêtre attendre.', 'Il faut peut-être attendre.'],
  ['Une plate-\nforme commune.', 'Une plate-forme commune.'],
  // Two words that the text uses by themselves.
  [
    'A harbour and a board: the harbour-\nboard met.',
    'A harbour and a board: the harbour-board met.',
  ],
])('%j reads %j', (text, expected) => {
  const [first = '', second = ''] = text.split('\n')
  const spans = [
    { start: 0, end: first.length },
    { start: first.length + 1, end: first.length + 1 + second.length },
  ]
  const words = wordsFor(
    text,
    spans.map((span) => ({ span })),
  )
  expect(hyphensUndone(`${first} ${second}`, spans, text, words)).toBe(expected)
})
