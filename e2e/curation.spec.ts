import { expect, type Locator, type Page, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

const REASON = 'Two matters, as the last meeting said'

test.describe('the chair', () => {
  test.use({ storageState: sessionOf('chair') })

  test('splits a theme, finds the lineage on both pages, and takes the split back', async ({
    page,
  }) => {
    const first = await openTheme(page, 0)
    await open(page, 'Change this theme')
    await open(page, 'Split some statements off')
    const split = form(page, 'Split')
    await split.getByRole('checkbox').first().check()
    await split.getByLabel('English name of the new theme').fill('A matter of its own')
    await split.getByLabel('Reason').fill(REASON)
    await split.getByRole('button', { name: 'Split' }).click()
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText('A matter of its own')
    const made = page.url()
    const kin = page.getByRole('region', { name: 'Where it comes from' })
    await expect(kin.getByText('Its first statements left')).toBeVisible()
    const act = page.getByRole('listitem').filter({ hasText: REASON })
    await expect(act).toContainText('A matter of its own')
    await act.getByRole('button', { name: 'Take it back' }).click()
    await expect(heading).toHaveText(first.name)
    // The address of a split that was taken back leads to the theme it came from, for ever.
    await page.goto(made)
    await expect(page).toHaveURL(first.url)
    await expect(page.getByRole('listitem').filter({ hasText: REASON })).toContainText('taken back')
  })

  test('splits a thread off in one click, and takes that back', async ({ page }) => {
    const first = await openTheme(page, 0)
    const threads = page.getByRole('region', { name: 'Threads' })
    const thread = threads.getByRole('listitem').last()
    const head = (await thread.locator('blockquote > span').textContent()) ?? ''
    await thread.getByRole('button', { name: 'Split this off' }).click()
    await expect(page).not.toHaveURL(first.url)
    const quotes = page.getByRole('region', { name: 'Every statement' })
    await expect(quotes.getByText(head)).toBeVisible()
    await expect(page.getByRole('region', { name: 'Where it comes from' })).toBeVisible()
    await page.getByRole('button', { name: 'Take it back' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.name)
    await expect(threads.getByText(head)).toBeVisible()
  })

  test('is refused a split of nothing, and keeps the text typed', async ({ page }) => {
    await openTheme(page, 0)
    await open(page, 'Change this theme')
    await open(page, 'Split some statements off')
    const split = form(page, 'Split')
    await split.getByLabel('Reason').fill(REASON)
    await split.getByRole('button', { name: 'Split' }).click()
    await expect(split.getByRole('alert')).toHaveText('Nothing is chosen.')
    await expect(split.getByLabel('Reason')).toHaveValue(REASON)
  })

  test('pins a statement, reads it in the history, and takes it back', async ({ page }) => {
    await openTheme(page, 1)
    const quote = statements(page).first()
    await quote.getByText('Why is this here?').click()
    await quote.getByLabel('Reason').fill('pinned by a test')
    await quote.getByRole('button', { name: 'Keep it here for good' }).click()
    await expect(quote.getByRole('status')).toHaveText('Done.')
    await page.goto('/en/themes/curation')
    const act = page.getByRole('listitem').filter({ hasText: 'pinned by a test' })
    await expect(act).toContainText('whatever an analysis finds')
    await act.getByRole('button', { name: 'Take it back' }).click()
    await expect(act).toContainText('taken back by')
    await expect(act.getByRole('button')).toHaveCount(0)
  })

  test('collects acts in a draft, sees what would change, and applies them in one go', async ({
    page,
  }) => {
    await openTheme(page, 2)
    const address = page.url()
    const quote = statements(page).first()
    const words = await wordsOf(quote)
    await quote.getByText('Why is this here?').click()
    await quote.getByLabel('Only into my draft').check()
    await quote.getByRole('button', { name: 'Raised once' }).click()
    await expect(quote.getByRole('status')).toContainText('Kept in your draft')
    await page.goto(address)
    await expect(statements(page).filter({ hasText: words })).toHaveCount(1)
    await page.getByRole('link', { name: 'See what would change' }).click()
    await expect(page.getByRole('row').filter({ hasText: words })).toContainText('Raised once')
    await page.getByRole('button', { name: 'Apply the draft' }).click()
    await expect(page.getByText('Your draft is empty.')).toBeVisible()
    await page.goto(address)
    await expect(statements(page).filter({ hasText: words })).toHaveCount(0)
  })

  test('throws a draft away, and nothing has changed', async ({ page }) => {
    const { name } = await openTheme(page, 1)
    await open(page, 'Change this theme')
    const naming = form(page, 'Save the name').first()
    await naming.getByLabel('Name in English').fill('A name thrown away')
    await naming.getByLabel('Only into my draft').check()
    await naming.getByRole('button', { name: 'Save the name' }).click()
    await expect(naming.getByRole('status')).toContainText('Kept in your draft')
    await page.goto('/en/themes/draft')
    await expect(page.getByText('A name thrown away')).toBeVisible()
    await page.getByRole('button', { name: 'Throw it away' }).click()
    await expect(page.getByText('Your draft is empty.')).toBeVisible()
    await openTheme(page, 1)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  })

  test('is told that somebody moved a statement meanwhile, and may go over it', async ({
    page,
    context,
  }) => {
    await openTheme(page, 0)
    const other = await context.newPage()
    await other.goto(page.url())
    await move(other, statements(other).first(), 1)
    const quote = statements(page).first()
    const words = await wordsOf(quote)
    await quote.getByText('Why is this here?').click()
    await quote.getByLabel('Reason').fill('what the slower one typed')
    await chooseTheme(page, quote, 2)
    await quote.getByRole('button', { name: 'Move' }).click()
    await expect(quote.getByRole('alert')).toContainText('Someone changed this in the meantime')
    await expect(quote.getByLabel('Reason')).toHaveValue('what the slower one typed')
    await quote.getByRole('button', { name: 'Move' }).click()
    await expect(statements(page).filter({ hasText: words })).toHaveCount(0)
    await page.goto('/en/themes/curation')
    const act = page.getByRole('listitem').filter({ hasText: 'what the slower one typed' })
    await expect(act).toHaveCount(1)
  })

  test('goes through the places in doubt by keyboard', async ({ page }) => {
    await page.goto('/en/themes/review')
    const queue = page.getByRole('main').getByRole('listitem')
    const doubtful = queue.filter({ has: page.locator('blockquote') })
    const before = await doubtful.count()
    expect(before).toBeGreaterThan(1)
    const words = await wordsOf(doubtful.nth(1))
    await doubtful.first().getByRole('link').first().focus()
    await page.keyboard.press('j')
    await expect(doubtful.nth(1)).toBeFocused()
    await page.keyboard.press('a')
    await expect(doubtful.filter({ hasText: words })).toHaveCount(0)
    // What takes its place has the focus: the next letter is meant for it.
    await expect(doubtful.nth(1)).toBeFocused()
    const next = await wordsOf(doubtful.nth(1))
    await page.keyboard.press('a')
    await expect(doubtful.filter({ hasText: next })).toHaveCount(0)
    await page.goto('/en/themes/curation')
    const act = page.getByRole('listitem').filter({ hasText: words })
    await expect(act.first()).toContainText('Confirm that this statement belongs in')
  })
})

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('looks at more themes, leaves them, and nothing has changed', async ({ page }) => {
    await page.goto('/fr/themes/runs')
    await page.getByText('Tout regrouper de nouveau').first().click()
    await page.getByLabel('Résolution').fill('4')
    await page.getByRole('button', { name: 'Voir ce qui changerait' }).click()
    const row = page.getByRole('row').filter({ hasText: 'aperçu' }).first()
    await expect(row).toBeVisible()
    await row.getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Si tout était regroupé de nouveau',
    )
    await expect(page.getByRole('region', { name: 'Ce qui bougerait' })).toContainText('énoncés')
    await page.getByRole('button', { name: 'L’écarter' }).click()
    await expect(page.getByRole('button', { name: 'Appliquer l’aperçu' })).toHaveCount(0)
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('reads what people decided and has nothing to change it with', async ({ page }) => {
    await page.goto('/en/themes/curation')
    await expect(page.getByRole('heading', { name: 'History' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0)
    await page.goto('/en/themes/review')
    await expect(page.getByRole('button', { name: 'Move' })).toHaveCount(0)
  })
})

/** Opens a theme of the table by its rank, and says its English name and its address. */
async function openTheme(page: Page, rank: number): Promise<{ name: string; url: string }> {
  await page.goto('/en/themes')
  const link = page.getByRole('rowheader').nth(rank).getByRole('link')
  const name = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
  return { name, url: page.url() }
}

async function open(page: Page, summary: string): Promise<void> {
  await page.getByText(summary, { exact: true }).click()
}

/** All of them, after the few that speak for the theme. */
function statements(page: Page): Locator {
  return page.getByRole('region', { name: 'Every statement' }).locator('blockquote:not(.on-paper)')
}

function form(page: Page, button: string): Locator {
  const named = page.getByRole('button', { name: button, exact: true })
  return page.locator('form').filter({ has: named })
}

/** The one that stands so far down the list of themes, the page's own left out. */
async function chooseTheme(page: Page, quote: Locator, index: number): Promise<void> {
  const own = /T-\d+/.exec(page.url())?.[0] ?? ''
  const names = await page
    .locator('datalist#themes option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''))
  const others = names.filter((name) => !name.startsWith(`${own} `))
  await quote.getByLabel('Theme to move it to').fill(others[index - 1] ?? '')
}

async function move(page: Page, quote: Locator, index: number): Promise<void> {
  const words = await wordsOf(quote)
  await quote.getByText('Why is this here?').click()
  await chooseTheme(page, quote, index)
  await quote.getByRole('button', { name: 'Move' }).click()
  await expect(statements(page).filter({ hasText: words })).toHaveCount(0)
}

test.describe('without a script', () => {
  test.use({ storageState: sessionOf('chair'), javaScriptEnabled: false })

  test('what is refused is said in sight, though its form is folded away', async ({ page }) => {
    await page.goto('/fr/themes/T-01')
    await open(page, 'Réviser ce thème')
    const split = page.locator('details details', { has: page.locator('button[value=split]') })
    await split.locator('summary').click()
    await split.locator('button[value=split]').click()
    await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(1)
  })
})

/** What was said, without the line that leads in to it. */
async function wordsOf(quote: Locator): Promise<string> {
  const said = quote.locator('[lang]').first()
  const all = (await said.textContent()) ?? ''
  const [context = ''] = await said.locator('small').allTextContents()
  return all.replace(context, '').trim()
}
