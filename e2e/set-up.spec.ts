import { expect, test } from '@playwright/test'
import { type Installation, startFresh } from './fresh-installation.ts'

test.describe.configure({ mode: 'serial' })

let fresh: Installation

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
})

test('the link no longer does anything', async ({ page }) => {
  await page.goto(fresh.links.en)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Already set up')
  await expect(page.getByRole('button', { name: 'Set up the council' })).toHaveCount(0)
})
