import { expect, test } from '@playwright/test'
import { type Installation, startFresh } from './fresh-installation.ts'

test.describe.configure({ mode: 'serial' })

let fresh: Installation
let founder: string

test.beforeAll(async () => {
  test.setTimeout(180_000)
  fresh = await startFresh()
})
test.afterAll(async () => fresh?.stop())

test('without the link there is nothing to set up, and nothing to see', async ({ page }) => {
  await page.goto(`${fresh.address}/fr/themes`)
  await expect(page).toHaveURL(`${fresh.address}/fr/set-up`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Le lien de configuration est dans le terminal',
  )
  await page.goto(`${fresh.address}/fr/set-up?token=deviné`)
  await expect(page.getByRole('button', { name: 'Configurer le conseil' })).toHaveCount(0)
})

test('a Canadian council is set up in French, and its founder arrives signed in', async ({
  page,
}) => {
  await page.goto(fresh.links.fr)
  await page.getByRole('link', { name: 'Conseil de la prestation des services du' }).click()
  await expect(page.getByLabel('Sigle en français')).toHaveValue('CPSSP')
  await expect(page.getByLabel('La liste canadienne')).toBeChecked()
  await page.getByLabel('Votre nom').fill('Solange Thériault')
  await page.getByLabel('Votre adresse de courriel').fill('solange')
  await page.getByRole('button', { name: 'Configurer le conseil' }).click()
  await expect(page.getByText('Cette adresse de courriel semble incomplète')).toBeVisible()
  await expect(page.getByLabel('Votre nom')).toHaveValue('Solange Thériault')
  await page.getByLabel('Votre adresse de courriel').fill('solange@conseil.example')
  await page.getByRole('button', { name: 'Configurer le conseil' }).click()
  await expect(page).toHaveURL(`${fresh.address}/fr/cycles`)
  await expect(page.getByText('Solange Thériault, secrétariat')).toBeVisible()
  await page.getByRole('button', { name: 'Choisir les dates' }).click()
  await expect(page.getByText('Les 16 administrations')).toBeVisible()
  for (const place of [
    '',
    '/cycles',
    '/submissions',
    '/themes',
    '/trends',
    '/membership',
    '/agendas',
    '/intake',
  ]) {
    const answer = await page.goto(`${fresh.address}/fr${place}`)
    expect(answer?.status(), place).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  const cookies = await page.context().cookies()
  founder = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
})

test('the link no longer does anything', async ({ page }) => {
  await page.goto(fresh.links.en)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Already set up')
  await expect(page.getByRole('button', { name: 'Set up the council' })).toHaveCount(0)
})

const REQUESTS = 2000
const AT_ONCE = 8

/** Where a secret may stand in a request: addresses, queries, headers, cookies, ids too large for the database. */
function planted(secret: string): [path: string, request: RequestInit][] {
  const forged = `better-auth.session_token=${secret}.${secret}; council=${secret}`
  const cookie = secret.endsWith('0') ? founder : forged
  return [
    [`/en/search?q=${secret}`, { headers: { cookie } }],
    [`/fr/themes/${secret}`, { headers: { cookie } }],
    [`/en/submissions/99999999999999999999?section=${secret}`, { headers: { cookie } }],
    [`/fr/${secret}/${secret}.docx`, { headers: { 'user-agent': secret, referer: secret } }],
    [`/en/sign-in/link?token=${secret}`, { headers: { cookie } }],
    [`/api/intake?council=${secret}`, { method: 'POST', body: secret, headers: { cookie } }],
    [`/en/sign-in`, { method: 'POST', body: secret, headers: { 'next-action': secret } }],
    [`/api/health/ready?${secret}`, { headers: { authorization: `Bearer ${secret}` } }],
  ]
}

const isRequest = ({ event }: { event: string }) => event === 'request'

test('two thousand requests leave none of their secrets in the log', async () => {
  test.setTimeout(300_000)
  const before = fresh.printed().length
  const requests = Array.from({ length: REQUESTS / 8 }, (_, turn) =>
    planted(`hunterBrumeval${turn}`),
  ).flat()
  const send = async () => {
    for (let next = requests.pop(); next; next = requests.pop()) {
      const [path, request] = next
      const answer = await fetch(`${fresh.address}${path}`, { redirect: 'manual', ...request })
      await answer.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, send))
  const events = () => {
    const lines = fresh.printed().slice(before).trim().split('\n')
    return lines.map((line) => JSON.parse(line))
  }
  await expect.poll(() => events().filter(isRequest).length).toBe(REQUESTS)
  expect(fresh.printed()).not.toContain('hunter')
  expect(fresh.printed()).not.toContain('solange@')
  for (const token of founder.match(/[^=; ]{20,}/g) ?? [])
    expect(fresh.printed()).not.toContain(token)
})

test('whoever watches from outside learns that it lives and is ready, and no more', async ({
  request,
}) => {
  const live = await request.get(`${fresh.address}/api/health/live`)
  expect(await live.json()).toEqual({ status: 'live' })
  const ready = await request.get(`${fresh.address}/api/health/ready`)
  expect(await ready.json()).toEqual({
    status: 'ready',
    database: true,
    migrations: true,
    room: true,
  })
})
