import { expect, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('viewer') })

test('the other language keeps the page and its filters', async ({ page }) => {
  await page.goto('/en/submissions?language=fr')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/submissions\?language=fr$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr-CA')
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/en\/submissions\?language=fr$/)
})

test('an address nobody serves says so in its own language', async ({ page }) => {
  const answer = await page.goto('/fr/nulle-part')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Il n’y a rien à cette adresse')
})
