import { expect, type Page, test } from '@playwright/test'
import { ADDRESS, sessionOf } from './installation.ts'

const WORDS = {
  en: {
    fields: ['Name in English', 'Name in French'],
    turn: (position: number, total: number) => `Theme ${position} of ${total}`,
    history: 'in English and',
    typed: ['A name typed by keyboard', 'Un nom écrit au clavier'],
  },
  fr: {
    fields: ['Nom en français', 'Nom en anglais'],
    turn: (position: number, total: number) => `Thème ${position} sur ${total}`,
    history: 'en anglais et',
    typed: ['Un autre nom écrit au clavier', 'Another name typed by keyboard'],
  },
} as const

test.describe('the chair', () => {
  test.use({ storageState: sessionOf('chair') })

  for (const locale of ['en', 'fr'] as const)
    test(`names themes one after another by keyboard alone, in ${locale}`, async ({ page }) => {
      const { fields, turn, history, typed } = WORDS[locale]
      await page.goto(`/${locale}/themes/names`)
      const total = await waiting(page)
      const first = page.getByLabel(fields[0])
      await expect(page.locator('blockquote')).toHaveCount(3)
      await expect(first).toBeFocused()
      await expect(page.getByRole('status')).toHaveText(turn(1, total))
      // The suggestion is taken as it is.
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status')).toHaveText(turn(2, total))
      await expect(first).toBeFocused()
      // A better name is typed in both languages.
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(typed[0])
      await page.keyboard.press('Tab')
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(typed[1])
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status')).toHaveText(turn(3, total))
      await expect(first).toBeFocused()
      // This one is left for later.
      for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('status')).toHaveText(turn(4, total))
      await expect(first).toBeFocused()
      await page.goto(`/${locale}/themes/curation`)
      // Other decisions are about the same theme, and call it by that name too.
      const lines = page.getByRole('listitem').filter({ hasText: history })
      const act = lines.filter({ hasText: typed[0] })
      await expect(act).toContainText(typed[1])
      await page.goto(`/${locale}/themes/names`)
      expect(await waiting(page)).toBe(total - 2)
    })

  test('accepts eight suggestions in a row with a key each', async ({ page }) => {
    await page.goto('/fr/themes/names')
    const total = await waiting(page)
    for (let turn = 1; turn <= 8; turn++) {
      await expect(page.getByRole('status')).toHaveText(WORDS.fr.turn(turn, total))
      await expect(page.getByLabel(WORDS.fr.fields[0])).toBeFocused()
      await page.keyboard.press('Enter')
    }
    await expect(page.getByRole('status')).toHaveText(WORDS.fr.turn(9, total))
    // The theme is headed by its name, never by its code.
    await expect(page.getByRole('heading', { level: 2 })).not.toHaveText(/T-\d/)
  })

  test('is told that somebody named it meanwhile, and what was typed is kept', async ({
    page,
    context,
  }) => {
    await page.goto('/en/themes/names')
    const other = await context.newPage()
    await other.goto(page.url())
    await other.getByLabel('Name in English').fill('The quicker name')
    await other.keyboard.press('Enter')
    await expect(other.getByRole('status')).toContainText('2 of')
    await page.getByLabel('Name in English').fill('The slower name')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('named this theme')
    await expect(page.getByText('Now “The quicker name”')).toBeVisible()
    await expect(page.getByLabel('Name in English')).toHaveValue('The slower name')
    await page.getByLabel('Name in English').press('Enter')
    await expect(page.getByRole('status')).toContainText('2 of')
    await page.goto('/en/themes/curation')
    const lines = page.getByRole('listitem').filter({ hasText: 'in English and' })
    const replaced = lines.filter({ hasText: '“The quicker name”' })
    await expect(replaced).toContainText('replaced by a later decision')
  })

  test('names themes without scripts, and is told there too', async ({ browser }) => {
    const context = await browser.newContext({
      storageState: sessionOf('chair'),
      javaScriptEnabled: false,
      baseURL: ADDRESS,
    })
    const page = await context.newPage()
    await page.goto('/fr/themes/names')
    const slower = await context.newPage()
    await slower.goto(page.url())
    await page.getByLabel('Nom en français').fill('Nommé sans script')
    await page.getByRole('button', { name: 'Accepter' }).click()
    await expect(page.getByRole('status')).toContainText('2 sur')
    await slower.getByLabel('Nom en français').fill('Nommé trop tard')
    await slower.getByRole('button', { name: 'Accepter' }).click()
    await expect(slower.getByRole('alert')).toContainText('a nommé ce thème')
    await expect(slower.getByLabel('Nom en français')).toHaveValue('Nommé trop tard')
    await expect(slower.getByText('Maintenant « Nommé sans script »')).toBeVisible()
    await slower.getByRole('link', { name: 'Suivant' }).click()
    await expect(slower).toHaveURL(/later=T-/)
    await context.close()
  })

  test('puts a theme on the agenda that is being drafted', async ({ page }) => {
    await page.goto('/en/agendas')
    const drafts = page.getByRole('button', { name: /^Begin the agenda/ })
    if ((await drafts.count()) > 0) {
      await drafts.first().click()
      await expect(page).toHaveURL(/\/en\/agendas\/\d+$/)
    }
    await page.goto('/en/themes')
    await page.getByRole('rowheader').last().getByRole('link').click()
    await expect(page.getByRole('heading', { name: 'Every statement' })).toBeVisible()
    const put = page.getByRole('button', { name: /^Put on the agenda of/ }).first()
    await put.click()
    await page
      .getByRole('link', { name: /^On the agenda of/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/en\/agendas\/\d+$/)
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('names nothing, and is offered no list', async ({ page }) => {
    const answer = await page.goto('/en/themes/names')
    expect(answer?.status()).toBe(403)
    await page.goto('/fr/themes')
    await expect(page.getByRole('link', { name: 'Nommer les thèmes' })).toHaveCount(0)
    await expect(page.getByText('nom de travail').first()).toBeVisible()
  })
})

/** How many the place in the navigation counts. */
async function waiting(page: Page): Promise<number> {
  const place = page.getByRole('link', { name: /^(Names to give|Noms à donner) \(\d+\)$/ })
  return Number(/\d+/.exec((await place.textContent()) ?? '')?.[0])
}
