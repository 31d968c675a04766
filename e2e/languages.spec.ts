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

test('the tab never loses its title on the way to the other language', async ({ page }) => {
  const titles: string[] = []
  await page.exposeFunction('sawTitle', (title: string) => titles.push(title))
  await page.addInitScript(() => {
    const look = () => {
      if (document.body) Reflect.get(window, 'sawTitle')(document.title)
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goto('/en/themes/T-01')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/themes\/T-01$/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await expect(page).toHaveTitle(`${name} (T-01) — Tour de table`)
  expect(new Set(titles).size).toBeGreaterThan(1)
  expect(titles).not.toContain('')
})

test('an address nobody serves says so in its own language', async ({ page }) => {
  const answer = await page.goto('/fr/nulle-part')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Il n’y a rien à cette adresse')
})
