import { expect, test } from 'vitest'
import { letterOf, pinsOf } from './pins.ts'

test.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [52, 'ba'],
])('note %d has the letter %s', (at, letter) => {
  expect(letterOf(at)).toBe(letter)
})

test('several notes at one cycle stand there together, in their order', () => {
  const note = { id: 1, words: { en: '', fr: '' }, at: new Date(0), by: null, revision: 1 }
  const pins = pinsOf([
    { ...note, cycleId: 7, themeId: null },
    { ...note, cycleId: null, themeId: 3 },
    { ...note, cycleId: 7, themeId: null },
  ])
  expect([...pins.cycles]).toEqual([[7, 'a c']])
  expect([...pins.themes]).toEqual([[3, 'b']])
})
