import { expect, test } from '@playwright/test'
import { readStrict } from '#lib/exports/testing/strict-csv.ts'
import { sessionOf } from './installation.ts'
import { sheetsOf } from './workbook.ts'

test.use({ storageState: sessionOf('viewer'), permissions: ['clipboard-read', 'clipboard-write'] })

const SAID = {
  en: {
    way: 'Ready reports, as files',
    show: 'Show these reports',
    jurisdiction: 'Jurisdiction',
    record: 'Brumeval: its own record',
    flavour: /^For programs/,
    keep: 'Remember',
    kept: 'Remembered: “For programs',
  },
  fr: {
    way: 'Rapports prêts à l’emploi, en fichiers',
    show: 'Afficher ces rapports',
    jurisdiction: 'Administration',
    record: 'Brumeval : son propre dossier',
    flavour: /^Pour l’Excel anglais/,
    keep: 'Retenir',
    kept: 'Retenu : « Pour l’Excel anglais',
  },
} as const

for (const locale of ['en', 'fr'] as const)
  test(`in ${locale}, a report says how many rows its files have, in a table to be copied`, async ({
    page,
  }) => {
    const said = SAID[locale]
    await page.goto(`/${locale}`)
    await page.getByRole('link', { name: said.way }).click()
    await page.getByLabel(said.jurisdiction).selectOption('Brumeval')
    await page.getByRole('button', { name: said.show }).click()
    await expect(page.getByRole('heading', { name: said.record })).toBeVisible()
    await page.getByRole('table', { name: said.record }).evaluate((table) => {
      getSelection()?.selectAllChildren(table)
    })
    await page.keyboard.press('Control+C')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const rows = copied.trim().split('\n').slice(1)
    const links = page.getByRole('table', { name: said.record }).getByRole('row')
    expect(rows).toHaveLength(2)
    for (const [at, row] of rows.entries()) {
      // A spreadsheet takes what stands between two tabs for a number only if nothing else is in it.
      const count = row.split('\t')[2] ?? ''
      expect(count).toMatch(/^[1-9]\d*$/)
      const [book, file] = await links
        .nth(at + 1)
        .getByRole('link')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
      const [sheet] = await sheetsOf(await (await page.request.get(book ?? '')).body())
      const text = await (await page.request.get(file ?? '')).text()
      expect([sheet?.length, readStrict(text, ',').length]).toEqual(
        Array(2).fill(Number(count) + 1),
      )
    }
    await page.getByRole('radio', { name: said.flavour }).check()
    await page.getByRole('button', { name: said.keep }).click()
    await expect(page.getByRole('status')).toContainText(said.kept)
    await expect(page.getByRole('radio', { name: said.flavour })).toBeChecked()
    const kept = await (await page.request.get(`/${locale}/cycles.csv`)).text()
    expect(kept.split('\r\n')[0]).toMatch(locale === 'en' ? /^cycle,state,/ : /^\ufeffCycle,État,/)
  })
