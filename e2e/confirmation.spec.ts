import { type Browser, expect, type Page, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

test.describe.configure({ mode: 'serial' })

type Role = 'jurisdiction' | 'secretariat' | 'viewer'

async function openForm(browser: Browser, role: Role, locale: 'en' | 'fr'): Promise<Page> {
  const context = await browser.newContext({ storageState: sessionOf(role) })
  const page = await context.newPage()
  await page.goto(`/${locale}/cycles/5`)
  await page
    .getByRole('rowheader', { name: /^Brumeval/ })
    .getByRole('link')
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Brumeval')
  return page
}

test('what was read wrong is said, seen word by word, and answered', async ({ browser }) => {
  const page = await openForm(browser, 'jurisdiction', 'en')
  const said = page.getByRole('region', { name: 'Is this what you said?' })
  await expect(said).toContainText('We read 11 statements in your form.')
  await said.getByText('Something is wrong here').click()
  await said.getByRole('button', { name: 'Send this to the secretariat' }).click()
  await expect(said.getByRole('alert')).toContainText('Write what is wrong')
  const first = said.locator('details details').first()
  await first.locator('summary').click()
  const words = first.getByLabel('It should read')
  const read = await words.inputValue()
  await words.fill(`${read} Promptement.`)
  await said.getByLabel('Anything that was missed').fill('The last bullet is missing.')
  await said.getByRole('button', { name: 'Send this to the secretariat' }).click()
  await expect(said).toContainText('Two things that were said to be wrong wait')
  await expect(said.getByRole('insertion')).toHaveText('Promptement.')
  await page.context().close()
  const desk = await openForm(browser, 'secretariat', 'en')
  const seen = desk.getByRole('region', { name: 'What Brumeval says of this reading' })
  const [remark, other] = [seen.getByRole('listitem').nth(3), seen.getByRole('listitem').nth(4)]
  await remark.getByRole('button', { name: 'Not taken, for this reason' }).click()
  await expect(remark.getByRole('alert')).toContainText('Write why it is not taken.')
  await remark.getByLabel('Answer, for the jurisdiction').fill('The form ends before that word.')
  await remark.getByRole('button', { name: 'Not taken, for this reason' }).click()
  await expect(remark).toContainText(/Answered, by .+ The form ends before that word\./)
  await other.getByRole('button', { name: 'Taken: it is corrected in the review' }).click()
  await expect(other).toContainText('Taken, by')
  await expect(seen).toContainText('Everything that was said to be wrong has been settled.')
  await desk.context().close()
})

test('puis l’administration lit la réponse, et dit que c’est exact', async ({ browser }) => {
  const page = await openForm(browser, 'jurisdiction', 'fr')
  const said = page.getByRole('region', { name: 'Est-ce bien ce que vous avez dit?' })
  await expect(said).toContainText('The form ends before that word.')
  await said.getByRole('button', { name: 'C’est exact' }).focus()
  await page.keyboard.press('Enter')
  await expect(said).toContainText(/a dit que la version \d+ avait été lue exactement/)
  await expect(said.getByRole('button', { name: 'C’est exact' })).toHaveCount(0)
  await page.context().close()
})

test('whoever only looks reads that it is confirmed, and not what was said', async ({
  browser,
}) => {
  const page = await openForm(browser, 'viewer', 'en')
  const said = page.getByRole('region', { name: 'What Brumeval says of this reading' })
  await expect(said).toContainText('was read rightly')
  await expect(said).not.toContainText('The form ends before that word.')
  await expect(said.getByRole('button')).toHaveCount(0)
  await page.context().close()
})
