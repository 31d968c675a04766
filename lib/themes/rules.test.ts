import { expect, test } from 'vitest'
import type { Rule } from '#db/schema/themes.ts'
import { Lines, type Version } from './lines.ts'
import { type RuleState, rulesOf, settle, survivor } from './rules.ts'

const forward = new Map([
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
  expect(survivor(from, forward)).toBe(to)
})

test('two themes merged into one another do not turn for ever', () => {
  expect([8, 9]).toContain(survivor(8, forward))
})

test.each<[number | string | null, number | null | undefined, number | string | null]>([
  [1, undefined, 3],
  [null, undefined, null], // raised once
  ['born', undefined, 'born'],
  ['born', 1, 3], // a person's move, then the merge
  [4, null, null],
])('a statement found in %s that a person put in %s stands in %s', (found, place, theme) => {
  expect(settle(found, place, forward)).toBe(theme)
})

const form = (id: number, text: string, more: Partial<Version> = {}): Version => {
  return { id, text, previousId: null, submissionId: 1, isCurrent: true, ...more }
}
/** Statement 1 was amended into 4; 3 is gone from its form. */
const lines = new Lines([
  form(1, 'Reduce waiting', { isCurrent: false }),
  form(2, 'Identity'),
  form(3, 'Ferries', { isCurrent: false }),
  form(4, 'Reduce waiting by half', { previousId: 1 }),
])
const themes = [
  { id: 5, splitFromId: null },
  { id: 6, splitFromId: null },
  { id: 7, splitFromId: 5 },
]
const split: Rule = {
  kind: 'split',
  themeId: 5,
  statementIds: [1, 2],
  intoId: 7,
  name: { en: 'Part' },
}
const move = (statementId: number, themeId: number | null): Rule => {
  return { kind: 'move', statementId, themeId }
}
const rename = (themeId: number, name: string): Rule => {
  return { kind: 'rename', themeId, language: 'fr', name }
}

const both = (themeId: number): Rule => {
  return { kind: 'name', themeId, name: { en: 'One', fr: 'Un' } }
}
const refuse = (name: string): Rule => {
  return { kind: 'refuse-name', themeId: 5, name: { en: name, fr: name } }
}

test.each<[string, Rule[], RuleState[]]>([
  ['the later of two moves', [move(2, 5), move(2, 6)], ['replaced', 'stands']],
  ['a move of what was amended since', [move(1, 6), move(4, 5)], ['replaced', 'stands']],
  ['a move of what is gone', [move(3, 6)], ['statement-gone']],
  ['a move into a split that was undone', [move(2, 7)], ['theme-gone']],
  ['a split over an earlier move', [move(2, 6), split], ['replaced', 'stands']],
  ['a move out of a split', [split, move(2, 6)], ['stands', 'stands']],
  [
    'a merge with a split that was undone',
    [{ kind: 'merge', themeId: 6, intoId: 7 }],
    ['theme-gone'],
  ],
  [
    'a move of nothing to report',
    [move(2, 6), { kind: 'nil', statementId: 2 }],
    ['set-aside', 'stands'],
  ],
  ['two names', [rename(5, 'Un'), rename(5, 'Deux')], ['replaced', 'stands']],
  ['a name in both languages after one', [rename(5, 'Un'), both(5)], ['replaced', 'stands']],
  ['a name in one of the languages after both', [both(5), rename(5, 'Un')], ['stands', 'stands']],
  [
    'a name in each of the languages after both',
    [both(5), rename(5, 'Un'), { kind: 'name', themeId: 5, name: { en: 'One' } }],
    ['replaced', 'stands', 'stands'],
  ],
  ['names of two themes', [both(5), both(6)], ['stands', 'stands']],
  ['a suggestion refused, then another', [refuse('A'), refuse('B')], ['replaced', 'stands']],
  [
    'a name in both languages of a theme put into another',
    [both(5), { kind: 'merge', themeId: 5, intoId: 6 }],
    ['theme-merged', 'stands'],
  ],
  [
    'a name of a theme put into another',
    [rename(5, 'Un'), { kind: 'merge', themeId: 5, intoId: 6 }],
    ['theme-merged', 'stands'],
  ],
  [
    'a pin after a move',
    [move(2, 5), { kind: 'pin', statementId: 2, themeId: 5 }],
    ['replaced', 'stands'],
  ],
  [
    'a word left out twice',
    [
      { kind: 'exclude', word: 'staff', isWhole: false },
      { kind: 'exclude', word: 'staff', isWhole: true },
    ],
    ['replaced', 'stands'],
  ],
])('%s', (_, made, states) => {
  const kept = made.map((rule, id) => ({ id, rule }))
  const rules = rulesOf(kept, { themes, lines })
  expect(kept.map(({ id }) => rules.states.get(id))).toEqual(states)
})

test('a rule about a statement holds for what it became', () => {
  const { places } = rulesOf([{ id: 1, rule: move(1, 6) }], { themes, lines })
  expect(places.get(4)).toBe(6)
})

test('a theme whose split was undone gives its statements back to the one it came from', () => {
  const gone = rulesOf([], { themes, lines })
  expect(survivor(7, gone.forward)).toBe(5)
  const standing = rulesOf([{ id: 1, rule: split }], { themes, lines })
  expect(survivor(7, standing.forward)).toBe(7)
  expect(standing.places.get(2)).toBe(7)
  expect(standing.names.get(7)).toEqual({ en: 'Part' })
})

test('an empty name takes back the name given in that language only', () => {
  const named: Rule = { kind: 'rename', themeId: 5, language: 'en', name: 'One' }
  const acts = [rename(5, 'Un'), named, rename(5, '')].map((rule, id) => ({ id, rule }))
  expect(rulesOf(acts, { themes, lines }).names.get(5)).toEqual({ en: 'One' })
})
