import { expect, test } from 'vitest'
import {
  compareText,
  formatDay,
  formatLongDay,
  formatMoment,
  formatMonth,
  formatNumber,
  formatShortMonth,
  formatTime,
} from './formats.ts'

test.each([
  ['2017-10-01', 'en', 'October 1, 2017'],
  ['2017-10-01', 'fr', '1er octobre 2017'],
  ['2017-10-11', 'fr', '11 octobre 2017'],
  ['2024-02-29', 'en', 'February 29, 2024'],
] as const)('the day %s in %s reads %s', (day, locale, expected) => {
  expect(formatDay(day, locale)).toBe(expected)
})

test.each([
  ['2031-09-19', 'en', 'Friday, September 19, 2031'],
  ['2031-10-01', 'fr', 'mercredi 1er octobre 2031'],
] as const)('the day %s in %s, to plan by, reads %s', (day, locale, expected) => {
  expect(formatLongDay(day, locale)).toBe(expected)
})

test.each([
  [{ year: 2017, month: 10 }, 'en', 'October 2017', 'Oct 2017'],
  [{ year: 2017, month: 10 }, 'fr', 'octobre 2017', 'oct. 2017'],
  [{ year: 2009, month: 2 }, 'fr', 'février 2009', 'févr. 2009'],
] as const)('the cycle %o in %s', (cycle, locale, long, short) => {
  expect(formatMonth(cycle, locale)).toBe(long)
  expect(formatShortMonth(cycle, locale)).toBe(short)
})

test('numbers group as each language groups them', () => {
  expect(formatNumber(14_000_000, 'en')).toBe('14,000,000')
  expect(formatNumber(14_000_000, 'fr')).toBe('14\u00a0000\u00a0000')
})

test('Île-Haute sorts with I in both languages', () => {
  for (const locale of ['en', 'fr'] as const) {
    expect(['Zed', 'Île-Haute', 'Juniper'].sort(compareText(locale))).toEqual([
      'Île-Haute',
      'Juniper',
      'Zed',
    ])
  }
})

test.each([
  [990, 'fr', '16\u00a0h\u00a030'],
  [540, 'fr', '9\u00a0h'],
  [545, 'fr', '9\u00a0h\u00a005'],
  [990, 'en', '4:30\u00a0p.m.'],
  [0, 'en', '12:00\u00a0a.m.'],
] as const)('%i minutes after midnight in %s read %s', (minutes, locale, expected) => {
  expect(formatTime(minutes, locale)).toBe(expected)
})

test.each([
  ['2017-10-03T20:30:00Z', 'en', /^Oct\.? 3, 2017, 4:30\sp\.m\.$/],
  ['2017-10-03T20:30:00Z', 'fr', /^3 oct\. 2017 à 16\sh\s30$/],
  ['2017-10-02T03:05:00Z', 'fr', /^1er oct\. 2017 à 23\sh\s05$/],
  ['2017-12-11T13:00:00Z', 'fr', /^11 déc\. 2017 à 8\sh$/],
] as const)('%s in %s is written %s', (moment, locale, expected) => {
  expect(formatMoment(new Date(moment), locale)).toMatch(expected)
})
