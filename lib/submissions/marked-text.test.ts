import { expect, test } from 'vitest'
import { type Mark, markText } from './marked-text.ts'

const statement = (id: number, start: number, end: number): Mark => ({
  kind: 'statement',
  id,
  span: { start, end },
})
const shown = (text: string, marks: Mark[]) =>
  markText(text, marks).map(
    ({ text, mark, isFirst }) => `${mark?.id ?? '-'}${isFirst ? '!' : ''} ${text}`,
  )

test.each([
  ['nothing marked', 'abc', [], ['- abc']],
  ['nothing at all', '', [statement(1, 0, 0)], []],
  ['one in the middle', 'abcdef', [statement(1, 2, 4)], ['- ab', '1! cd', '- ef']],
  [
    'two spans of one',
    'abcdef',
    [statement(1, 4, 6), statement(1, 0, 2)],
    ['1! ab', '- cd', '1 ef'],
  ],
  ['an overlap', 'abcdef', [statement(1, 0, 4), statement(2, 2, 6)], ['1! abcd', '2! ef']],
  ['one inside another', 'abcdef', [statement(1, 0, 6), statement(2, 2, 4)], ['1! abcdef']],
  ['beyond the end', 'abc', [statement(1, 2, 9)], ['- ab', '1! c']],
])('%s', (_, text, marks, expected) => {
  expect(shown(text, marks)).toEqual(expected)
  expect(
    markText(text, marks)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text)
})
