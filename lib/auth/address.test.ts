import { afterEach, expect, test, vi } from 'vitest'
import { baseAddress, isHttps, linkAddress } from './address.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  [{ BASE_URL: 'https://tour.example.org' }, 'https://tour.example.org', true],
  [{ BASE_URL: '', PORT: '8080' }, 'http://localhost:8080', false],
  [{ BASE_URL: '', PORT: '' }, 'http://localhost:3000', false],
  [{ BASE_URL: undefined, PORT: undefined }, 'http://localhost:3000', false],
])('with %o links lead to %s', (settings, address, https) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  expect(baseAddress()).toBe(address)
  expect(isHttps()).toBe(https)
  expect(linkAddress('t', 'fr', '/themes')).toBe(
    `${address}/fr/sign-in/link?token=t&back=%2Fthemes`,
  )
})
