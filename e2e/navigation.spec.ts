import { expect, test } from '@playwright/test'
import { type Role, sessionOf } from './installation.ts'

const READS = [
  'Overview',
  'Cycles',
  'Submissions',
  'Themes',
  'Recurring topics',
  'Membership',
  'Follow-through',
  'Exchange',
  'Agendas',
]

const PLACES: Record<Role, string[]> = {
  secretariat: [...READS, 'Upload'],
  chair: READS,
  jurisdiction: [...READS, 'Upload'],
  viewer: READS,
}

/** What is said beside a place, in brackets for who does not see the number. */
const WAITS: Record<Role, RegExp[]> = {
  secretariat: [
    /^Submissions \(\d+ to review\)$/,
    /^Themes \(.*\d+ without a name.*\)$/,
    /^Upload \(one file held\)$/,
  ],
  chair: [/^Themes \(.*\d+ without a name.*\)$/],
  jurisdiction: [],
  viewer: [],
}

for (const role of ['secretariat', 'chair', 'jurisdiction', 'viewer'] as const)
  test.describe(`the ${role}`, () => {
    test.use({ storageState: sessionOf(role) })

    test('is offered what it may do, and every place it is offered opens', async ({ page }) => {
      await page.goto('/en')
      const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link')
      const said = await links.evaluateAll((all) =>
        all.map((link) => {
          const seen = [...link.querySelectorAll('[aria-hidden]')].map((one) => one.textContent)
          return seen.reduce<string>((said, one) => said.replace(one, ''), link.textContent).trim()
        }),
      )
      expect(said.map((words) => words.replace(/ \(.*\)$/, ''))).toEqual(PLACES[role])
      const waiting = said.filter((words) => words.endsWith(')'))
      expect(waiting).toHaveLength(WAITS[role].length)
      for (const [index, pattern] of WAITS[role].entries()) expect(waiting[index]).toMatch(pattern)
      const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
      for (const place of places)
        expect((await page.request.get(place ?? '')).status(), place ?? '').toBe(200)
    })

    test('is refused what it is not offered', async ({ page }) => {
      const mayNot = {
        secretariat: [],
        chair: [
          '/en/intake',
          '/en/admin/people',
          '/en/admin/council',
          '/en/admin/audit',
          '/en/admin/archives',
          '/en/cycles/new',
          '/en/submissions/1/review',
        ],
        jurisdiction: [
          '/en/admin/people',
          '/en/admin/council',
          '/en/admin/audit',
          '/en/admin/archives',
          '/en/cycles/new',
          '/en/submissions/1/review',
        ],
        viewer: [
          '/en/intake',
          '/en/admin/people',
          '/en/admin/council',
          '/en/admin/audit',
          '/en/admin/archives',
          '/en/cycles/new',
          '/en/submissions/1/review',
        ],
      }[role]
      for (const place of mayNot) {
        expect((await page.goto(place))?.status(), place).toBe(403)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'This page is not open to you',
        )
      }
    })
  })

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('finds first whose form is missing, and there what to do about it', async ({ page }) => {
    await page.goto('/en')
    const tiles = page.getByRole('list', { name: 'Roll' }).getByRole('listitem')
    await expect(tiles.first()).toContainText('not received')
    const name = (await tiles.first().getByRole('link').textContent()) ?? ''
    await tiles.first().getByRole('link').click()
    await expect(page).toHaveURL(/\/en\/cycles\/\d+#row-/)
    const line = page.getByRole('region', { name: 'Who has answered' }).getByRole('row', { name })
    await expect(line).toContainText('Expected')
    await expect(line.getByRole('link', { name: `Upload the form of ${name}` })).toBeVisible()
    await expect(line.getByRole('button', { name: `Excuse ${name}` })).toBeVisible()
  })
})

test.describe('somebody who speaks for a jurisdiction', () => {
  test.use({ storageState: sessionOf('jurisdiction') })

  test('opens on their own form, its dates and those they sent before', async ({ page }) => {
    await page.goto('/fr')
    const own = page.getByRole('region', { name: /Vous représentez/ })
    await expect(own).toContainText('Brumeval')
    await expect(own).toContainText('à remettre d’ici le vendredi 19 septembre 2031')
    await expect(own).toContainText('les retards sont acceptés jusqu’au 3 octobre 2031')
    await expect(own).toContainText('Reçu le 11 septembre 2031')
    await expect(own).toContainText('Le secrétariat ne l’a pas encore vérifié.')
    await expect(own.getByRole('link', { name: 'Envoyer un formulaire corrigé' })).toBeVisible()
    await own.getByRole('link', { name: 'octobre 2030' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Brumeval')
    await page.goto('/fr?cycle=2030-02')
    await expect(own).toContainText('Aucun formulaire n’a été reçu.')
    await expect(own.getByRole('link', { name: /Envoyer/ })).toHaveCount(0)
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('is told whose form is missing, and is offered nothing they may not do', async ({
    page,
  }) => {
    await page.goto('/en')
    await expect(page.getByRole('region', { name: /You speak for/ })).toHaveCount(0)
    await page.getByRole('list', { name: 'Roll' }).getByRole('link').first().click()
    const round = page.getByRole('region', { name: 'Who has answered' })
    await expect(round.getByRole('row', { name: /Expected/ }).first()).toBeVisible()
    await expect(round.getByRole('columnheader', { name: 'Contact' })).toHaveCount(0)
    await expect(round.getByRole('link', { name: /^Upload / })).toHaveCount(0)
    await expect(round.getByRole('button')).toHaveCount(0)
  })
})

test('two kinds of things that wait are told apart, and not added up', async ({ browser }) => {
  const context = await browser.newContext({ storageState: sessionOf('secretariat') })
  const page = await context.newPage()
  await page.goto('/fr')
  const themes = page.getByRole('navigation').getByRole('link', { name: /^Thèmes/ })
  await expect(themes.locator('.count')).toHaveText([/^\d+ sans nom$/, /^\d+ incertains?$/])
  await context.close()
})
