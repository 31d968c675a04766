import { expect, test } from 'vitest'
import { inCouncil } from './address-of-council.ts'

test.each([
  ['/', '/?council=sante'],
  ['/themes/T-07', '/themes/T-07?council=sante'],
  ['/themes?order=federal', '/themes?order=federal&council=sante'],
  ['/themes?order=federal#list', '/themes?order=federal&council=sante#list'],
  ['/en/statements.csv?csv=about', '/en/statements.csv?csv=about&council=sante'],
  ['/search?q=donn%C3%A9es', '/search?q=donn%C3%A9es&council=sante'],
  ['/trends?theme=T-01&theme=T-02', '/trends?theme=T-01&theme=T-02&council=sante'],
  ['/?council=services', '/?council=services'],
  ['/?council=', '/?council=sante'],
  ['#held', '#held'],
])('%s is %s', (href, expected) => {
  expect(inCouncil(href, 'sante')).toBe(expected)
})

test.each([
  [{ pathname: '/trends' }, { council: 'sante' }],
  [
    { pathname: '/trends', query: { theme: ['T-01'], council: undefined } },
    { theme: ['T-01'], council: 'sante' },
  ],
  [{ pathname: '/', query: { council: 'services' } }, { council: 'services' }],
])('%o asks for %o', (href, query) => {
  expect(inCouncil(href, 'sante')).toEqual({ pathname: href.pathname, query })
})
