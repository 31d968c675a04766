import { expect, test } from 'vitest'
import { standingOf } from './standing.ts'
import { written } from './testing.ts'
import { windowOf } from './window.ts'

const points = written('1/9 2/9 3/9 4/9 5/9')
const day = '2029-01-01'
const cycles = points.map(({ cycleId: id }) => ({
  id,
  councilId: 1,
  templateId: 1,
  year: 2029,
  month: id + 1,
  ...{ opensOn: day, dueOn: day, lateUntil: day, meetsOn: day },
  revision: 1,
  createdAt: new Date(day),
}))
const name = { en: 'Waiting', fr: 'Attente' }
const theme = { id: 1, code: 1, name, givenName: {}, words: { en: [], fr: [] } }
const turnouts = points.map((point) => ({ ...point, nothing: 0 }))
const trends = { cycles, turnouts, rows: [{ theme, ...standingOf(points) }] }

test.each([
  ['the last ones', 2, null, [4, 5], [3, null]],
  ['those up to one', 2, 3, [2, 3], [1, 5]],
  ['the first ones, as many', 2, 1, [1, 2], [null, 4]],
  ['all, where there is room', 8, null, [1, 2, 3, 4, 5], [null, null]],
  ['all, whichever is asked for', 8, 2, [1, 2, 3, 4, 5], [null, null]],
  ['the last ones, asked for one that is not there', 3, 12, [3, 4, 5], [2, null]],
])('a window shows %s', (_, count, month, shown, [earlier, later]) => {
  const seen = windowOf(trends, { count, until: month ? { year: 2029, month } : null })
  const [row] = seen.trends.rows
  expect(row?.points.map((point) => point.count)).toEqual(shown)
  expect(seen.trends.cycles).toHaveLength(shown.length)
  expect(seen.trends.turnouts).toHaveLength(shown.length)
  expect(row?.trend).toBe(trends.rows[0]?.trend)
  expect(seen.beside.earlier?.month ?? null).toBe(earlier)
  expect(seen.beside.later?.month ?? null).toBe(later)
})
