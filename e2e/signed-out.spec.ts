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

for (const [place, policy] of [
  ['/en/sign-in', /script-src 'self' 'nonce-/],
  ['/nothing.txt', /^default-src 'self'/],
  ['/fr/nothing', /script-src 'self' 'nonce-/],
  ['/api/health/live', /^default-src 'self'/],
  ['/fr/themes.csv', /^default-src 'self'/],
  ['/icon.svg', /^default-src 'self'/],
  ['/fr/documents/1', /^default-src 'none'; sandbox/],
] as const)
  test(`the answer at ${place} bears a policy`, async ({ request }) => {
    const answer = await request.get(place, { maxRedirects: 0 })
    expect(answer.headers()['content-security-policy']).toMatch(policy)
    expect(answer.headers()['x-content-type-options']).toBe('nosniff')
  })
