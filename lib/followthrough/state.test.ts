import { expect, test } from 'vitest'
import { type FollowKnown, stateOf } from './state.ts'

const EARLY = new Date('2031-03-01T12:00:00Z')
const LATE = new Date('2031-03-02T12:00:00Z')
const nothing: FollowKnown = { verdict: null, own: null, candidates: 0, laterForms: 0 }

test.each<[string, Partial<FollowKnown>, string]>([
  ['nobody has reported since', {}, 'announced'],
  ['reported, without a word of it', { laterForms: 2 }, 'no-later-word'],
  ['something may tell of it', { laterForms: 1, candidates: 3 }, 'to-decide'],
  ['a person read it', { candidates: 3, verdict: { outcome: 'done', at: EARLY } }, 'done'],
  [
    'none of the three',
    { candidates: 3, verdict: { outcome: 'none', at: EARLY } },
    'no-later-word',
  ],
  ['its own word', { candidates: 3, own: { word: 'still-on', at: EARLY } }, 'restated'],
  [
    'its own word after another’s',
    { verdict: { outcome: 'done', at: EARLY }, own: { word: 'dropped', at: LATE } },
    'dropped',
  ],
  [
    'another’s after its own',
    { verdict: { outcome: 'progress', at: LATE }, own: { word: 'dropped', at: EARLY } },
    'progress',
  ],
  [
    'both at once',
    { verdict: { outcome: 'done', at: EARLY }, own: { word: 'changed', at: EARLY } },
    'changed',
  ],
])('%s', (_when, known, state) => {
  expect(stateOf({ ...nothing, ...known })).toBe(state)
})
