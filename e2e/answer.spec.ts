import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { type Round, startRound } from './round/installation.ts'

let round: Round
let desk: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  round = await startRound('', 'answers')
  desk = await (await browser.newContext()).newPage()
  await desk.goto(round.links.secretariat)
  await desk.getByRole('button', { name: 'Sign in' }).click()
  await expect(desk.getByText('Signed in as')).toBeVisible()
})

test.afterAll(async () => {
  await desk?.context().close()
  await round?.stop()
})

/** The secretariat shows the link of whoever stands there as the contact. */
async function linkOf(jurisdiction: string): Promise<string> {
  await desk.goto(`${round.address}/en/cycles/${round.cycleId}/links`)
  const row = desk.getByRole('listitem').filter({
    has: desk.getByRole('heading', { name: jurisdiction }),
  })
  await row.getByText(`Give a link to answer for ${jurisdiction}`).click()
  await row.getByRole('button', { name: 'Show the link' }).click()
  return row.getByRole('textbox', { name: 'Link of Ida Sœur-Légaré' }).inputValue()
}

async function press(page: Page, link: string, words = 'Open the answer'): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: words }).click()
  await expect(page).toHaveURL(/\/answer\/\d+$/)
}

const isSaved = (page: Page, words: RegExp) =>
  expect(page.getByRole('complementary').getByRole('status')).toContainText(words)

async function fresh(browser: Browser, how = {}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext(how)
  return { context, page: await context.newPage() }
}

test('in French: from last time’s priorities, with the tab killed in the middle, and handed in', async ({
  browser,
}) => {
  const link = (await linkOf('brumeval')).replace('/en/', '/fr/')
  const { context, page } = await fresh(browser)
  await press(page, link, 'Ouvrir la réponse')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('brumeval octobre 2031')
  await expect(
    page.getByRole('heading', { name: 'En février 2031, vous nous disiez' }),
  ).toBeVisible()
  const first = page.getByRole('group', { name: 'brumeval – première.' })
  await first.getByRole('radio', { name: 'Fait' }).check()
  await expect(page.getByLabel('Réalisations, énoncé 1')).toHaveValue('brumeval – première.')
  await first.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByLabel('Réalisations, énoncé 1, vide')).toHaveValue('')
  await first.getByRole('radio', { name: 'Fait' }).check()
  const second = page.getByRole('group', { name: 'brumeval – deuxième.' })
  await second.getByRole('radio', { name: 'Modifié' }).check()
  await page.getByLabel('Priorités, énoncé 1').fill('Ouvrir d’abord le guichet en ligne.')
  await page
    .getByLabel('Questions et besoins, énoncé 1, vide')
    .fill('Nous cherchons une entente type.')
  await page.getByLabel('Questions et besoins, énoncé 1').press('Enter')
  await page.keyboard.type('Un dernier mot, tapé juste avant')
  // The page goes without a word; what it had typed is on the device or the server.
  await page.close({ runBeforeUnload: false })
  const again = await context.newPage()
  await again.goto(`${round.address}/fr/answer/${linkId(page)}`)
  await expect(again.getByLabel('Questions et besoins, énoncé 2')).toHaveValue(
    'Un dernier mot, tapé juste avant',
    { timeout: 20_000 },
  )
  await again.getByText('Est-ce une demande précise au conseil?').first().click()
  await again.getByLabel('Quoi').first().fill('Une entente, même ancienne')
  await again.getByLabel('Changements dans l’organisation : rien à signaler').check()
  await again.getByRole('link', { name: 'English' }).click()
  await expect(again.getByLabel('Issues and needs, statement 1')).toHaveValue(
    'Nous cherchons une entente type.',
  )
  await expect(again.getByLabel('Changes in the organization: nothing to report')).toBeChecked()
  await again.getByRole('link', { name: 'Français' }).click()
  await expect(again.getByText('Reste à faire : la section 4.')).toBeVisible()
  await again.getByRole('button', { name: 'Remettre la réponse' }).click()
  await expect(again.getByText('Merci. La réponse est remise (brumeval).')).toBeVisible()
  await expect(again.getByText('version 1')).toBeVisible()
  await desk.goto(`${round.address}/en/submissions`)
  await desk
    .getByRole('link', { name: /brumeval/ })
    .first()
    .click()
  await expect(
    desk
      .getByText('Nous cherchons une entente type. Ce qui est demandé')
      .filter({ visible: true })
      .first(),
  ).toBeVisible()
  await context.close()
})

test('by keyboard alone, in English', async ({ browser }) => {
  const { context, page } = await fresh(browser)
  await page.goto(await linkOf('merrow'))
  await page.getByRole('button', { name: 'Open the answer' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/answer\/\d+$/)
  await tabTo(page, page.getByRole('radio', { name: 'Done' }).first())
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Still on' }).first()).toBeChecked()
  await expect(page.getByLabel('Priorities, statement 1')).toHaveValue('merrow – première.')
  await tabTo(page, page.getByLabel('Showcase and sharing, statement 1, blank'))
  await page.keyboard.type('We can show the ferry counter.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('And what it costs.')
  await tabTo(page, page.getByRole('button', { name: 'Hand in the answer' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Thank you. merrow’s answer is in.')).toBeVisible()
  await expect(page.getByLabel('Showcase and sharing, statement 2')).toHaveValue(
    'And what it costs.',
  )
  await context.close()
})

test('without scripts: saved, undone and handed in by plain buttons', async ({ browser }) => {
  const { context, page } = await fresh(browser, { javaScriptEnabled: false })
  await press(page, await linkOf('ashmarch'))
  await page.getByRole('radio', { name: 'Done' }).first().check()
  await page
    .getByLabel('Issues and needs, statement 1, blank')
    .fill('A first need.\nA second need.')
  const save = page.getByRole('button', { name: 'Save' }).last()
  await save.click()
  await expect(page.getByLabel('Accomplishments, statement 1')).toHaveValue('ashmarch – première.')
  await expect(page.getByLabel('Issues and needs, statement 2')).toHaveValue('A second need.')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByLabel('Accomplishments, statement 1, blank')).toBeVisible()
  await page.getByRole('button', { name: 'Hand in the answer' }).click()
  await expect(page.getByText('Thank you. ashmarch’s answer is in.')).toBeVisible()
  await context.close()
})

test('a second tab is told and keeps its text; a broken line loses nothing', async ({
  browser,
}) => {
  const { context, page } = await fresh(browser)
  await press(page, await linkOf('pellerac'))
  const line = (of: Page) => of.getByLabel('Accomplishments, statement 1', { exact: true })
  await page.getByLabel('Accomplishments, statement 1, blank').fill('Un guichet')
  await isSaved(page, /Saved at/)
  const other = await context.newPage()
  await other.goto(page.url())
  await context.setOffline(true)
  await line(page).fill('Un guichet au port')
  await line(other).fill('Deux guichets à la gare')
  await isSaved(page, /The line is down/)
  await isSaved(other, /The line is down/)
  await context.setOffline(false)
  await isSaved(page, /Saved at/)
  await isSaved(other, /Saved at/)
  for (const text of ['Un guichet au port', 'Deux guichets à la gare'])
    await expect.poll(() => other.getByRole('textbox').evaluateAll(valuesOf)).toContain(text)
  const told = (of: Page) => of.getByText('in your other page').count()
  await expect.poll(async () => (await told(page)) + (await told(other))).toBeGreaterThan(0)
  await context.close()
})

test('who holds no link of a jurisdiction learns nothing of its answer', async ({
  browser,
  request,
}) => {
  const { context, page } = await fresh(browser)
  await press(page, await linkOf('pellerac'))
  const own = linkId(page)
  for (const id of ['1', '2', '3', '9999', `0${own}`, `${own}.0`].filter((one) => one !== own)) {
    for (const place of ['', '/colleague']) {
      await page.goto(`${round.address}/en/answer/${id}${place}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link opens nothing')
    }
    const answer = await page.request.get(`${round.address}/api/answer?link=${id}`)
    expect(answer.status()).toBe(404)
  }
  const foreign = { origin: 'https://elsewhere.example' }
  const forged = await page.request.post(`${round.address}/api/answer?link=${own}`, {
    headers: foreign,
    data: {},
  })
  expect(forged.status()).toBe(403)
  const ours = { origin: round.address }
  const empty = await page.request.post(`${round.address}/api/answer?link=${own}`, {
    headers: ours,
    data: { base: {}, mine: {}, more: 1 },
  })
  expect(empty.status()).toBe(400)
  expect((await request.get(`${round.address}/api/answer?link=${own}`)).status()).toBe(404)
  // Nothing of the council opens to whoever only holds a link.
  await page.goto(`${round.address}/en/submissions`)
  await expect(page).toHaveURL(/\/sign-in/)
  await context.close()
})

test('handed over, renewed and withdrawn, each link says what it is', async ({ browser }) => {
  const { context, page } = await fresh(browser)
  const link = await linkOf('pellerac')
  await press(page, link)
  const line = page.getByLabel(/^Accomplishments, statement 1/)
  await line.fill('A counter at the ferry.')
  await isSaved(page, /Saved at/)
  await page.getByRole('link', { name: 'Hand over to a colleague' }).click()
  await page.getByLabel('Their name').fill('Étienne Saint-Aubin')
  await page.getByLabel('Their e-mail address').fill('etienne@pellerac.example')
  await page.getByRole('button', { name: 'Make their link' }).click()
  const given = await page.getByRole('textbox', { name: 'Étienne Saint-Aubin' }).inputValue()
  const etienne = await fresh(browser)
  await press(etienne.page, given)
  await expect(
    etienne.page.getByLabel('Accomplishments, statement 1', { exact: true }),
  ).toHaveValue('A counter at the ferry.')
  await desk.goto(`${round.address}/en/cycles/${round.cycleId}/links`)
  await expect(desk.getByText('(handed over by Ida Sœur-Légaré)')).toBeVisible()
  await desk.getByRole('button', { name: 'Renew the link of Étienne Saint-Aubin' }).click()
  await expect(desk.getByRole('textbox', { name: 'Link of Étienne Saint-Aubin' })).not.toHaveValue(
    given,
  )
  await etienne.page.goto(given)
  await expect(etienne.page.getByRole('heading', { level: 1 })).toHaveText('This link was replaced')
  await desk.reload()
  await desk.getByRole('button', { name: 'Withdraw the link of Étienne Saint-Aubin' }).click()
  await expect(desk.getByText(/withdrawn/)).toBeVisible()
  await etienne.context.close()
  await context.close()
})

function linkId(page: Page): string {
  return /\/answer\/(\d+)/.exec(page.url())?.[1] ?? ''
}

function valuesOf(fields: Element[]): string[] {
  return fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : ''))
}

async function tabTo(page: Page, goal: ReturnType<Page['getByRole']>): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    if (await goal.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('the keyboard does not reach it')
}
