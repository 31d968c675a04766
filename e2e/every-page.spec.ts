import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { PAGES } from './addresses.ts'
import { HALF_DONE, placeOf, sessionOf } from './installation.ts'

const CONTRAST = 'color-contrast'
const INK = '[data-ink]'
const DARK = ['dark'] as const
const BOTH = ['light', 'dark'] as const
const PHONES = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]

// A failure here names its page and what is wrong with it: a recording of every step would cost more than the steps.
test.use({ trace: 'off' })

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })
  for (const place of [...PAGES, '/search?q=identit%C3%A9', '/membership?member=1'])
    checkPage(place)
  for (const work of HALF_DONE) checkPage(work, { place: () => placeOf(work) })
})

test.describe('signed out', () => {
  for (const place of ['/sign-in', '/sign-in/link?token=none', '/set-up', '/answer', '/answer/1'])
    checkPage(place)
  checkPage('/nowhere', { status: 404 })
})

test.describe('a viewer where nothing is to be seen', () => {
  test.use({ storageState: sessionOf('viewer') })
  checkPage('/cycles/new', { status: 403 })
})

/** One visit in each language: by light and in the dark, wide and narrow, with what is folded away unfolded. */
function checkPage(name: string, { place = () => name, status = 200 } = {}): void {
  for (const locale of ['en', 'fr'])
    test(`${name || '/'} in ${locale} is accessible, and fits a phone`, async ({ page }) => {
      const blocked: string[] = []
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) blocked.push(message.text())
      })
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      const answer = await page.goto(`/${locale}${place()}`)
      expect(answer?.status()).toBe(status)
      expect(answer?.headers()['content-security-policy']).toContain("'strict-dynamic'")
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await openEverything(page)
      const isFirst = locale === 'en'
      expect(await faults(isFirst ? axe(page) : axe(page).disableRules(CONTRAST))).toEqual([])
      for (const colorScheme of isFirst ? DARK : BOTH) {
        await page.emulateMedia({ colorScheme })
        await markEachInk(page)
        expect(await faults(axe(page).include(INK).withRules(CONTRAST))).toEqual([])
      }
      // A chart is told of its new room, and then takes it.
      const width = () => page.evaluate(() => document.documentElement.scrollWidth)
      for (const phone of PHONES) {
        await page.setViewportSize(phone)
        await expect.poll(width).toBe(phone.width)
      }
      expect(blocked).toEqual([])
    })
}

async function openEverything(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

/** No page of ours has frames, so that axe may stay in the page itself. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
}

async function faults(asked: AxeBuilder): Promise<string[]> {
  const { violations } = await asked.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/**
 * Marks one element for each ink on each paper in each size: contrast is theirs alone, and axe needs seconds for the
 * hundreds that look alike. In English and by light it looks at every word all the same.
 */
async function markEachInk(page: Page): Promise<void> {
  const count = await page.evaluate(
    (attribute) => {
      const papers = (element: Element | null): string => {
        if (!element) return ''
        const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
        const paper = `${backgroundColor} ${backgroundImage} ${opacity}`
        const under = papers(element.parentElement)
        return paper === 'rgba(0, 0, 0, 0) none 1' ? under : `${paper} / ${under}`
      }
      const isWritten = (element: Element) =>
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) ||
        element.matches('input, select, textarea')
      const seen = new Set<string>()
      for (const element of document.body.querySelectorAll('*')) {
        if (!isWritten(element) || !element.checkVisibility()) continue
        const { color, fontSize, fontWeight } = getComputedStyle(element)
        const ink = [color, fontSize, fontWeight, papers(element)].join(' ')
        if (seen.has(ink)) continue
        seen.add(ink)
        element.setAttribute(attribute, '')
      }
      return seen.size
    },
    INK.slice(1, -1),
  )
  expect(count).toBeGreaterThan(2)
}
