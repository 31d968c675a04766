import { expect, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('secretariat') })

test('the secretariat reads who did what, and who was refused what, in either language', async ({
  page,
  browser,
  baseURL,
}) => {
  const viewer = await browser.newContext({ baseURL, storageState: sessionOf('viewer') })
  expect((await viewer.request.get('/en/admin/audit?act=people')).status()).toBe(403)
  expect((await viewer.request.get('/fr/admin/audit.csv')).status()).toBe(403)
  await viewer.close()

  await page.goto('/en')
  await page.getByRole('link', { name: 'Audit' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Audit')
  const lines = page.getByRole('table').getByRole('row')
  await page.getByLabel('Kind').selectOption('refusals')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/act=refusals/)
  const refused = lines.filter({ hasText: 'page /admin/audit' }).first()
  await expect(refused).toContainText(
    'asked to see what only the secretariat may see, and was refused',
  )
  const who = refused.getByRole('link').first()
  const name = (await who.textContent()) ?? ''
  await who.click()
  await expect(page).toHaveURL(/who=user-/)
  await expect(page.getByLabel('Who')).toHaveText(new RegExp(name))

  await page.getByRole('link', { name: 'Français' }).click()
  await expect(page).toHaveURL(/\/fr\/admin\/audit\?.*who=user-/)
  await expect(lines.nth(1)).toContainText(
    'a demandé à voir ce que seul le secrétariat peut voir, et a essuyé un refus',
  )
  await page.getByRole('link', { name: 'Tout afficher' }).click()
  await lines
    .filter({ hasText: 'octobre 2031' })
    .getByRole('link', { name: /^Historique/ })
    .first()
    .click()
  await expect(page.getByText(/^Seulement ce qui touche/)).toContainText('octobre 2031')
})
