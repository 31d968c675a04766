import { expect, type Locator, type Page, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('chair') })

const MOST_TABS = 120

test('from the overview to a quote’s form, and an agenda put in order, by keyboard alone', async ({
  page,
}) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await enter(page, page.getByRole('link', { name: /^.+, .+: [2-9] of \d+$/ }).first())
  await expect(page).toHaveURL(/\/en\/themes\/T-\d+\?cycle=/)
  await enter(page, page.locator('blockquote footer').getByRole('link').first())
  await expect(page).toHaveURL(/\/en\/submissions\/\d+/)
  await enter(page, page.getByRole('link', { name: 'Agendas' }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Agendas')
  await enter(page, page.getByRole('row').getByRole('link').last())
  const titles = page.locator('ol h3')
  await expect(titles).toHaveCount(3)
  const [first = '', second = '', third = ''] = await titles.allTextContents()
  await enter(page, page.getByRole('button', { name: `Move “${second}” up` }))
  await expect(titles).toHaveText([second, first, third])
  await expect(page.getByRole('button', { name: `Move “${second}” up` })).toBeFocused()
})

test('a menu that was opened by keyboard can be left by it', async ({ page }) => {
  await page.goto('/fr/themes')
  const section = page.getByLabel('Section du formulaire')
  await walkTo(page, section)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(section).not.toBeFocused()
  await expect(section).not.toHaveValue('')
})

async function enter(page: Page, goal: Locator): Promise<void> {
  await walkTo(page, goal)
  await page.keyboard.press('Enter')
}

/** Presses Tab until the goal has the focus, as seen; a goal that Tab never reaches fails. */
async function walkTo(page: Page, goal: Locator): Promise<void> {
  await expect(goal).toBeVisible()
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    await page.keyboard.press('Tab')
    if (await goal.evaluate((element) => element === document.activeElement)) break
  }
  await expect(goal).toBeFocused()
  const outline = await goal.evaluate((element) => getComputedStyle(element).outlineStyle)
  expect(outline).not.toBe('none')
}
