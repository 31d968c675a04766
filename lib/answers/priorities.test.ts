import { expect, test } from 'vitest'
import { type Draft, emptyDraft, lineOf, linesIn, withLines } from './draft.ts'
import { countSaid, sayOf } from './priorities.ts'

const FIRST = { statementId: 7, text: 'Ouvrir un guichet à Port-Tilleul.' }
const SECOND = { statementId: 8, text: 'Write every letter in plain language.' }

const textsOf = (draft: Draft, kind: 'accomplishments' | 'priorities') =>
  linesIn(draft, kind).map(({ text }) => text)

test.each([
  ['done', [FIRST.text], []],
  ['still-on', [], [FIRST.text]],
  ['changed', [], [FIRST.text]],
  ['dropped', [], []],
] as const)('%s puts a priority where it belongs', (word, accomplishments, priorities) => {
  const draft = sayOf(emptyDraft(), FIRST, word)
  expect(draft.words).toEqual({ 7: word })
  expect(textsOf(draft, 'accomplishments')).toEqual(accomplishments)
  expect(textsOf(draft, 'priorities')).toEqual(priorities)
  expect(sayOf(draft, FIRST, word)).toEqual(draft)
  expect(sayOf(draft, FIRST, null)).toEqual(emptyDraft())
})

test('another word takes its line along, as long as nobody has worded it', () => {
  const done = sayOf(emptyDraft(), FIRST, 'done')
  const still = sayOf(done, FIRST, 'still-on')
  expect(textsOf(still, 'accomplishments')).toEqual([])
  expect(textsOf(still, 'priorities')).toEqual([FIRST.text])
  const worded = withLines(done, 'accomplishments', [
    lineOf('accomplishments-7', 'Le guichet est ouvert depuis le 3 juin.', { priority: 7 }),
  ])
  const after = sayOf(worded, FIRST, 'dropped')
  expect(textsOf(after, 'accomplishments')).toEqual(['Le guichet est ouvert depuis le 3 juin.'])
})

test('what comes from priorities stands first, in the order it was said', () => {
  const begun = withLines(emptyDraft(), 'priorities', [lineOf('n1', 'Du neuf.')])
  const draft = sayOf(sayOf(begun, SECOND, 'still-on'), FIRST, 'changed')
  expect(textsOf(draft, 'priorities')).toEqual([SECOND.text, FIRST.text, 'Du neuf.'])
  expect(countSaid(draft, [FIRST, SECOND])).toBe(2)
})

test('done ends "nothing to report"', () => {
  const nil = {
    ...emptyDraft(),
    sections: emptyDraft().sections.map((one) => ({ ...one, isNil: true })),
  }
  const [accomplishments] = sayOf(nil, FIRST, 'done').sections
  expect(accomplishments?.isNil).toBe(false)
})
