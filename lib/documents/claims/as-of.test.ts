import { describe, expect, test } from 'vitest'
import { figuresOf } from './figures.ts'

function stoodAt(text: string) {
  return figuresOf(text, [{ start: 0, end: text.length }]).map(({ value, asOf }) => [value, asOf])
}

describe('the time a figure speaks of', () => {
  test.each([
    ['As of October 2016, our network had 48 member municipalities.', 48, 2016, 10],
    ['Our network has 48 member municipalities as of March 2018.', 48, 2018, 3],
    ['Notre réseau compte 48 municipalités membres en date du 31 mars 2018.', 48, 2018, 3],
    ['Au 1er avril 2019, notre réseau compte 52 municipalités membres.', 52, 2019, 4],
    ['À l’automne 2016, notre réseau comptait 48 municipalités membres.', 48, 2016, 10],
  ])('%s', (text, value, year, month) => {
    expect(stoodAt(text)).toEqual([[value, { year, month }]])
  })

  test.each([
    'Our network has 48 member municipalities.',
    'Our network has 48 member municipalities, and has met since October 2016.',
    'Notre réseau compte 48 municipalités membres depuis octobre 2016.',
    'Our network has 48 member municipalities; a forum was held for 30 people in May 2018.',
  ])('none is said: %s', (text) => {
    expect(stoodAt(text)).toEqual([[48, undefined]])
  })
})
