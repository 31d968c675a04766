import { expect, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.describe('the chair', () => {
  test.use({ storageState: sessionOf('chair') })

  test('pins a note, and sends a frozen view that others read in their language', async ({
    page,
    browser,
  }) => {
    await page.goto('/en/trends?order=provincial')
    await page.getByText('Pin a note', { exact: true }).click()
    const notes = page.getByRole('region', { name: 'Notes pinned here' })
    const form = notes.locator('form').last()
    await form.getByLabel('In English').fill('The template changed')
    await form.getByLabel('In French').fill('Le modèle a changé')
    await form.getByLabel('Pinned to').selectOption('February 2030')
    await form.getByRole('button', { name: 'Pin it' }).click()
    await expect(
      notes.getByRole('listitem').filter({ hasText: 'The template changed' }),
    ).toBeVisible()
    const head = page.getByRole('columnheader', { name: /^Feb 2030.*a$/ })
    await expect(head.first()).toBeVisible()

    await page.getByText('Keep this view', { exact: true }).click()
    const keep = page.locator('details[open] form').filter({ hasText: 'Name in English' })
    await keep.getByLabel('Name in English').fill('Provinces until 2030')
    await keep.getByLabel('Name in French').fill('Les provinces jusqu’en 2030')
    await keep.getByLabel('Reaches').selectOption({ label: 'to October 2030, for good' })
    await keep.getByRole('button', { name: 'Keep' }).click()
    const link = page.getByRole('link', { name: 'Provinces until 2030' })
    const address = (await link.getAttribute('href')) ?? ''
    expect(address).toMatch(/view=\d+/)

    const other = await browser.newContext({ storageState: sessionOf('viewer') })
    const reader = await other.newPage()
    await reader.goto(address.replace('/en/', '/fr/'))
    await expect(reader.getByText('Figée à octobre 2030')).toBeVisible()
    await expect(reader.getByText('Le modèle a changé')).toBeVisible()
    await expect(reader.getByText('Épingler une note')).toHaveCount(0)
    const view = new URL(address, page.url()).searchParams.get('view')
    const byView = await readTable(reader.request, `/fr/trends.csv?view=${view}`)
    const byState = await readTable(page.request, '/en/trends.csv?order=provincial&until=2030-10')
    expect(byView.map(countsOf)).toEqual(byState.map(countsOf))
    expect(byView.length).toBeGreaterThan(3)
    await other.close()
  })
})

/** How many raised it, cycle by cycle. */
function countsOf(line: Record<string, string>): string[] {
  return Object.keys(line).flatMap((key) => (/^\d{4}-\d{2}$/.test(key) ? (line[key] ?? '') : []))
}
