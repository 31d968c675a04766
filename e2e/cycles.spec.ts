import { expect, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('sees who has answered, and the roster says the same', async ({ page }) => {
    await page.goto('/en/cycles')
    await page.getByRole('row').getByRole('link', { name: 'February 2029' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('February 2029')
    await expect(page.getByRole('main')).toContainText('of 11 jurisdictions have reported')
    await expect(page.getByRole('main')).toContainText('Valcendre')
    const csv = await page.getByRole('link', { name: 'Roster as CSV' }).getAttribute('href')
    expect(await readTable(page.request, csv ?? '')).toHaveLength(11)
  })

  test('opens no cycle and changes none', async ({ page }) => {
    await page.goto('/en/cycles')
    await expect(page.getByRole('button', { name: 'Choose its dates' })).toHaveCount(0)
    for (const place of ['/fr/cycles/new', '/fr/cycles/1/edit']) {
      expect((await page.goto(place))?.status(), place).toBe(403)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Vous n’avez pas accès à cette page',
      )
    }
  })
})

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('opens an earlier cycle, in French, after dates out of order were refused', async ({
    page,
  }) => {
    await page.goto('/fr/cycles')
    await page.getByLabel('Mois').selectOption('octobre')
    await page.getByLabel('Année').fill('2028')
    await page.getByRole('button', { name: 'Choisir les dates' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/octobre 2028/i)
    const due = page.getByLabel('Échéance')
    const proposed = await due.inputValue()
    await due.fill('2028-10-31')
    await page.getByRole('button', { name: 'Ouvrir le cycle' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'doivent se suivre' })).toBeVisible()
    await expect(due).toHaveValue('2028-10-31')
    await due.fill(proposed)
    await page.getByRole('button', { name: 'Ouvrir le cycle' }).click()
    await expect(page).toHaveURL(/\/fr\/cycles\/\d+$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('octobre 2028')
    await page.goto('/fr/cycles/new?month=10&year=2028')
    await page.getByRole('button', { name: 'Ouvrir le cycle' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'déjà un cycle' })).toBeVisible()
  })
})
