import { expect, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('viewer') })

test('a French word finds the English statements, marked, and the CSV holds them all', async ({
  page,
}) => {
  await page.goto('/fr')
  await page.getByRole('link', { name: 'Rechercher' }).click()
  await page.getByRole('searchbox').fill('identité numérique')
  await page.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/[?&]q=identit/)
  await expect(page.getByText('Cherché sous tous ses noms')).toContainText('digital identity')
  const english = page
    .locator('blockquote', { has: page.locator('[lang="en-CA"]') })
    .filter({ hasText: /digital identity/i })
  await expect(english.first().locator('mark', { hasText: /^digital$/i })).toBeVisible()
  const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
  const kept = await readTable(page.request, csv ?? '')
  let shown = await page.locator('blockquote:not(.on-paper)').count()
  const next = page.locator('a[rel=next]')
  while ((await next.count()) > 0) {
    await page.goto((await next.getAttribute('href')) ?? '')
    shown += await page.locator('blockquote:not(.on-paper)').count()
  }
  expect(kept).toHaveLength(shown)
  expect(new Set(kept.map((line) => line.language))).toEqual(new Set(['en', 'fr']))
})

test('the place of a statement found is one step away', async ({ page }) => {
  await page.goto('/en/search?q=accessibility')
  const first = page.locator('blockquote').first()
  const said = await first.locator('span').first().textContent()
  await first.getByRole('link').first().click()
  await expect(page).toHaveURL(/\/submissions\/\d+#s-\d+/)
  await expect(page.locator('main')).toContainText(said?.trim() ?? '')
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a narrowed question stays narrowed in the other language', async ({ page }) => {
    await page.goto('/en/search?q=housing&language=fr')
    await page.getByRole('link', { name: 'Français' }).click()
    await expect(page).toHaveURL(/\/fr\/search\?.*q=housing/)
    await expect(page.getByRole('searchbox')).toHaveValue('housing')
    await expect(page.getByLabel('Langue')).toHaveValue('fr')
  })
})

test('what nobody said is told, and markup is shown as it was typed', async ({ page }) => {
  await page.goto(`/en/search?q=${encodeURIComponent('<img src=x onerror=alert(1)> zebras')}`)
  await expect(page.getByRole('status')).toContainText('No statement says “<img src=x')
  await expect(page.locator('main img')).toHaveCount(0)
})
