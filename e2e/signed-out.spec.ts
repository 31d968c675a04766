import { expect, test } from '@playwright/test'
import { FILES, PAGES, TABLES } from './addresses.ts'
import { ADDRESS } from './installation.ts'

test('the routes have been found', () => {
  expect(PAGES).toEqual(expect.arrayContaining(['', '/cycles', '/themes/T-01', '/submissions/1']))
  expect(TABLES).toEqual(expect.arrayContaining(['/themes.csv', '/submissions.csv']))
})

for (const place of [...PAGES, ...FILES])
  test(`signed out, ${place || '/'} leads to the door and shows nothing`, async ({ request }) => {
    const answer = await request.get(`/fr${place}`, { maxRedirects: 0 })
    expect(answer.status()).toBe(307)
    const back = place === '' ? '' : `?${new URLSearchParams({ back: place })}`
    expect(answer.headers().location).toBe(`/fr/sign-in${back}`)
    expect(await answer.text()).not.toMatch(/Brumeval|Valcendre/)
  })

test('signed out, nothing can be sent in', async ({ request }) => {
  const answer = await request.post('/api/intake?locale=fr', {
    maxRedirects: 0,
    headers: { origin: ADDRESS },
    multipart: { files: { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('a') } },
  })
  expect(answer.status()).toBe(303)
  expect(answer.headers().location).toBe('/fr/sign-in')
})

for (const [place, status, policy] of [
  ['/en/sign-in', 200, /script-src 'self' 'nonce-/],
  ['/nothing.txt', 404, /^default-src 'self'/],
  ['/fr/nothing', 404, /script-src 'self' 'nonce-/],
  ['/api/health/live', 200, /^default-src 'self'/],
  ['/fr/themes.csv', 307, /^default-src 'self'/],
  ['/icon.svg', 200, /^default-src 'self'/],
  ['/fr/documents/1', 307, /^default-src 'none'; sandbox/],
  ['/', 307, /script-src 'self' 'nonce-/],
  ['/api/nothing', 404, /^default-src 'self'/],
  ['/api/intake', 405, /^default-src 'self'/],
  ['/_next/static/nothing.js', 404, /^default-src 'self'/],
  ['/_next/static/', 308, /^default-src 'none'/],
  ['/_next/image?url=%2Ficon.svg&w=64&q=75', 404, /^default-src 'self'/],
  ['/fr/%E0%A4%A', 404, /script-src 'self' 'nonce-/],
] as const)
  test(`the answer at ${place} bears a policy, and is kept by nobody`, async ({ request }) => {
    const answer = await request.get(place, { maxRedirects: 0 })
    expect(answer.status()).toBe(status)
    expect(answer.headers()['cache-control'] ?? '').not.toMatch(/public, max-age=[1-9]|s-maxage/)
    const policies = answer.headersArray().filter(({ name }) => /^content-sec/i.test(name))
    expect(policies).toEqual([expect.objectContaining({ value: expect.stringMatching(policy) })])
    expect(answer.headers()['x-content-type-options']).toBe('nosniff')
  })

test('a form too large for an action is refused with a policy', async ({ request }) => {
  const answer = await request.post('/en/sign-in', {
    headers: { 'next-action': '00aa', 'content-type': 'text/plain' },
    data: Buffer.alloc(1_500_000, 'a'),
  })
  expect(answer.status()).toBe(400)
  expect(answer.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-/)
})
