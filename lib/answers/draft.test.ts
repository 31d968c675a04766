import { expect, test } from 'vitest'
import {
  type Draft,
  emptyDraft,
  isAnswered,
  isEmptyDraft,
  isSameDraft,
  lineOf,
  linesIn,
  tidy,
  withLines,
} from './draft.ts'

const typed = (text: string): Draft => tidy(withLines(emptyDraft(), 'issues', [lineOf('n1', text)]))

const textsOf = (draft: Draft) => linesIn(draft, 'issues').map(({ text }) => text)

test.each([
  ['', []],
  ['   ', []],
  ['Nous cherchons une entente type.', ['Nous cherchons une entente type.']],
  ['Une entente.\nUn modèle.', ['Une entente.', 'Un modèle.']],
  ['• Une entente.\r\n\r\n  – Un modèle.', ['Une entente.', 'Un modèle.']],
  ['1) First need.\n2. Second need.', ['First need.', 'Second need.']],
  // A single line is somebody's own: nothing of it is taken for a mark.
  ['- 3 degrés dans nos bureaux', ['- 3 degrés dans nos bureaux']],
  ['Ends with a blank ', ['Ends with a blank ']],
])('%j is so many statements: %j', (text, expected) => {
  expect(textsOf(typed(text))).toEqual(expected)
})

test('what is tidy stays as it is', () => {
  const draft = typed('Une entente.\nUn modèle.\nUne grille.')
  expect(tidy(draft)).toEqual(draft)
  expect(isSameDraft(tidy(draft), draft)).toBe(true)
})

test('words are heard before "nothing to report"', () => {
  const [first] = emptyDraft().sections
  const nil = { kind: first?.kind ?? 'issues', isNil: true, lines: [] }
  expect(isAnswered(nil)).toBe(true)
  const both = { ...emptyDraft(), sections: [{ ...nil, lines: [lineOf('n1', 'Un énoncé.')] }] }
  expect(tidy(both).sections[0]?.isNil).toBe(false)
})

test('a need that only says what is asked is no blank line', () => {
  const ask = { what: 'Une entente', by: '', from: '' }
  const draft = tidy(withLines(emptyDraft(), 'issues', [lineOf('n1', '', { ask })]))
  expect(linesIn(draft, 'issues')).toHaveLength(1)
  expect(isEmptyDraft(draft)).toBe(false)
  expect(isEmptyDraft(emptyDraft())).toBe(true)
})
