import { expect, test } from 'vitest'
import { routeOf } from './requests.ts'

const patterns = [
  { page: '/api/health/live', matches: /^\/api\/health\/live(?:\/)?$/ },
  { page: '/[locale]/themes/[code]', matches: /^\/([^/]+?)\/themes\/([^/]+?)(?:\/)?$/ },
]

test.each([
  ['/api/health/live', '/api/health/live'],
  ['/fr/themes/T-07?council=pssdc', '/[locale]/themes/[code]'],
  ['/en/themes/ada@example.org', '/[locale]/themes/[code]'],
  ['/_next/static/chunks/a.js', '/_next'],
  ['/en/secret-words', 'elsewhere'],
  ['', 'elsewhere'],
])('%s is told as %s', (url, route) => {
  expect(routeOf(url, patterns)).toBe(route)
})
