import { expect, test } from 'vitest'
import { cognate } from './cognates.ts'
import { fold } from './fold.ts'

test.each([
  ['telemetry', 'télémétrie'],
  ['quadrants', 'quadrant'],
  ['pages', 'page'],
  ['pharmacy', 'pharmacie'],
  ['cyclist', 'cycliste'],
  ['government', 'gouvernement'],
])('%s and %s share a spelling', (en, fr) => {
  expect(cognate(fold(en))).toBe(cognate(fold(fr)))
})

test.each([
  ['multilateral', 'multiculturel'],
  ['intermission', 'internaute'],
])('%s and %s only share a prefix', (left, right) => {
  expect(cognate(left)).not.toBe(cognate(right))
})
