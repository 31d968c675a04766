import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { PAGES } from './addresses.ts'
import { sessionOf } from './installation.ts'

const PHONE = { width: 390, height: 844 }

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })
  for (const place of PAGES) checkPage(place)
})

test.describe('signed out', () => {
  for (const place of ['/sign-in', '/sign-in/link?token=none', '/set-up', '/nowhere'])
    checkPage(place)
})

test.describe('a viewer where nothing is to be seen', () => {
  test.use({ storageState: sessionOf('viewer') })
  checkPage('/cycles/new')
})

/** Both languages, light and dark, wide and narrow: only colours differ in the dark, whatever the language. */
function checkPage(place: string): void {
  for (const locale of ['en', 'fr'])
    test(`/${locale}${place} is accessible, and fits a phone`, async ({ page }) => {
      const blocked: string[] = []
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) blocked.push(message.text())
      })
      await page.emulateMedia({ colorScheme: 'light' })
      const answer = await page.goto(`/${locale}${place}`)
      expect(answer?.headers()['content-security-policy']).toContain("'strict-dynamic'")
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await openEverything(page)
      expect(await faults(new AxeBuilder({ page }))).toEqual([])
      if (locale === 'en') {
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await faults(new AxeBuilder({ page }).withRules(['color-contrast']))).toEqual([])
      }
      await page.setViewportSize(PHONE)
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBe(PHONE.width)
      expect(blocked).toEqual([])
    })
}

/** What is folded away is looked at too. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

async function faults(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}
