import { expect, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('secretariat') })

const WORDS = [
  {
    locale: 'en',
    section: 'Priorities',
    save: 'Save as a new version',
    title: 'Title in English',
    missing: 'needs its title in both languages',
    saved: 'is saved',
    changed: 'Priorities: retitled',
    version: 'Version of the form',
  },
  {
    locale: 'fr',
    section: 'Priorités',
    save: 'Enregistrer comme nouvelle version',
    title: 'Titre français',
    missing: 'doit avoir son titre dans les deux langues',
    saved: 'est enregistrée',
    changed: 'Priorités : autre titre',
    version: 'Version du formulaire',
  },
] as const

for (const words of WORDS)
  test(`a new version of the form, in ${words.locale}: refused, saved, told, and chosen`, async ({
    page,
  }) => {
    await page.goto(`/${words.locale}/admin/form`)
    const title = page
      .getByRole('group', { name: words.section, exact: true })
      .getByLabel(words.title)
    await title.fill('')
    await page.getByRole('button', { name: words.save }).click()
    await expect(page.getByRole('alert').filter({ hasText: words.missing })).toBeVisible()
    const renamed = `Priorités ${words.locale}`
    await title.fill(renamed)
    await page.getByRole('button', { name: words.save }).click()
    await expect(page.getByRole('status').filter({ hasText: words.saved })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(words.changed)
    await page.reload()
    await expect(title).toHaveValue(renamed)
    await page.goto(`/${words.locale}/cycles/new?year=2040&month=3`)
    await expect(page.getByLabel(words.version)).toBeVisible()
  })

test('whoever saves second keeps their words and is told', async ({ page, context }) => {
  const other = await context.newPage()
  for (const one of [page, other]) await one.goto('/en/admin/form')
  for (const [one, words] of [
    [other, 'Quicker'],
    [page, 'Slower'],
  ] as const) {
    await one
      .getByRole('group', { name: 'Accomplishments' })
      .getByLabel('Title in English')
      .fill(words)
    await one.getByRole('button', { name: 'Save as a new version' }).click()
    if (one === other)
      await expect(other.getByRole('status').filter({ hasText: 'is saved' })).toBeVisible()
  }
  await expect(page.getByRole('alert').filter({ hasText: 'changed' })).toBeVisible()
  await expect(
    page.getByRole('group', { name: 'Accomplishments' }).getByLabel('Title in English'),
  ).toHaveValue('Slower')
})
