import { expect, test } from '@playwright/test'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('secretariat') })

test('the secretariat takes everything along in one file that is whole; a chair does not', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/fr')
  await page.getByRole('link', { name: 'Archives' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archives')
  await expect(page.locator('.lede')).toContainText('ARCHIVE_DIR')
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Faire une archive' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^tour-de-table-.*\.zip$/)
  const { councils, tables } = await verifyArchive(await download.path())
  expect(councils).toHaveLength(1)
  expect(tables.find(({ name }) => name === 'statements')?.rows).toBeGreaterThan(400)
  const chair = await browser.newContext({ baseURL, storageState: sessionOf('chair') })
  expect((await chair.request.get('/fr/admin/archives/archive.zip')).status()).toBe(403)
  await chair.close()
})
