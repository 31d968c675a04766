import { expect, test } from 'vitest'
import { readThemeCode, themeCode, themeName } from './theme.ts'

test.each([
  [7, 'T-07'],
  [21, 'T-21'],
  [104, 'T-104'],
])('theme %i is written %s, and read back', (code, written) => {
  expect(themeCode(code)).toBe(written)
  expect(readThemeCode(written)).toBe(code)
})

test.each([
  ['t-7', 7],
  ['T-0', null],
  ['7', null],
  ['T-07x', null],
  ['', null],
])('%j is read as %s', (written, code) => {
  expect(readThemeCode(written)).toBe(code)
})

test.each([
  [{}, { en: 'Wait times', fr: 'Temps d’attente' }, { en: 'Wait times', fr: 'Temps d’attente' }],
  [{ fr: 'Attente' }, { en: 'Wait times', fr: 'Temps' }, { en: 'Wait times', fr: 'Attente' }],
  [{}, { en: '', fr: '' }, { en: 'T-07', fr: 'T-07' }],
  [{}, null, { en: 'T-07', fr: 'T-07' }],
])('given %j and computed %j', (givenName, computed, name) => {
  expect(themeName({ code: 7, givenName }, computed)).toEqual(name)
})
