import { expect, test } from '@playwright/test'
import { PAGES } from './addresses.ts'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'
import { readSheets } from './sheets.ts'

const FORMATS = ['Letter', 'A4'] as const
const SAID = {
  en: {
    cycle: /(Latest cycle|Cycle): (February|October) 20\d\d/,
    day: /Printed [A-Z][a-z]+ \d+, 20\d\d/,
    never:
      /Sign out|Signed in as|Skip to content|minutes? (is|are) still free|as CSV|about this file/,
  },
  fr: {
    cycle: /(Dernier cycle|Cycle)\s: (février|octobre) 20\d\d/,
    day: /Imprimé le (1er|\d+) \p{L}+ 20\d\d/u,
    never:
      /Fermer la session|Session ouverte|Aller au contenu|Il reste \d+ minutes?|en CSV|à propos de ce fichier/,
  },
} as const
const PRESSED =
  'button:not([data-said]), input, select, textarea, summary, .filters, .actions, header nav, footer form'

test.use({ storageState: sessionOf('secretariat'), trace: 'off', colorScheme: 'dark' })

for (const locale of ['en', 'fr'] as const)
  for (const place of PAGES)
    test(`${place || '/'} in ${locale} is printed as the council’s own`, async ({ page }) => {
      await page.goto(`/${locale}${place}`)
      const council = (await page.locator('.brand small').textContent()) ?? 'no council'
      await page.emulateMedia({ media: 'print' })
      await expect(page.locator(PRESSED).filter({ visible: true })).toHaveCount(0)
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe(
        'rgb(27, 30, 34)',
      )
      for (const format of FORMATS) {
        const sheets = await readSheets(await page.pdf({ format }))
        for (const [index, sheet] of sheets.entries()) {
          expect(sheet).toContain(council)
          expect(sheet).toMatch(SAID[locale].cycle)
          expect(sheet).toMatch(SAID[locale].day)
          expect(sheet).toContain(`Page ${index + 1} / ${sheets.length}`)
          expect(sheet).not.toMatch(SAID[locale].never)
          // What stood beside a link that is not printed.
          expect(sheet).not.toMatch(/\( ?\)|· ·/)
        }
      }
    })

test('what an agenda rests on is printed after all of its items', async ({ page }) => {
  await page.goto('/en/agendas/1')
  const evidence = page.locator('section[aria-labelledby=evidence] blockquote')
  await expect(page.locator('ol blockquote').first()).toBeVisible()
  await expect(evidence.first()).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('ol blockquote').filter({ visible: true })).toHaveCount(0)
  await expect(evidence.first()).toBeVisible()
})

for (const [place, rows, table] of [
  ['/en/submissions?sort=-received', 'main table tbody tr', '/en/submissions.csv'],
  ['/fr/statements?section=priorities', 'main blockquote', '/fr/statements.csv?section=priorities'],
  ['/en/search?q=service', 'main blockquote', '/en/search.csv?q=service'],
  ['/fr/themes/T-01', 'section[aria-labelledby=quotes] blockquote', '/fr/themes/T-01/quotes.csv'],
] as const)
  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false })

    test(`${place} is one page of a list, which is one step from being whole on paper`, async ({
      page,
    }) => {
      const { length } = await readTable(page.request, table)
      await page.goto(place)
      const shown = page.locator(rows).filter({ visible: true })
      expect(await shown.count()).toBeLessThan(length)
      await page.emulateMedia({ media: 'print' })
      await expect(
        page.getByText(/^1 (to|à) \d+ (of|sur) \d+$/).filter({ visible: true }),
      ).toBeVisible()
      await page.emulateMedia({ media: 'screen' })
      await page
        .getByRole('link', {
          name: /^(All on one page, to print|Tout sur une page, pour imprimer)$/,
        })
        .click()
      await expect(shown).toHaveCount(length)
      await page.emulateMedia({ media: 'print' })
      await expect(shown).toHaveCount(length)
    })
  })

test('what was said later is printed beside what was announced', async ({ page }) => {
  const words = page.locator('main li[id^=p-] [lang]').filter({ visible: true })
  await expect(async () => {
    await page.goto('/en/followthrough?state=to-decide')
    expect(await words.count()).toBeGreaterThan(1)
  }).toPass({ timeout: 60_000 })
  const shown = await words.count()
  await page.emulateMedia({ media: 'print' })
  await expect(words).toHaveCount(shown)
})

test('a list of work printed by its page says which of how many', async ({ page }) => {
  await page.goto('/fr/themes/review')
  const [sheet = ''] = (await readSheets(await page.pdf())).toReversed()
  expect(sheet).toMatch(/1 à \d+ sur \d+/)
})

test.describe('before a script has run', () => {
  test.use({ javaScriptEnabled: false })

  test('a page about one cycle names it on paper', async ({ page }) => {
    for (const [place, cycle] of [
      ['/fr/cycles/1', /Cycle\s: février 2029/],
      ['/fr?cycle=2030-10', /Cycle\s: octobre 2030/],
      ['/en/cycles/2/edit', /Cycle: October 2029/],
    ] as const) {
      await page.goto(place)
      const [sheet = ''] = await readSheets(await page.pdf())
      expect(sheet).toMatch(cycle)
    }
  })
})

test('a page that is all form is printed with what the form holds', async ({ page }) => {
  await page.goto('/en/cycles/1/edit')
  const [edit = ''] = await readSheets(await page.pdf())
  expect(edit).toMatch(/Due on January 26, 2029/)
  expect(edit).toMatch(/Brumeval expected/)
  await page.goto('/fr/cycles/new?year=2032&month=10')
  const [fresh = ''] = await readSheets(await page.pdf())
  expect(fresh).toMatch(/Échéance \d+ septembre 2032/)
  expect(fresh).toContain('Brumeval')
})
