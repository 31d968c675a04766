import { expect, type Page, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

const GIVEN = 'Nom choisi par la présidence'
const KEPT = 'Nom gardé d’une analyse à l’autre'

test.describe('the chair', () => {
  test.use({ storageState: sessionOf('chair') })

  test('gives a theme a French name, and leaves the English one alone', async ({ page }) => {
    const english = await openFirstTheme(page)
    const address = page.url()
    await page.getByText('Change this theme').click()
    await page.getByLabel('Name in French').fill(GIVEN)
    await page.getByRole('button', { name: 'Save the name' }).last().click()
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
    await page.goto(address.replace('/en/', '/fr/'))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(GIVEN)
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(english)
  })

  test('is told that somebody else named it meanwhile, and keeps the text typed', async ({
    page,
    context,
  }) => {
    await openFirstTheme(page)
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByText('Change this theme').click()
    await other.getByLabel('Name in English').fill('The name of the quicker one')
    await other.getByRole('button', { name: 'Save the name' }).first().click()
    await expect(other.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
    await page.getByText('Change this theme').click()
    await page.getByLabel('Name in English').fill('The name of the slower one')
    await page.getByRole('button', { name: 'Save the name' }).first().click()
    const refusal = page.getByRole('alert').filter({ hasText: 'Someone changed this name' })
    await expect(refusal).toContainText('The name of the quicker one')
    await expect(page.getByLabel('Name in English')).toHaveValue('The name of the slower one')
  })
})

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('runs the analysis again, and the name given stays', async ({ page }) => {
    await openFirstTheme(page)
    await page.getByText('Change this theme').click()
    await page.getByLabel('Name in French').fill(KEPT)
    await page.getByRole('button', { name: 'Save the name' }).last().click()
    await expect(page.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible()
    await page.goto('/en/themes/runs')
    const runs = page.getByRole('table').getByRole('row', { name: /done/ })
    const before = await runs.count()
    await page.getByRole('button', { name: 'Run the analysis' }).click()
    await expect(runs).toHaveCount(before + 1)
    await page.goto('/fr/themes')
    await expect(page.getByRole('rowheader').filter({ hasText: KEPT })).toHaveCount(1)
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('reads a theme and has nothing to change it with', async ({ page }) => {
    await openFirstTheme(page)
    await expect(page.locator('blockquote').first()).toBeVisible()
    await expect(page.getByLabel('Name in French')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Save the name' })).toHaveCount(0)
    await expect(page.getByText('Merge into another theme')).toHaveCount(0)
    await page.goto('/en/themes/runs')
    await expect(page.getByRole('button', { name: 'Run the analysis' })).toHaveCount(0)
  })

  test('finds no theme under a code that was never given', async ({ page }) => {
    const answer = await page.goto('/fr/themes/T-9999')
    expect(answer?.status()).toBe(404)
  })
})

/** Opens the first theme of the table and says its English name. */
async function openFirstTheme(page: Page): Promise<string> {
  await page.goto('/en/themes')
  const link = page.getByRole('rowheader').first().getByRole('link')
  const name = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  return name
}
