import { expect, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('secretariat') })

test('the secretariat says how its table is called and for how long names are kept', async ({
  page,
}) => {
  await page.goto('/fr/admin/jurisdictions')
  const names = page.getByRole('table').getByRole('rowheader')
  const press = page.getByRole('button', { name: /^Monter/ }).nth(1)
  const second = ((await press.getAttribute('aria-label')) ?? '').replace(/^Monter\s: /, '')
  await page.getByRole('button', { name: `Monter\u00a0: ${second}` }).click()
  await expect(names.nth(0)).toContainText(second)
  await page.getByRole('button', { name: `Descendre\u00a0: ${second}` }).click()
  await expect(names.nth(1)).toContainText(second)

  await page.goto('/en/admin/council')
  const settings = page.getByRole('region', { name: 'Names and contacts' })
  const name = settings.getByLabel('Name of the council in French')
  const known = await name.inputValue()
  // Blanks pass the browser's own look, not ours.
  await name.fill('   ')
  await settings.getByRole('button', { name: 'Save' }).click()
  await expect(settings.getByRole('alert').first()).toContainText('what you typed is kept')
  await name.fill(known)
  await settings.getByLabel('Keep contacts for').selectOption('36')
  await settings.getByRole('button', { name: 'Save' }).click()
  await expect(settings.getByRole('status').first()).toHaveText('Saved.')
  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page.getByLabel('Garder les personnes-ressources pendant')).toHaveValue('36')
})
