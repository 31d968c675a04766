import { expect, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

const PERSON = { name: 'Ondine Marchaterre', email: 'ondine@valcendre.example' }

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('adds a person and hands over a link, which is shown once and works once', async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto('/en')
    await page.getByRole('link', { name: 'People' }).click()
    await page.getByLabel('Name', { exact: true }).fill(PERSON.name)
    await page.getByLabel('E-mail address').fill('ondine')
    await page.getByLabel('Role').selectOption('viewer')
    await page.getByRole('button', { name: 'Add this person' }).click()
    await expect(page.getByText('This e-mail address looks incomplete')).toBeVisible()
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue(PERSON.name)
    await page.getByLabel('E-mail address').fill(PERSON.email)
    await page.getByRole('button', { name: 'Add this person' }).click()
    await expect(page.getByText(`${PERSON.name} now has access.`)).toBeVisible()
    await page.getByRole('button', { name: `Make a sign-in link for ${PERSON.name}` }).click()
    const link = await page
      .getByLabel(`Sign-in link for ${PERSON.name}`, { exact: true })
      .inputValue()
    await page.reload()
    await expect(page.getByLabel(`Sign-in link for ${PERSON.name}`, { exact: true })).toHaveCount(0)

    const theirs = await browser.newContext({ baseURL, storageState: undefined })
    const desk = await theirs.newPage()
    await desk.goto(link)
    await desk.getByRole('button', { name: 'Sign in' }).click()
    await expect(desk.getByText(`Signed in as ${PERSON.name}, viewer`)).toBeVisible()
    await desk.getByRole('button', { name: 'Sign out' }).click()
    await desk.goto(link)
    await desk.getByRole('button', { name: 'Sign in' }).click()
    await expect(desk.getByRole('alert').filter({ hasText: 'A link works once' })).toBeVisible()
    await theirs.close()
  })

  test('takes access away', async ({ page }) => {
    await page.goto('/en/admin/people')
    const line = page.getByRole('row', { name: PERSON.name })
    await line.getByText('Remove', { exact: true }).click()
    await line.getByRole('button', { name: 'Take access away' }).click()
    await expect(line).toHaveCount(0)
  })
})

for (const role of ['viewer', 'chair', 'jurisdiction'] as const)
  test.describe(`the ${role}`, () => {
    test.use({ storageState: sessionOf(role) })

    test('does not see who has access', async ({ page }) => {
      expect((await page.goto('/fr/admin/people'))?.status()).toBe(403)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Cette page ne vous est pas ouverte',
      )
      await expect(page.getByText('maude@demo.example')).toHaveCount(0)
      const table = await page.request.get('/fr/admin/people.csv')
      expect(table.status()).toBe(403)
      expect(await table.text()).not.toContain('maude@demo.example')
    })
  })
