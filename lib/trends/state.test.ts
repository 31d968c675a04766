import { expect, test } from 'vitest'
import { ORDERS, SECTIONS } from '#lib/themes/input.ts'
import {
  chosenOf,
  MOST_DRAWN,
  paramsIn,
  readTrendState,
  shownOf,
  type TrendState,
  writeTrendState,
} from './state.ts'
import { randomStates } from './testing-states.ts'

const NOTHING: TrendState = { section: undefined, order: undefined, until: null, themes: [] }

test.each([
  ['', NOTHING],
  ['section=issues', { ...NOTHING, section: 'issues' }],
  ['theme=T-07&theme=t-1&theme=T-07', { ...NOTHING, themes: [1, 7] }],
  [
    'until=2031-02&order=territorial',
    { ...NOTHING, until: { year: 2031, month: 2 }, order: 'territorial' },
  ],
  ['until=2031-13&theme=thème&order=royal&section=', NOTHING],
])('the address %s asks for %o', (address, state) => {
  expect(readTrendState(paramsIn(address))).toEqual(state)
})

test('200 states come back from their address as they went in, and have one address each', () => {
  const states = randomStates(200, {
    codes: [1, 2, 3, 5, 8, 13, 21],
    months: ['2029-02', '2031-10'],
  })
  const addresses = new Set<string>()
  for (const state of states) {
    const address = writeTrendState(state)
    const back = readTrendState(paramsIn(address))
    expect(back).toEqual({ ...state, themes: state.themes.toSorted((a, b) => a - b) })
    expect(writeTrendState(back)).toBe(address)
    addresses.add(address)
  }
  // Most of them differ: the test would show nothing of one state asked two hundred times.
  expect(addresses.size).toBeGreaterThan(120)
  expect(new Set(states.map(({ section }) => section)).size).toBe(SECTIONS.length + 1)
  expect(new Set(states.map(({ order }) => order)).size).toBe(ORDERS.length + 1)
})

const rows = [4, 2, 9].map((code) => ({ theme: { code } }))

test('themes are drawn in the order of the list, and those that never were leave nothing out', () => {
  expect(chosenOf(rows, { themes: [2, 9] })).toEqual([rows[1], rows[2]])
  expect(shownOf(rows, { themes: [2] })).toEqual([rows[1]])
  expect(shownOf(rows, { themes: [] })).toBe(rows)
  expect(shownOf(rows, { themes: [77] })).toBe(rows)
  const many = Array.from({ length: 12 }, (_, code) => ({ theme: { code } }))
  expect(chosenOf(many, { themes: many.map(({ theme }) => theme.code) })).toHaveLength(MOST_DRAWN)
})
