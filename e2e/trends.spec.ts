import { expect, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('viewer') })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the table of the charts is there, and the CSV has the same figures', async ({ page }) => {
    await page.goto('/en/trends')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recurring topics')
    const lines = page.locator('figure table tbody tr')
    const shown = await lines.evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    )
    const kept = await readTable(page.request, '/en/trends.csv')
    const names = [...new Set(kept.map((line) => line['Name in English']))]
    expect(names.length).toBeGreaterThan(7)
    expect(shown).toEqual(
      names.map((name) => [
        name,
        ...kept
          .filter((line) => line['Name in English'] === name)
          .map(({ Jurisdictions, Reported }) => `${Jurisdictions} of ${Reported}`),
      ]),
    )
  })
})

test('the charts are drawn once the page is there', async ({ page }) => {
  await page.goto('/fr/trends')
  await expect(page.getByRole('img').first().locator('svg path').first()).toBeVisible()
})

test('a filter stays in the address, and the CSV answers the same question', async ({ page }) => {
  await page.goto('/en/trends')
  await page.getByLabel('Section').selectOption('needs')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/[?&]section=issues/)
  const csv = await page.getByRole('link', { name: 'CSV' }).first().getAttribute('href')
  const all = await readTable(page.request, '/en/trends.csv')
  const needs = await readTable(page.request, csv ?? '')
  expect(needs.length).toBeGreaterThan(0)
  expect(sum(needs)).toBeLessThan(sum(all))
})

test('a section that does not exist filters nothing', async ({ page }) => {
  const all = await readTable(page.request, '/fr/trends.csv')
  expect(await readTable(page.request, '/fr/trends.csv?section=n-importe-quoi')).toEqual(all)
})

function sum(lines: Record<string, string>[]): number {
  return lines.reduce((total, line) => total + Number(line.Jurisdictions), 0)
}
