import { expect, test } from 'vitest'
import { isNarrowed, readAuditFilter, writeWho } from './filter.ts'

const NOTHING = { who: null, acts: null, thing: null, since: null, until: null }

test.each([
  [{}, {}],
  [{ who: 'user-0a-9' }, { who: { kind: 'person', userId: '0a-9' } }],
  [{ who: 'link-12' }, { who: { kind: 'link', linkId: 12 } }],
  [{ who: 'links' }, { who: { kind: 'links' } }],
  [{ who: ['program', 'links'] }, { who: { kind: 'program' } }],
  [{ act: 'send-answer' }, { acts: { asked: 'send-answer', among: ['send-answer'] } }],
  [
    { act: 'cycles' },
    { acts: { asked: 'cycles', among: ['create-cycle', 'edit-cycle', 'set-roster-state'] } },
  ],
  [{ thing: 'roster/3/14' }, { thing: 'roster/3/14' }],
  [
    { since: '2032-02-29', until: '2032-03-01' },
    { since: '2032-02-29', until: '2032-03-01' },
  ],
])('%j narrows to %j', (params, filter) => {
  expect(readAuditFilter(params)).toEqual({ ...NOTHING, ...filter })
  expect(isNarrowed(readAuditFilter(params))).toBe(Object.keys(filter).length > 0)
})

test.each([
  { who: 'link-0' },
  { who: 'link-1e3' },
  { who: 'user-' },
  { who: 'somebody' },
  { act: 'constructor' },
  { act: 'Cycles' },
  { thing: 'a\0b' },
  { since: '2031-02-29' },
  { since: '2031-13-01' },
  { until: '31 août 2031' },
])('%j narrows nothing', (params) => {
  expect(readAuditFilter(params)).toEqual(NOTHING)
})

test.each(['user-0a-9', 'link-12', 'links', 'program'])(
  '%s comes back as it was written',
  (who) => {
    const read = readAuditFilter({ who }).who
    expect(read && writeWho(read)).toBe(who)
  },
)
