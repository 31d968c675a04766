import { expect, test } from '@playwright/test'
import { takeLink } from './installation.ts'

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
