import { expect, test } from 'vitest'
import { cutAt, saidIn } from './spans.ts'

// What a split leaves is spelt as the reader spells it, though one span holds all its lines.
test.each([
  ['We are mod-\nernising. Next year too.', 'Next', 'We are modernising.'],
  ['Un bien-\nfondé. Et après.', 'Et', 'Un bien-fondé.'],
  ['La plate-\nforme existe. Et après.', 'Et', 'La plate-forme existe.'],
])('%j cut before %j begins with %j', (text, head, expected) => {
  const [before] = cutAt(text, [{ start: 0, end: text.length }], text.indexOf(head))
  expect(saidIn(text, before)).toBe(expected)
})
