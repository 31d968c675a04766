import { expect, type Page, test } from '@playwright/test'
import { ADDRESS, sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('secretariat') })

/** Opens the form of one line of the register, and answers how both tabs find it. */
async function openLine(page: Page, place: string, correct: RegExp): Promise<string> {
  await page.goto(place)
  await page.getByRole('link', { name: correct }).first().click()
  await expect(page).toHaveURL(/member=\d+/)
  return page.url()
}

const lineOf = (page: Page) => page.locator('li[id^="member-"]:has(form)')

test('who is second to correct a line of the register is told, and keeps what was typed', async ({
  page,
  context,
}) => {
  const address = await openLine(page, '/en/membership', /^Correct /)
  const line = lineOf(page)
  const before = await line.getByLabel('Province').inputValue()
  const other = await context.newPage()
  await other.goto(address)
  await line.getByLabel('Province').fill('Upper Ashmarch')
  await line.getByLabel('Until').fill('2031-03-31')
  await lineOf(other).getByLabel('Province').fill('Lower Ashmarch')
  await lineOf(other).getByRole('button', { name: 'Save' }).click()
  await expect(lineOf(other).getByText('Saved.')).toBeVisible()

  await line.getByRole('button', { name: 'Save' }).click()
  const alert = line.getByRole('alert')
  await expect(alert).toContainText(/ changed this on .+, after your page was opened\./)
  await expect(alert).toContainText('Lower Ashmarch')
  await expect(line.locator('small').first()).toContainText('Lower Ashmarch')
  await expect(line.getByLabel('Province')).toHaveValue('Upper Ashmarch')
  await expect(line.getByLabel('Until')).toHaveValue('2031-03-31')

  // Told once, they have seen what stands: sending again goes over it.
  await line.getByRole('button', { name: 'Save' }).click()
  await expect(line.getByText('Saved.')).toBeVisible()
  await expect(line.locator('small').first()).toContainText('Upper Ashmarch')
  await line.getByLabel('Province').fill(before)
  await line.getByLabel('Until').fill('')
  await line.getByRole('button', { name: 'Save' }).click()
  await expect(line.locator('small').first()).not.toContainText('Upper Ashmarch')
})

test('qui décide en second d’un chiffre l’apprend, et voit ce qui tient', async ({
  page,
  context,
}) => {
  const open = async (tab: Page) => {
    await tab.goto('/fr/membership')
    const sentence = tab.locator('li[data-state="waiting"]').first()
    await sentence.getByText('Décider un à un').click()
    return sentence.locator('details li').first()
  }
  const figure = await open(page)
  const words = (await figure.textContent()) ?? ''
  const other = await context.newPage()
  const theirs = await open(other)
  await theirs.getByRole('button', { name: /^Accepter/ }).click()
  await expect(theirs.getByText('accepté')).toBeVisible()
  await figure.getByRole('button', { name: /^Refuser/ }).click()
  await expect(figure.getByRole('alert')).toContainText(/ a modifié ceci le .+ à \d+\sh/)
  await expect(figure.getByText('accepté', { exact: true })).toBeVisible()
  await expect(figure.getByRole('button', { name: /^Refuser/ })).toHaveCount(0)
  expect(await figure.textContent()).toContain(words.slice(0, 10))
  await figure.getByRole('button', { name: /^Annuler la décision/ }).click()
  await expect(figure.getByRole('button', { name: /^Accepter/ })).toBeVisible()
})

test('sans script aussi, qui arrive second l’apprend et garde son texte', async ({ browser }) => {
  const context = await browser.newContext({
    storageState: sessionOf('secretariat'),
    javaScriptEnabled: false,
    baseURL: ADDRESS,
  })
  const slower = await context.newPage()
  const address = await openLine(slower, '/fr/membership', /^Corriger /)
  const line = lineOf(slower)
  const before = await line.getByLabel('Province').inputValue()
  const quicker = await context.newPage()
  await quicker.goto(address)
  await line.getByLabel('Province').fill('Brumeval-Sud')
  await lineOf(quicker).getByLabel('Province').fill('Brumeval-Nord')
  await lineOf(quicker).getByRole('button', { name: 'Enregistrer' }).click()
  await expect(lineOf(quicker).getByText('Enregistré.')).toBeVisible()
  await line.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(line.getByRole('alert')).toContainText('Brumeval-Nord')
  await expect(line.getByLabel('Province')).toHaveValue('Brumeval-Sud')
  await line.getByLabel('Province').fill(before)
  await line.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(line.getByText('Enregistré.')).toBeVisible()
  await context.close()
})

test('qui change en second une ligne de la liste d’appel l’apprend, et garde son choix', async ({
  page,
  context,
}) => {
  await page.goto('/fr/cycles/1/edit')
  const of = (tab: Page) =>
    tab
      .getByRole('row')
      .filter({ has: tab.getByRole('combobox') })
      .first()
  const other = await context.newPage()
  await other.goto(page.url())
  const choose = async (tab: Page, state: string) => {
    await of(tab).getByRole('combobox').selectOption(state)
    await of(tab).getByRole('button', { name: 'Enregistrer' }).click()
  }
  const before = await of(page).getByRole('combobox').inputValue()
  await of(page).getByRole('combobox').selectOption({ index: 3 })
  const mine = await of(page).getByRole('combobox').inputValue()
  await choose(other, before === 'excused' ? 'expected' : 'excused')
  await expect(of(other).getByRole('button', { name: 'Enregistrer' })).toHaveCount(0)
  await of(page).getByRole('button', { name: 'Enregistrer' }).click()
  await expect(of(page).getByRole('alert')).toContainText('a modifié ceci le')
  await expect(of(page).getByRole('combobox')).toHaveValue(mine)
  await choose(page, before)
  await expect(of(page).getByRole('button', { name: 'Enregistrer' })).toHaveCount(0)
})
