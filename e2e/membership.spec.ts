import { expect, type Page, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('accepts a figure that a form claims, and takes it back', async ({ page }) => {
    await page.goto('/en/membership')
    const line = page.getByRole('row').filter({ hasText: 'proposed' }).first()
    const figure = (await line.getByRole('rowheader').textContent()) ?? ''
    const waiting = await countWaiting(page)
    const same = page.getByRole('row').filter({ has: page.getByText('accepted', { exact: true }) })
    const accepted = await same.count()
    await line.getByRole('button', { name: 'Accept' }).click()
    await expect(same).toHaveCount(accepted + 1)
    expect(await countWaiting(page)).toBe(waiting - 1)
    await page.reload()
    await expect(same.filter({ hasText: figure })).not.toHaveCount(0)
    await same.filter({ hasText: figure }).first().getByRole('button', { name: 'Refuse' }).click()
    await expect(same).toHaveCount(accepted)
  })

  test('adds a member to the register, once its days make sense', async ({ page }) => {
    await page.goto('/en/membership')
    await page.getByText('Add a member', { exact: true }).click()
    const form = page.locator('form').last()
    const fields = page.getByRole('region', { name: 'The register' })
    await fields.getByLabel('Municipality').last().fill('Port-aux-Huîtres')
    await fields.getByLabel('Member since').last().fill('2031-05-01')
    await fields.getByLabel('Until').last().fill('2030-05-01')
    await fields.getByRole('button', { name: 'Save' }).last().click()
    await expect(fields.getByText('The last day comes before the first.')).toBeVisible()
    await fields.getByLabel('Municipality').last().fill('Port-aux-Huîtres')
    await fields.getByLabel('Member since').last().fill('2031-05-01')
    await fields.getByLabel('Until').last().fill('')
    await fields.getByRole('button', { name: 'Save' }).last().click()
    await expect(fields.getByText('Saved.')).toBeVisible()
    await expect(form).toBeVisible()
    await expect(fields.getByRole('listitem').filter({ hasText: 'Port-aux-Huîtres' })).toBeVisible()
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('reads the claims with their words, and decides nothing', async ({ page }) => {
    await page.goto('/fr/membership')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    await page
      .getByRole('region', { name: /formulaires/ })
      .getByRole('link')
      .first()
      .click()
    await expect(page).toHaveURL(/\/fr\/submissions\/\d+/)
  })

  test('takes the register away, with the days as they stand', async ({ page }) => {
    await page.goto('/en/membership')
    const csv = await page.getByRole('link', { name: 'Register as CSV' }).getAttribute('href')
    const lines = await readTable(page.request, csv ?? '')
    const cobblewick = lines.find((line) => line.Municipality === 'Cobblewick')
    expect(cobblewick).toMatchObject({ 'Member since': '2025-02-03', Until: '2030-06-30' })
  })
})

async function countWaiting(page: Page): Promise<number> {
  const finding = page.getByText(/figures? (is|are) waiting|Every figure has been/)
  return Number.parseInt((await finding.textContent()) ?? '', 10) || 0
}
