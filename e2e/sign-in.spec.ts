import { expect, type Page, test } from '@playwright/test'
import { mailedLink, takeLink } from './installation.ts'

/** Asks at the door for a link, and opens the one that comes. */
async function askFor(page: Page, email: string, words: { address: string; send: string }) {
  const known = mailedLink(email)
  await page.getByLabel(words.address).fill(email)
  await page.getByRole('button', { name: words.send }).click()
  await expect(page.getByRole('status')).toBeVisible()
  await expect.poll(() => mailedLink(email)).not.toBe(known)
  await page.goto(mailedLink(email) ?? '')
}

const EN = { address: 'E-mail address', send: 'Send me a link' }
const FR = { address: 'Adresse de courriel', send: 'Envoyez-moi un lien' }

test('a link works once, and says so with the way to another', async ({ page }) => {
  await page.goto(`${takeLink('viewer')}&${new URLSearchParams({ back: '/themes' })}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link no longer works')
  await expect(page.getByText('a link works once')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sign in' })).toHaveCount(0)
  await askFor(page, 'tom@demo.example', EN)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL('/en/themes')
  await page.goto(takeLink('viewer'))
  await expect(page).toHaveURL('/en')
})

test('un lien incomplet le dit, et mène à un autre', async ({ page }) => {
  await page.goto('/fr/sign-in/link?token=abc')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne mène nulle part')
  await page.getByLabel(FR.address).fill('incomplete')
  await expect(page.getByRole('button', { name: FR.send })).toBeVisible()
})

test('celle dont la session est ouverte choisit si un autre lien sert à sa place', async ({
  page,
}) => {
  await page.goto('/fr/sign-in')
  await askFor(page, 'colombe@demo.example', FR)
  await page.getByRole('button', { name: 'Ouvrir la session' }).click()
  await expect(page.getByText('Session ouverte : Colombe Verdier')).toBeVisible()
  await page.goto('/fr/sign-in')
  await expect(page).toHaveURL('/fr')
})

test('whoever asks for a link gets the same answer, known or not', async ({ page }) => {
  await page.goto('/fr/sign-in')
  await page.getByLabel('Adresse de courriel').fill('personne@nulle-part.example')
  await page.getByRole('button', { name: 'Envoyez-moi un lien' }).click()
  await expect(page.getByRole('status')).toContainText('Si cette adresse est connue ici')
})

test('un lien reçu d’une collègue mène, session ouverte, là où il devait mener', async ({
  page,
}) => {
  const place = '/fr/submissions?q=permis+%26+d%C3%A9lais&state=all'
  await page.goto(place)
  await askFor(page, 'maude@demo.example', FR)
  await page.getByRole('button', { name: 'Ouvrir la session' }).click()
  await expect(page).toHaveURL(place)
  await expect(page.getByText('Session ouverte')).toBeVisible()
  await page.goto(`/en/sign-in?${new URLSearchParams({ back: '/themes/T-01' })}`)
  await expect(page).toHaveURL('/en/themes/T-01')
})

test('a link to a file leads to where it can be saved, in the language chosen meanwhile', async ({
  page,
}) => {
  await page.goto('/fr/themes.csv?csv=plain')
  await page.getByRole('link', { name: 'English' }).click()
  await askFor(page, 'idris@demo.example', EN)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed in')
  const saved = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the file' }).click()
  expect((await saved).url()).toMatch(/\/en\/themes\.csv\?csv=plain$/)
})

test('the door leads nowhere else than to a page of this site', async ({ page }) => {
  await page.goto(`/en/sign-in?${new URLSearchParams({ back: '//evil.example/themes' })}`)
  await askFor(page, 'tom@demo.example', EN)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Signed in as')).toBeVisible()
  await expect(page).toHaveURL('/en')
})
