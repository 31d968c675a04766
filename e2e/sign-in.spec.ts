import { expect, test } from '@playwright/test'
import { takeLink } from './installation.ts'

test('signed out, every address leads to the door, and no table is readable', async ({ page }) => {
  for (const place of [
    '',
    '/cycles',
    '/submissions',
    '/themes',
    '/trends',
    '/membership',
    '/agendas',
  ]) {
    await page.goto(`/en${place}`)
    await expect(page).toHaveURL(/\/en\/sign-in$/)
  }
  for (const table of ['themes', 'trends', 'membership', 'agendas', 'submissions', 'cycles']) {
    const answer = await page.request.get(`/fr/${table}.csv`, { maxRedirects: 0 })
    expect(answer.status(), table).toBe(307)
    expect(await answer.text()).not.toContain(';')
  }
})

test('a link works once', async ({ page }) => {
  await page.goto(takeLink('viewer'))
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'A link works once' })).toBeVisible()
})

test('whoever asks for a link gets the same answer, known or not', async ({ page }) => {
  await page.goto('/fr/sign-in')
  await page.getByLabel('Adresse de courriel').fill('personne@nulle-part.example')
  await page.getByRole('button', { name: 'Envoyez-moi un lien' }).click()
  await expect(page.getByRole('status')).toContainText('Si cette adresse est connue ici')
})
