import { expect, test } from 'vitest'
import { doorTo, isFile, placeIn } from './place.ts'

test.each([
  ['/fr/themes?cycle=3&q=%C3%A9cole', '/themes?cycle=3&q=%C3%A9cole'],
  ['/en/agendas/4', '/agendas/4'],
  ['/themes/T-01', '/themes/T-01'],
  ['/fr/themes.csv?csv=plain', '/themes.csv?csv=plain'],
  ['/fr?council=north', '/?council=north'],
  ['/en', '/'],
  ['/english', '/english'],
])('%s is the place %s', (written, place) => {
  expect(placeIn(written)).toBe(place)
})

test.each([
  [undefined],
  [''],
  ['//evil.example'],
  ['/\\evil.example'],
  ['https://evil.example/fr/themes'],
  ['javascript:alert(1)'],
  ['/fr//evil.example'],
  ['/fr/\\evil.example'],
  ['/\t/evil.example'],
  ['/.//evil.example'],
  ['/en/../..//evil.example'],
  ['/fr/sign-in?back=/themes'],
  ['/sign-in/link?token=abc'],
  ['/set-up'],
  ['/api/intake'],
  ['themes'],
  [`/${'a'.repeat(3000)}`],
])('%s is no place to come back to', (written) => {
  expect(placeIn(written)).toBe('/')
})

test.each([
  ['/themes.csv?csv=plain', true],
  ['/agendas/4/agenda.md', true],
  ['/documents/12', true],
  ['/submissions/12', false],
  ['/search?q=plan.pdf', false],
  ['/', false],
])('whether %s is saved rather than shown: %s', (place, expected) => {
  expect(isFile(place)).toBe(expected)
})

test('the door leads back to anywhere but the first page', () => {
  expect(doorTo('/')).toBe('/sign-in')
  expect(doorTo('/themes?q=é&cycle=3')).toBe('/sign-in?back=%2Fthemes%3Fq%3D%C3%A9%26cycle%3D3')
})
