import { expect, test } from 'vitest'
import { isStrong, withoutEmphasis } from './emphasis.ts'

test.each([
  ['*1) Avancées*', '1) Avancées', ['1) Avancées']],
  ['**2. Plans**:\n_soon_', '2. Plans:\nsoon', ['2. Plans:', 'soon']],
  ['## Issues', 'Issues', []],
  ['The *whole* coast, *Contact :* Ida', 'The whole coast, Contact : Ida', []],
  // Bullets, notes, blanks to write on and names of files are no emphasis.
  ['*One thing\n*Another', '*One thing\n*Another', []],
  ['* One *\n', '* One *\n', []],
  ['5 * 4 * 3', '5 * 4 * 3', []],
  ['Name: ______', 'Name: ______', []],
  ['see fee_table_2030', 'see fee_table_2030', []],
])('%j is %j', (marked, plain, emphasised) => {
  const { text, strong } = withoutEmphasis(marked)
  expect(text).toBe(plain)
  const lines = [...text.matchAll(/.+/g)].filter((line) => {
    const span = { start: line.index, end: line.index + line[0].length }
    return isStrong(text, span, strong)
  })
  expect(lines.map((line) => line[0])).toEqual(emphasised)
})
