import { expect, test } from 'vitest'
import { contentOf, settle, survivor } from './rules.ts'

const merges = new Map([
  [1, 2],
  [2, 3],
  [8, 9],
  [9, 8],
])

test.each([
  [1, 3], // through two merges
  [3, 3],
  [4, 4], // nobody merged it
])('the statements of theme %i go to theme %i', (from, to) => {
  expect(survivor(from, merges)).toBe(to)
})

test('two themes merged into one another do not turn for ever', () => {
  expect([8, 9]).toContain(survivor(8, merges))
})

test.each<[number | string | null, string, number | string | null]>([
  [1, 'free', 3],
  [null, 'free', null], // raised once
  ['born', 'free', 'born'],
  ['born', 'moved', 3], // a person's move, then the merge
  [4, 'shelved', null],
])('a statement found in %s whose content is %s stands in %s', (found, content, theme) => {
  const moves = new Map([
    ['moved', 1],
    ['shelved', null],
  ])
  expect(settle(found, content, { moves, merges })).toBe(theme)
})

test.each([
  ['Réduire  les\ndélais ', 'Réduire les délais', true], // wrapped otherwise
  ['Re\u0301duire les délais', 'Réduire les délais', true], // accents encoded otherwise
  ['Réduire les délais', 'Réduire les coûts', false],
])('%j and %j are one statement: %s', (left, right, same) => {
  expect(contentOf(7, left) === contentOf(7, right)).toBe(same)
})
