import { expect, type Page, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('viewer') })

/** Lists longer than one page, what stands for a row of each, and their file. */
const LISTS = [
  { path: '/statements', rows: 'main blockquote', file: '/statements.csv' },
  { path: '/statements?language=fr', rows: 'main blockquote', file: '/statements.csv?language=fr' },
  { path: '/submissions?sort=jurisdiction', rows: 'main tbody tr', file: '/submissions.csv' },
  { path: '/search?q=service', rows: 'main blockquote', file: '/search.csv?q=service' },
  {
    path: '/themes/T-01',
    rows: 'section[aria-labelledby=quotes] blockquote',
    file: '/themes/T-01/quotes.csv',
  },
] as const

const WORDS = {
  en: { next: 'Next', previous: 'Previous', where: /^(\d+) to (\d+) of (\d+)$/ },
  fr: { next: 'Suivante', previous: 'Précédente', where: /^(\d+) à (\d+) sur (\d+)$/ },
} as const

async function whereOf(page: Page, locale: 'en' | 'fr'): Promise<number[]> {
  const told = page.locator('nav.pages').getByText(WORDS[locale].where)
  const [, ...numbers] = WORDS[locale].where.exec((await told.textContent()) ?? '') ?? []
  return numbers.map(Number)
}

for (const locale of ['en', 'fr'] as const)
  for (const { path, rows, file } of LISTS)
    test.describe(`${path} in ${locale}, without a script`, () => {
      test.use({ javaScriptEnabled: false })

      test('says which rows of how many each page has, to the last and back', async ({ page }) => {
        const { length } = await readTable(page.request, `/${locale}${file}`)
        await page.goto(`/${locale}${path}`)
        const start = await page.locator(rows).allTextContents()
        let last = 0
        for (;;) {
          const [from, to, of] = await whereOf(page, locale)
          expect([from, of]).toEqual([last + 1, length])
          await expect(page.locator(rows)).toHaveCount((to ?? 0) - last)
          last = to ?? 0
          if (last === length) break
          await page.getByRole('link', { name: WORDS[locale].next }).click()
          await expect(page).toHaveURL(/[?&]after=/)
        }
        await expect(page.getByRole('link', { name: WORDS[locale].next })).toHaveCount(0)
        for (let [from = 0] = await whereOf(page, locale); from > 1; ) {
          await page.getByRole('link', { name: WORDS[locale].previous }).click()
          await expect.poll(() => whereOf(page, locale).then(([now]) => now)).toBeLessThan(from)
          from = (await whereOf(page, locale))[0] ?? 0
        }
        expect(await page.locator(rows).allTextContents()).toEqual(start)
      })
    })

test('a page in the middle is the same in the other language, filters and all', async ({
  page,
}) => {
  await page.goto('/en/statements?section=priorities')
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(/section=priorities.*after=/)
  const [from, to, of] = await whereOf(page, 'en')
  const texts = page.locator('main blockquote > span:first-child')
  const said = await texts.allTextContents()
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/statements\?.*after=/)
  expect(await whereOf(page, 'fr')).toEqual([from, to, of])
  expect(await texts.allTextContents()).toEqual(said)
})

test('the pages turn by keyboard', async ({ page }) => {
  await page.goto('/fr/statements')
  const next = page.getByRole('link', { name: 'Suivante' })
  await next.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/[?&]from=26/)
  await page.keyboard.press('Shift+Tab')
  await page.getByRole('link', { name: 'Précédente' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => whereOf(page, 'fr').then(([from]) => from)).toBe(1)
})

test('an address that nobody could have been given shows the first page', async ({ page }) => {
  await page.goto('/en/statements?after=elsewhere&from=900')
  expect((await whereOf(page, 'en'))[0]).toBe(1)
})
