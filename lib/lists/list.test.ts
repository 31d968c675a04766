import { expect, test } from 'vitest'
import { pageAmong } from './list.ts'

const ACTS = ['accepted', 'moved', 'named', 'split', 'merged']
const page = (turn: { after?: string; before?: string }, size = 2) =>
  pageAmong(ACTS, (act) => act, { turn, size })

test.each([
  ['the first', {}, ['accepted', 'moved'], 1],
  ['what comes after one', { after: 'moved' }, ['named', 'split'], 3],
  ['what comes before one', { before: 'split' }, ['moved', 'named'], 2],
  ['the few that come before the second', { before: 'moved' }, ['accepted', 'moved'], 1],
  ['the last of an odd number', { after: 'split' }, ['merged'], 5],
  ['the last ones after the last', { after: 'merged' }, ['split', 'merged'], 4],
  ['the first after what nobody wrote', { after: 'undone' }, ['accepted', 'moved'], 1],
])('%s', (_, turn, rows, first) => {
  expect(page(turn)).toMatchObject({ rows, first, last: first + rows.length - 1, count: 5 })
})

test('there and back again', () => {
  const { next } = page({})
  expect(next).toEqual({ after: 'moved', from: 3 })
  expect(page(next ?? {}).previous).toEqual({ before: 'named', from: 1 })
  expect(page({ after: 'split' }).next).toBeNull()
  expect(page({}, 5)).toMatchObject({ previous: null, next: null, last: 5 })
})

test('of nothing there is no page', () => {
  expect(pageAmong([], String, { turn: {}, size: 2 })).toMatchObject({
    first: 0,
    last: 0,
    count: 0,
  })
})
