import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

async function take(page: Page, button: string) {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await coming
  return { name: download.suggestedFilename(), path: await download.path() }
}

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('takes the blank form of one jurisdiction in French, and it comes back as a blank form', async ({
    page,
  }) => {
    await page.goto('/fr/cycles')
    await page.getByRole('row').getByRole('link', { name: 'octobre 2031' }).click()
    await page.getByLabel('Destinataire').selectOption({ label: 'Valcendre' })
    const { name, path } = await take(page, 'Télécharger le formulaire')
    expect(name).toMatch(/^Formulaire-Valcendre-.*-2031-10\.docx$/)
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
    await page.goto('/fr/intake')
    await page.getByLabel('Fichiers').setInputFiles({
      name,
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: readFileSync(path),
    })
    await page.getByRole('button', { name: 'Téléverser' }).click()
    await expect(page.getByRole('main')).toContainText('Rien n’est écrit dans ce formulaire.')
  })

  test('takes one for anybody in English, from the French page', async ({ page }) => {
    await page.goto('/fr/cycles')
    await page.getByRole('row').getByRole('link', { name: 'octobre 2031' }).click()
    await page.getByLabel('Langue').selectOption({ label: 'anglais' })
    const { name } = await take(page, 'Télécharger le formulaire')
    expect(name).toMatch(/^Form-.*-2031-10\.docx$/)
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('is offered no form, and is given none', async ({ page }) => {
    await page.goto('/en/cycles')
    await page.getByRole('row').getByRole('link', { name: 'October 2031' }).click()
    await expect(page).toHaveURL(/\/en\/cycles\/\d+$/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('October 2031')
    await expect(page.getByRole('button', { name: 'Download the form' })).toHaveCount(0)
    expect((await page.request.get(`${page.url()}/form.docx`)).status()).toBe(403)
  })
})
