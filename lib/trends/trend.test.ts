import { expect, test } from 'vitest'
import { isFew, level, part } from './series.ts'
import { written } from './testing.ts'
import { type News, newsOf, type Trend, trendOf } from './trend.ts'

test.each<[string, Trend]>([
  // The themes of the drawing.
  ['4/12 6/13 6/12 8/13 5/5? 9/11', 'growing'],
  ['5/12 5/13 4/12 6/13 2/6? 6/11', 'steady'],
  ['8/12 7/13 5/12 3/13 1/6? 2/11', 'fading'],
  ['3/12 1/13 0/12 0/13 0/6? 4/11', 'returning'],
  ['0/12 0/13 1/12 3/13 2/6? 6/11', 'growing'],
  // One jurisdiction is a finding, never noise.
  ['0/12 0/13 1/11', 'new'],
  ['1/12', 'first'],
  ['0/0 0/0 2/9', 'first'], // nobody had reported before
  ['1/12 1/13', 'steady'],
  ['1/12 0/13', 'gone'],
  ['1/12 0/13 0/12 0/13 0/11', 'absent'],
  ['1/12 0/13 0/12 0/11', 'gone'], // raised in one of the three before
  ['0/12 0/13', 'absent'],
  // Silence is not decline.
  ['8/12 8/13 1/4?', 'few'],
  ['8/12 8/13 0/4?', 'few'],
  ['0/12 0/13 0/4?', 'absent'],
  ['0/12 0/13 1/4?', 'new'], // what they did raise counts
  ['3/12 0/13 1/4?', 'returning'],
  ['3/12 1/4? 3/12', 'steady'],
  ['3/12 0/4? 3/12', 'steady'], // the silence of the few is no absence
  ['3/12 0/13 1/4? 3/12', 'steady'], // it had come back already
  // What exceeds the usual share of all who were expected has grown, however few reported.
  ['1/12 1/12 4/4?', 'growing'],
  // The same share of fewer reports is no change.
  ['6/12 6/12 3/6', 'steady'],
  ['6/12 6/12 1/6', 'fading'],
])('%s is %s', (line, trend) => {
  expect(trendOf(written(line))).toBe(trend)
})

test.each<[string, News]>([
  ['3/12 3/12 0/6+5', 'unheard'],
  ['3/12 0/12 0/6+5', 'unheard'],
  ['0/12 0/12 1/6+5', 'new'],
  ['3/12 0/12 1/6+5', 'returning'],
  ['1/1+11', 'raised'], // nothing to compare with
  ['0/12 0/5+7 1/6+5', 'raised'], // nor while the cycle before is open too
  // Growing only once nobody can undo it: 4 of the 6, were the other five silent, is 4 of 11.
  ['3/12 3/12 4/6+5', 'raised'],
  ['3/12 3/12 5/6+5', 'growing'],
])('%s, still open, is %s', (line, news) => {
  const { settled, partial } = part(written(line))
  const now = partial.at(-1)
  expect(now && newsOf(settled, now, partial.length)).toBe(news)
})

test('no cycle, no trend', () => expect(trendOf([])).toBe('absent'))

test.each([
  [5, 10, false], // half is enough
  [4, 9, true],
  [0, 0, true], // nobody was expected, nobody came
  [3, 2, false],
])('%i of %i expected are few: %s', (reported, expected, few) => {
  expect(isFew({ reported, expected })).toBe(few)
})

test.each([
  [0, 11, 0],
  [1, 11, 1],
  [2, 10, 1],
  [4, 12, 2],
  [6, 13, 3],
  [8, 13, 4],
  [9, 11, 5],
  [0, 0, 0],
])('%i of %i is drawn at level %i', (count, reported, expected) => {
  expect(level({ count, reported })).toBe(expected)
})
