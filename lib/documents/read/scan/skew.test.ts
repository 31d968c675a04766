import { expect, test } from 'vitest'
import { isBlank, type Picture, turned } from './picture.ts'
import { levelled, skewOf } from './skew.ts'

/** Lines of marks on white, as words stand on a page. */
function page(width = 900, height = 700): Picture {
  const grey = new Uint8Array(width * height).fill(240)
  for (let line = 60; line < height - 60; line += 32)
    for (let x = 80; x < width - 80; x += 1)
      for (let y = line; y < line + 12; y += 1) if (x % 14 < 9) grey[y * width + x] = 30
  return { width, height, grey }
}

test.each([-2, -0.5, 0, 0.75, 2])('a page that lies askew by %s° is made level', (degrees) => {
  const askew = levelled(page(), degrees)
  expect(Math.abs(skewOf(askew) + degrees)).toBeLessThan(0.2)
  expect(Math.abs(skewOf(levelled(askew, skewOf(askew))))).toBeLessThan(0.2)
})

test('a page of nothing lies level, and is blank', () => {
  const white = { width: 200, height: 100, grey: new Uint8Array(20_000).fill(255) }
  expect(skewOf(white)).toBe(0)
  expect(isBlank(white)).toBe(true)
  expect(isBlank(page())).toBe(false)
})

test('four quarters make a whole turn, and one puts the top at the right', () => {
  const mark = { width: 3, height: 2, grey: Uint8Array.of(1, 2, 3, 4, 5, 6) }
  expect(turned(mark, 1)).toEqual({ width: 2, height: 3, grey: Uint8Array.of(4, 1, 5, 2, 6, 3) })
  expect(turned(mark, 2).grey).toEqual(Uint8Array.of(6, 5, 4, 3, 2, 1))
  expect(turned(turned(mark, 1), 3)).toEqual(mark)
})
