import { expect, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('decides all that a sentence says in one act, and takes it back', async ({ page }) => {
    await page.goto('/en/membership')
    const waiting = page.locator('li[data-state="waiting"]')
    const before = await waiting.count()
    // Of 38 figures and members proposed one by one, what the register says by itself asks for nobody.
    expect(before).toBe(6)
    await expect(page.getByText(/six sentences wait/i)).toBeVisible()
    const first = waiting.first()
    const words = (await first.locator('blockquote').first().textContent()) ?? ''
    const said = page
      .getByRole('listitem')
      .filter({ hasText: words.slice(1, 60) })
      .first()
    await first
      .getByRole('button', { name: /^Accept: “/ })
      .first()
      .click()
    await expect(waiting).toHaveCount(before - 1)
    await expect(said).toHaveAttribute('data-state', 'accepted')
    await page.reload()
    await said
      .getByRole('button', { name: /^Undo: “/ })
      .first()
      .click()
    await expect(waiting).toHaveCount(before)
  })

  test('decides one thing of a sentence by itself', async ({ page }) => {
    await page.goto('/en/membership')
    const first = page.locator('li[data-state="waiting"]').first()
    await first.getByText('Decide one by one').click()
    const single = first.locator('details li').first()
    await single.getByRole('button', { name: /^Refuse: “/ }).click()
    await expect(single.getByText('refused')).toBeVisible()
    await single.getByRole('button', { name: /^Undo: “/ }).click()
    await expect(single.getByRole('button', { name: /^Accept: “/ })).toBeVisible()
  })

  test('sees which members the register holds already, and since when', async ({ page }) => {
    await page.goto('/fr/membership')
    await page.getByText(/phrases que le registre confirme/).click()
    const held = page.locator('li[data-state="held"]').filter({ hasText: 'Ville de Gullhaven' })
    await expect(held).toContainText('au registre depuis le 20 novembre 2028')
    await expect(held.getByRole('button')).toHaveCount(0)
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
    const decided = page.getByRole('region', { name: 'Ce que disent les formulaires' })
    await expect(decided.getByRole('button')).toHaveCount(0)
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
    const cobblewick = lines.find((line) => line.name === 'Cobblewick')
    expect(cobblewick).toMatchObject({ since: '2025-02-03', until: '2030-06-30' })
  })
})
