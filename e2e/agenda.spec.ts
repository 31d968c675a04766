import { expect, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

test.describe('the chair', () => {
  test.use({ storageState: sessionOf('chair') })

  test('makes an agenda of two themes, orders it and takes it away', async ({ page }) => {
    await page.goto('/en/agendas')
    await page.getByRole('button', { name: 'Begin the agenda' }).first().click()
    await expect(page.getByText('Nothing is on the agenda yet')).toBeVisible()
    await page
      .getByRole('button', { name: /^Add “/ })
      .first()
      .click()
    await expect(
      page.getByRole('listitem').filter({ hasText: /(10|15|20|25|30|35) minutes/ }),
    ).toHaveCount(1)
    await page
      .getByRole('button', { name: /^Add “/ })
      .first()
      .click()
    const titles = page.locator('ol h3')
    await expect(titles).toHaveCount(2)
    const [first = '', second = ''] = await titles.allTextContents()
    await page.getByRole('button', { name: `Move “${second}” up` }).click()
    await expect(titles).toHaveText([second, first])
    await page.getByRole('button', { name: `Move “${second}” down` }).press('Enter')
    await expect(titles).toHaveText([first, second])
    const markdown = await page.request.get(`${page.url()}/agenda.md`)
    expect(await markdown.text()).toContain(`## 1. ${first}`)
    const csv = await page.request.get(`${page.url()}/agenda.csv?csv=plain`)
    expect(await csv.text()).toContain(first)
  })

  test('is told when somebody else changed the agenda, and keeps the text typed', async ({
    page,
    context,
  }) => {
    await page.goto('/en/agendas')
    await page.getByRole('row').getByRole('link').first().click()
    await page.getByText('Add another item').click()
    await page.getByLabel('Title in English').last().fill('Any other business')
    const other = await context.newPage()
    await other.goto(page.url())
    await other
      .getByRole('button', { name: /^Move “.*” down$/ })
      .first()
      .click()
    await expect(other.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0)
    await page.getByLabel('Title in French').last().fill('Questions diverses')
    await page.getByRole('button', { name: 'Save' }).last().click()
    await expect(page.getByText(/changed this on .+, after your page was opened/)).toBeVisible()
    await expect(page.getByLabel('Title in English').last()).toHaveValue('Any other business')
  })
})

test.describe('a draft', () => {
  test.use({ storageState: sessionOf('chair') })

  test('is circulated, changed and taken back, and each time others know what they may', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto('/en/agendas')
    const line = page.getByRole('row').filter({ hasText: 'Draft, not circulated yet.' }).first()
    await line.getByRole('link').click()
    await expect(page.getByText('Only the chairs and the secretariat see it.')).toBeVisible()
    await expect(page).toHaveTitle(/^Agenda, \w+ 20\d\d/)
    const titles = page.locator('ol h3')
    await page
      .getByRole('button', { name: /^Add “/ })
      .first()
      .click()
    await expect(titles).toHaveCount(3)
    const [first = '', second = '', third = ''] = await titles.allTextContents()
    // Anywhere in one act, and heard by who does not see it move.
    await page.getByLabel(`Place of “${third}”`).selectOption('First of all')
    await page.getByRole('button', { name: `Place “${third}” there` }).click()
    await expect(titles).toHaveText([third, first, second])
    await expect(page.getByText(`“${third}” is now item 1 of 3.`)).toBeAttached()

    const theirs = await browser.newContext({ baseURL, storageState: sessionOf('viewer') })
    const desk = await theirs.newPage()
    const place = new URL(page.url()).pathname
    const files = [`${place}/agenda.md`, `${place}/agenda.csv`]
    for (const path of [place, ...files])
      expect((await desk.goto(path).catch(() => null))?.status() ?? 404, path).toBe(404)
    await page.getByRole('button', { name: 'Circulate' }).click()
    await expect(page.getByText('Circulated on September 12, 2031.')).toBeVisible()
    expect((await desk.goto(place))?.status()).toBe(200)
    await expect(desk.locator('ol h3')).toHaveText([third, first, second])
    await expect(desk.getByRole('button', { name: 'Withdraw it' })).toHaveCount(0)
    await page.getByRole('button', { name: `Move “${third}” down` }).click()
    await expect(page.getByText(`“${third}” is now item 2 of 3.`)).toBeAttached()
    await desk.reload()
    await expect(desk.getByText(/changed since, on September 12, 2031/)).toBeVisible()
    await page.getByRole('button', { name: 'Withdraw it' }).click()
    await expect(page.getByText('Others are told that it was withdrawn')).toBeVisible()
    await desk.reload()
    await expect(desk.getByText(/and withdrawn on September 12, 2031/)).toBeVisible()
    await expect(desk.locator('ol h3')).toHaveCount(0)
    expect(await (await desk.request.get(`${place}/agenda.md`)).text()).not.toContain(third)
    await theirs.close()
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('reads the agenda in French and changes nothing', async ({ page }) => {
    await page.goto('/fr/agendas')
    await expect(page.getByRole('button', { name: 'Commencer' })).toHaveCount(0)
    await expect(page.getByText('Ébauche')).toHaveCount(0)
    await page.getByRole('row').filter({ hasText: 'Diffusé le' }).getByRole('link').last().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ordre du jour')
    await expect(page.getByRole('button', { name: /Monter/ })).toHaveCount(0)
  })
})
