import { expect, test } from 'vitest'
import { contentOf } from './content.ts'
import { Lines, type Version } from './lines.ts'

const version = (id: number, text: string, more: Partial<Version> = {}): Version => {
  return { id, text, previousId: null, submissionId: 1, isCurrent: true, ...more }
}

test.each([
  ['Réduire  les\ndélais ', 'Réduire les délais', true], // wrapped otherwise
  ['Re\u0301duire les délais', 'Réduire les délais', true], // accents encoded otherwise
  ['Réduire les délais', 'Réduire les coûts', false],
])('%j and %j are one statement: %s', (left, right, same) => {
  expect(contentOf(7, left) === contentOf(7, right)).toBe(same)
})

const lines = new Lines([
  version(1, 'Un', { isCurrent: false }),
  version(2, 'Un et demi', { previousId: 1, isCurrent: false }),
  version(3, 'Un et', { previousId: 2 }),
  version(4, 'demi', { previousId: 2 }),
  version(5, 'Deux', { isCurrent: false }),
  version(6, ' Deux'),
  version(7, 'Deux', { submissionId: 2 }),
])

test.each([
  [1, [1, 2, 3, 4]], // it came apart: both go on
  [3, [3, 2, 1]], // but one part is not the other
  [5, [5, 6]], // a form written anew, the same words in it
  [7, [7]], // the same words of somebody else
  [9, [9]],
])('statement %i is in line with %j', (id, line) => {
  expect(lines.of(id)).toEqual(line)
})

test.each([
  [3, [1], 1],
  [3, [3, 1], 3],
  [6, [5], 5], // by its words, when nothing says what it was before
  [7, [5], null],
])('what was known of %i among %j is %j', (id, known, earlier) => {
  expect(lines.earlier(id, new Set(known))).toBe(earlier)
})
