import { expect, type Page, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('viewer') })

test('sorted, filtered and turned to its second page by its address', async ({ page }) => {
  await page.goto('/en/submissions')
  await page.getByRole('link', { name: 'Statements', exact: true }).click()
  await expect(page).toHaveURL(/[?&]sort=statements/)
  await expect(page.getByRole('columnheader', { name: 'Statements' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  const few = await column(page, 'Statements')
  expect(few).toEqual(few.toSorted((a, b) => a - b))
  await page.getByRole('link', { name: 'Statements', exact: false }).first().click()
  await expect(page).toHaveURL(/[?&]sort=-statements/)
  await expect(page.getByRole('columnheader', { name: 'Statements' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  const first = await page.getByRole('row').nth(1).textContent()
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(/sort=-statements&after=/)
  await expect(page.getByRole('row').nth(1)).not.toHaveText(first ?? '')
  const sent = page.url()
  const second = await page.getByRole('row').allTextContents()
  await page.goto('/en')
  await page.goto(sent)
  await expect(page.getByRole('row')).toHaveText(second)
})

test('narrowed to French, and its CSV likewise', async ({ page }) => {
  await page.goto('/en/submissions')
  const csv = page.getByRole('link', { name: 'This table as CSV' })
  const all = await readTable(page.request, (await csv.getAttribute('href')) ?? '')
  await page.getByLabel('Cycle').selectOption('October 2031')
  await page.getByLabel('Language').selectOption('French')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(page).toHaveURL(/cycle=2031-10/)
  await expect(page).toHaveURL(/language=fr/)
  const names = page.locator('tbody tr td:first-child')
  await expect(names).toHaveText(['Valcendre', 'Brumeval'])
  const french = await readTable(page.request, (await csv.getAttribute('href')) ?? '')
  expect(french.map((line) => line.jurisdiction)).toEqual(['valcendre', 'brumeval'])
  expect(new Set(french.map((line) => line.cycle))).toEqual(new Set(['2031-10']))
  expect(french.map((line) => Number(line.statements))).toEqual(await column(page, 'Statements'))
  expect(all.length).toBeGreaterThan(25)
  await page.getByRole('link', { name: 'Their statements, one by one' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Statements')
  const statements = page.getByRole('link', { name: 'These statements as CSV' })
  await expect(statements).toHaveAttribute('href', /cycle=2031-10/)
  const said = await readTable(page.request, (await statements.getAttribute('href')) ?? '')
  expect(new Set(said.map((line) => line.language))).toEqual(new Set(['fr']))
  await expect(page.locator('blockquote:not(.on-paper)')).toHaveCount(Math.min(25, said.length))
})

test('filters that nothing answers to say so', async ({ page }) => {
  await page.goto('/fr/submissions?cycle=1999-02')
  await expect(page.getByText('Aucun formulaire ne correspond à ces filtres.')).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

/** The numbers of a column, from top to bottom; "nothing to report" counts none. */
async function column(page: Page, heading: string): Promise<number[]> {
  const heads = await page.getByRole('columnheader').allTextContents()
  const at = heads.findIndex((head) => head.startsWith(heading)) + 1
  const cells = await page.locator(`tbody tr td:nth-child(${at})`).allTextContents()
  return cells.map((cell) => Number(cell) || 0)
}
