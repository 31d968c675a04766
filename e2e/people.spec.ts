import { test as base, expect, type Page } from '@playwright/test'
import { mailedLink, sessionOf } from './installation.ts'

/** Somebody else's machine, where nobody has signed in. */
const test = base.extend<{ desk: Page }>({
  desk: async ({ browser, baseURL }, use) => {
    const theirs = await browser.newContext({ baseURL, storageState: undefined })
    await use(await theirs.newPage())
    await theirs.close()
  },
})

/** From the door, or from wherever it stands open now, by a link that is asked for there. */
async function signInFrom(desk: Page, door?: string) {
  if (door) await desk.goto(door)
  const known = mailedLink(PERSON.email)
  await desk.locator('input[name=email]').fill(PERSON.email)
  await desk.locator('main button[type=submit]').click()
  await expect(desk.getByRole('status')).toBeVisible()
  await expect.poll(() => mailedLink(PERSON.email)).not.toBe(known)
  await desk.goto(mailedLink(PERSON.email) ?? '')
  await desk.locator('main button[type=submit]').click()
  await expect(desk.getByText(PERSON.name)).toBeVisible()
}

const PERSON = { name: 'Ondine Marchaterre', email: 'ondine@valcendre.example' }

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('adds a person and hands over a link, which is shown once and works once', async ({
    page,
    desk,
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

    await desk.goto(link)
    await desk.getByRole('button', { name: 'Sign in' }).click()
    await expect(desk.getByText(`Signed in as ${PERSON.name}, viewer`)).toBeVisible()
    await desk.getByRole('button', { name: 'Sign out', exact: true }).click()
    await desk.goto(link)
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
    await expect(desk.getByLabel('E-mail address')).toBeVisible()
  })

  test('ends the sessions of a person, who is told and signs in again to the same page', async ({
    page,
    desk,
  }) => {
    await signInFrom(desk, '/en/sign-in')
    await page.goto('/en/admin/people')
    const line = page.getByRole('row', { name: PERSON.name })
    await expect(line).toContainText('1 open')
    await line.getByRole('button', { name: `End the sessions of ${PERSON.name}` }).click()
    await expect(line.getByRole('status')).toContainText('will be told at the next click')
    await expect(line).toContainText('None open')

    await desk.goto('/en/themes?q=permits')
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Your sessions were ended')
    await expect(desk.getByText('You still have access')).toBeVisible()
    await signInFrom(desk)
    await expect(desk).toHaveURL('/en/themes?q=permits')
    await desk.getByRole('button', { name: 'Sign out everywhere' }).click()
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(
      'You have signed out everywhere',
    )
  })

  test('suspend une personne, qui apprend pourquoi, puis lui rend l’accès', async ({
    page,
    desk,
    browser,
    baseURL,
  }) => {
    await signInFrom(desk, '/fr/sign-in')
    await page.goto('/fr/admin/people')
    const line = page.getByRole('row', { name: PERSON.name })
    await line.getByText('Suspendre', { exact: true }).click()
    await line.getByLabel('Motif').first().fill('Mandat terminé en octobre')
    await line.getByRole('button', { name: 'Suspendre l’accès' }).click()
    await expect(page.getByRole('heading', { name: 'Accès suspendus' })).toBeVisible()
    await expect(line).toContainText('Mandat terminé en octobre')

    await desk.getByRole('link', { name: 'Thèmes' }).first().click()
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Votre accès est suspendu')
    await expect(desk.getByText('« Mandat terminé en octobre »')).toBeVisible()
    const stranger = await (
      await browser.newContext({ baseURL, storageState: undefined })
    ).newPage()
    await stranger.goto('/fr/themes')
    await expect(stranger.getByRole('heading', { level: 1 })).toHaveText('Ouvrir une session')
    await expect(stranger.getByText('Mandat terminé')).toHaveCount(0)

    await line.getByRole('button', { name: 'Rendre l’accès' }).click()
    await expect(page.getByRole('heading', { name: 'Accès suspendus' })).toHaveCount(0)
    await desk.reload()
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Ouvrir une session')
  })

  test('takes access away', async ({ page }) => {
    await page.goto('/en/admin/people')
    const line = page.getByRole('row', { name: PERSON.name })
    await line.getByText('Remove', { exact: true }).click()
    await line.getByRole('button', { name: 'Take access away' }).click()
    await expect(line).toHaveCount(0)
  })

  test('does not close on the last of its own', async ({ page }) => {
    await page.goto('/fr/admin/people')
    const line = page.getByRole('row', { name: 'Maude Arsenault' })
    await line.getByText('Suspendre', { exact: true }).click()
    await line.getByRole('button', { name: 'Suspendre l’accès' }).click()
    await expect(line.getByRole('alert')).toContainText('dernière personne du secrétariat')
  })
})

for (const role of ['viewer', 'chair', 'jurisdiction'] as const)
  test.describe(`the ${role}`, () => {
    test.use({ storageState: sessionOf(role) })

    test('does not see who has access', async ({ page }) => {
      expect((await page.goto('/fr/admin/people'))?.status()).toBe(403)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'Vous n’avez pas accès à cette page',
      )
      await expect(page.getByText('maude@demo.example')).toHaveCount(0)
      const table = await page.request.get('/fr/admin/people.csv')
      expect(table.status()).toBe(403)
      expect(await table.text()).not.toContain('maude@demo.example')
    })
  })
