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
    await expect(page.getByRole('listitem').filter({ hasText: '20 minutes' })).toHaveCount(1)
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
    await page.getByRole('link', { name: 'Open' }).first().click()
    await page.getByText('Add an item that is not a theme').click()
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
    await expect(page.getByText('Someone else changed this agenda')).toBeVisible()
    await expect(page.getByLabel('Title in English').last()).toHaveValue('Any other business')
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('reads the agenda in French and changes nothing', async ({ page }) => {
    await page.goto('/fr/agendas')
    await expect(page.getByRole('button', { name: 'Commencer' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Ouvrir' }).last().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ordre du jour')
    await expect(page.getByRole('button', { name: /Monter/ })).toHaveCount(0)
  })
})
