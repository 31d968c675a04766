import { expect, type Locator, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('viewer') })

test('a number of the heatmap opens the sentences behind it, and they their form', async ({
  page,
}) => {
  await page.goto('/en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('October 2031')
  await expect(page.getByText('5 of 11 jurisdictions have reported')).toBeVisible()
  const cell = page.getByRole('link', { name: /^.+, .+: [2-9] of \d+$/ }).first()
  const [, theme = '', count = ''] = /^(.+), .+: (\d+) of/.exec(await name(cell)) ?? []
  await expect(cell).toHaveText(count)
  await cell.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(theme)
  const sources = page.locator('blockquote footer')
  await expect(sources.first()).toBeVisible()
  const speakers = (await sources.allTextContents()).map((source) => source.split(' · ')[0])
  expect(new Set(speakers).size).toBe(Number(count))
  const quote = page.locator('blockquote').first()
  const words = (await quote.locator('> span').textContent()) ?? ''
  await quote.locator('footer').getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/submissions\/\d+#s-\d+$/)
  const statement = page.locator(new URL(page.url()).hash)
  await expect(statement).toContainText(words)
  await expect(statement).toHaveAttribute('data-named', '')
})

test('an earlier cycle has its own page; one that never was shows the current one', async ({
  page,
}) => {
  await page.goto('/fr?cycle=2029-02')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('février 2029')
  await page.goto('/fr?cycle=1999-02')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('octobre 2031')
})

async function name(link: Locator): Promise<string> {
  return (await link.getAttribute('aria-label')) ?? ''
}
