import { expect, test } from 'vitest'
import { groupOf, ROUND_STATES, type RoundFacts, roundStateOf } from './round-state.ts'

const FORM = {
  version: 1,
  isLate: false,
  hasNothingToReport: false,
  isReviewed: false,
  confirmation: 'none',
  doubts: 0,
} as const

type Case = [
  roster: RoundFacts['roster'],
  hasDraft: boolean,
  form: Partial<NonNullable<RoundFacts['form']>> | null,
  state: (typeof ROUND_STATES)[number],
  group: ReturnType<typeof groupOf>,
]

const CASES: Case[] = [
  ['expected', false, null, 'expected', 'missing'],
  ['expected', true, null, 'draft', 'missing'],
  ['excused', false, null, 'excused', 'not-expected'],
  // Whoever was excused and writes all the same is waited for by nobody, until it hands in.
  ['excused', true, null, 'excused', 'not-expected'],
  ['proxy', false, null, 'proxy', 'not-expected'],
  ['proxy', true, null, 'proxy', 'not-expected'],
  ['expected', false, {}, 'received', 'to-review'],
  ['expected', true, {}, 'received', 'to-review'],
  ['excused', false, {}, 'received', 'to-review'],
  ['proxy', false, { isReviewed: true }, 'accepted', 'in-hand'],
  ['expected', false, { isLate: true }, 'late', 'to-review'],
  ['expected', false, { isLate: true, version: 2 }, 'amended', 'to-review'],
  ['expected', false, { version: 3 }, 'amended', 'to-review'],
  ['expected', false, { hasNothingToReport: true }, 'nil', 'to-review'],
  ['expected', false, { hasNothingToReport: true, isReviewed: true }, 'nil', 'in-hand'],
  ['expected', false, { hasNothingToReport: true, version: 2, isLate: true }, 'nil', 'to-review'],
  ['expected', false, { isReviewed: true, doubts: 2 }, 'checked', 'in-hand'],
  ['expected', false, { isReviewed: true }, 'accepted', 'in-hand'],
  ['expected', false, { isReviewed: true, isLate: true, version: 2 }, 'accepted', 'in-hand'],
  ['expected', false, { isReviewed: true, confirmation: 'questioned' }, 'checked', 'to-review'],
  [
    'expected',
    false,
    { isReviewed: true, confirmation: 'given', doubts: 1 },
    'confirmed',
    'in-hand',
  ],
  ['expected', false, { isReviewed: true, confirmation: 'given' }, 'accepted', 'in-hand'],
  // What the jurisdiction says of it does not stand in for the secretariat's own look.
  ['expected', false, { confirmation: 'given' }, 'received', 'to-review'],
]

test.each(CASES)('%s, a draft: %s, form %j: %s, %s', (roster, hasDraft, form, state, group) => {
  const facts = { roster, hasDraft, form: form && { ...FORM, ...form } }
  expect(roundStateOf(facts)).toBe(state)
  expect(groupOf(facts)).toBe(group)
})

test('each state is come to', () => {
  expect(new Set(CASES.map(([, , , state]) => state))).toEqual(new Set(ROUND_STATES))
})
