import { expect, type Page, test } from '@playwright/test'
import { sessionOf } from './installation.ts'

// A form that nobody else's journey sends in, with a sentence before its headings, and nobody to ask about it.
const FORM = `ACSP Jurisdictional Update, October 2031
Jurisdiction: Service Auroria

Our regional offices stayed open through both storms, and that took twelve volunteers.

1. Accomplishments

- Opened a lighthouse desk for keepers. Trained nine keepers to read it.
- Moved the tide tables
- to the harbour page.
- Our next report follows in May.

2. Priorities

- Publish a map of every lighthouse desk.

4. Showcase and sharing

N/A

5. Issues and needs

- We look for a model agreement about fog signals.
`

const FIRST = 'Opened a lighthouse desk for keepers.'
const SECOND = 'Trained nine keepers to read it.'
const STRAY = /^Our regional offices stayed open/

test.describe.configure({ mode: 'serial' })

let address = ''

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('corrects what was read, takes it back, and accepts it', async ({ page }) => {
    await send(page)
    const read = page.getByRole('region', { name: 'What was read' })
    await expect(read).toContainText('no label asks for it')
    const said = (words: string | RegExp) => read.getByRole('button', { name: words })
    // Select, and its place is lit at left.
    await said(/^Opened a lighthouse/).click()
    await expect(page.locator('[data-kind="statement"][data-lit]')).toHaveText(`${FIRST} ${SECOND}`)
    // Split where the second sentence begins.
    await press(page, 'Split')
    await press(page, 'Split here')
    await expect(said(FIRST)).toBeVisible()
    await expect(said(SECOND)).toBeFocused()
    // Join what a line's bullet tore.
    await said('to the harbour page.').click()
    await press(page, 'Join to the one above')
    await expect(said('Moved the tide tables to the harbour page.')).toBeFocused()
    // Move to another section.
    await said('Our next report follows in May.').click()
    const move = page.getByRole('form', { name: 'Move this statement' })
    await move.getByLabel('Section').selectOption('Priorities')
    await move.getByRole('button', { name: 'Move there' }).click()
    await expect(priorities(page)).toHaveText([/^Publish a map/, /^Our next report/])
    // Drop: its words wait for a place; undo: it is there again.
    await said('Our next report follows in May.').click()
    await press(page, 'Drop')
    const waiting = page.getByRole('region', { name: 'Without a place' })
    await expect(waiting).toContainText('Our next report follows in May.')
    await page.getByRole('button', { name: /^Undo: a statement dropped, by/ }).click()
    await expect(priorities(page)).toHaveText([/^Publish a map/, /^Our next report/])
    await expect(waiting).not.toContainText('Our next report')
    // Place what had no place.
    const passage = waiting.getByRole('listitem').filter({ hasText: STRAY })
    await passage.getByLabel('Section').selectOption('Accomplishments')
    await passage.getByRole('button', { name: 'Place it here' }).click()
    await expect(waiting).toHaveCount(0)
    await expect(said(STRAY)).toBeFocused()
    await page.getByRole('textbox', { name: 'Contact' }).fill('Nils Fyr, keeper of desks')
    await page.getByRole('textbox', { name: 'Contact' }).press('Enter')
    await expect(page.getByText('Nothing doubtful is left.')).toBeVisible()
    await press(page, 'Accept everything')
    await expect(page.getByText(/accepted version 2/)).toBeVisible()
  })

  test('finds the accepted reading as version 2, each word in its place', async ({ page }) => {
    await page.goto(address.replace('/review', ''))
    const read = page.getByRole('region', { name: 'What was read' })
    const listed = read.locator('[data-statement] > span')
    await expect(listed).toHaveText([
      STRAY,
      FIRST,
      SECOND,
      'Moved the tide tables to the harbour page.',
      'Publish a map of every lighthouse desk.',
      'Our next report follows in May.',
      'We look for a model agreement about fog signals.',
    ])
    await expect(page.getByText('Contact: Nils Fyr, keeper of desks')).toBeVisible()
    await expect(page.getByRole('region', { name: 'What version 2 changed' })).toBeVisible()
    await page.goto('/en/submissions?review=waiting&jurisdiction=auroria&cycle=2031-10')
    await expect(page.getByText('No form matches these filters.')).toBeVisible()
  })

  test('finds what was left out, folded, and may place it', async ({ page }) => {
    const title = page.getByRole('button', { name: /^ACSP Jurisdictional Update/ })
    await page.goto(address.replace('/en/', '/fr/'))
    await page.getByText(/^Laissés? de côté/).click()
    await expect(title).toBeVisible()
    await page.goto(address)
    await expect(page.getByText(/^Left out: /)).toBeVisible()
    await expect(title).toBeHidden()
    await page.getByText(/^Left out: /).click()
    const left = page.getByRole('listitem').filter({ has: title })
    await left.getByLabel('Section').selectOption('Priorities')
    await left.getByRole('button', { name: 'Place it here' }).click()
    await expect(priorities(page)).toHaveText([/^ACSP/, /^Publish a map/, /^Our next report/])
    await press(page, /^Undo: a statement made/)
    await expect(page.getByText(/^Left out: /)).toBeVisible()
  })

  test('makes and corrects statements by keyboard alone', async ({ page }) => {
    await page.goto(address)
    const text = page.getByRole('region', { name: /^Text of/ })
    await text.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Shift+ArrowLeft')
    await expect(page.locator('[data-chosen]')).toHaveText('Jurisdiction: Service')
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-chosen]')).toHaveText('Service')
    await page.keyboard.press('Enter')
    const chosen = page.getByRole('form', { name: 'With the chosen words' })
    await expect(chosen.getByLabel('Section')).toBeFocused()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const made = page.getByRole('button', { name: 'Service', exact: true })
    await expect(made).toBeFocused()
    // Down to the next one, joined to it, undone, and the first dropped.
    await page.keyboard.press('ArrowDown')
    await expect(page.getByRole('button', { name: STRAY })).toBeFocused()
    await page.keyboard.press('j')
    const joined = page.getByRole('button', { name: /^Service Our regional offices/ })
    await expect(joined).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect(joined).toHaveCount(0)
    await made.focus()
    await page.keyboard.press('d')
    await expect(made).toHaveAttribute('data-focus', /^passage-/)
    // The way out is Tab, as everywhere.
    await text.focus()
    await page.keyboard.press('Tab')
    await expect(text).not.toBeFocused()
  })

  test('is told when somebody else was faster, and keeps what was typed', async ({
    browser,
    page,
  }) => {
    await page.goto(address)
    const other = await (
      await browser.newContext({ storageState: sessionOf('secretariat') })
    ).newPage()
    await other.goto(address)
    await other.getByRole('button', { name: FIRST, exact: true }).click()
    await press(other, 'Drop')
    await expect(other.getByRole('region', { name: 'Without a place' })).toContainText(FIRST)
    const contact = page.getByRole('textbox', { name: 'Contact' })
    await contact.fill('Runa Lykt, deputy keeper')
    await contact.press('Enter')
    const told = page.getByRole('alert').filter({ hasText: 'Someone else corrected' })
    await expect(told).toContainText('Runa Lykt, deputy keeper')
    await expect(contact).toHaveValue('Runa Lykt, deputy keeper')
    await expect(page.getByRole('region', { name: 'Without a place' })).toContainText(FIRST)
    await told.getByRole('button', { name: 'Do it now' }).click()
    await expect(page.getByRole('button', { name: /^Undo: the contact changed/ })).toBeVisible()
    await expect(contact).toHaveValue('Runa Lykt, deputy keeper')
    await other.close()
  })

  test('chooses words with the mouse, and calls them the form’s own', async ({ page }) => {
    await page.goto(address)
    await page
      .getByText('Publish a map of every lighthouse desk.')
      .first()
      .dblclick({ position: { x: 20, y: 8 } })
    const chosen = page.getByRole('form', { name: 'With the chosen words' })
    await expect(chosen).toContainText('Publish')
    await chosen.getByRole('button', { name: 'The form’s own words' }).click()
    await expect(
      page.getByRole('button', { name: 'a map of every lighthouse desk.' }),
    ).toBeVisible()
    await press(page, /^Undo: words called the form’s own/)
    await expect(page.getByRole('button', { name: /^Publish a map/ })).toBeVisible()
  })

  test('says whose form it is, and is told where another stands already', async ({ page }) => {
    await page.goto(address)
    const whose = page.getByRole('region', { name: 'The form' })
    const say = async (jurisdiction: string) => {
      await whose.getByLabel('Jurisdiction').selectOption(jurisdiction)
      await whose.getByLabel('Jurisdiction').press('Tab')
      await page.keyboard.press('Enter')
    }
    const taken = whose.getByRole('alert').filter({ hasText: 'Another submission stands there' })
    const title = page.getByRole('heading', { level: 1 })
    await say('Merrow Isles')
    await expect(taken.getByRole('link', { name: 'See the one that stands there' })).toBeVisible()
    await press(page, 'Accept everything')
    await expect(page.getByRole('alert').filter({ hasText: 'Nothing is moved' })).toHaveCount(2)
    await expect(title).toContainText('Auroria (federal)')
    await press(page, /^Undo: the jurisdiction changed/)
    await expect(taken).toHaveCount(0)
    await say('Tamberlane Territory')
    await expect(page.getByRole('button', { name: /^Undo: the jurisdiction/ })).toBeVisible()
    await expect(title).toContainText('Auroria (federal)')
    await press(page, 'Accept everything')
    await expect(title).toContainText('Tamberlane Territory')
    await expect(whose).toContainText('someone said so on review')
    await page.goto('/en/submissions?jurisdiction=auroria&cycle=2031-10')
    await expect(page.getByText('No form matches these filters.')).toBeVisible()
    await page.goto(address)
    await say('Auroria (federal)')
    await expect(page.getByRole('button', { name: /^Undo: the jurisdiction/ })).toBeVisible()
    await press(page, 'Accept everything')
    await expect(title).toContainText('Auroria (federal)')
  })

  test('sees a PDF as it was sent, with the statement lit on its page', async ({ page }) => {
    await page.goto('/fr/submissions?cycle=2031-10&jurisdiction=merrow-isles')
    await page.getByRole('link', { name: 'Îles-Merrow', exact: true }).click()
    await page.getByRole('link', { name: 'Vérifier', exact: true }).click()
    const canvas = page.getByRole('img', { name: /^Page 1 sur \d de .*\.pdf/ })
    await expect(canvas).toBeVisible()
    await page
      .getByRole('region', { name: 'Ce qui a été lu' })
      .getByRole('button', { name: /^Count the shellfish/ })
      .click()
    const picture = page.getByRole('region', { name: 'Image de la page' })
    await expect(picture.locator('[data-lit]')).not.toHaveCount(0)
    const inked = await canvas.evaluate((element) => {
      const paper = element instanceof HTMLCanvasElement ? element.getContext('2d') : null
      const pixels = paper?.getImageData(0, 0, paper.canvas.width, paper.canvas.height).data ?? []
      return pixels.some((value, at) => at % 4 === 0 && value < 100)
    })
    expect(inked).toBe(true)
    // Words are chosen on the picture itself: drawn over with the mouse, or pressed twice.
    const word = (said: string) => picture.getByText(said, { exact: true }).first()
    const [from, to] = [await word('Count').boundingBox(), await word('shellfish').boundingBox()]
    if (!from || !to) throw new Error('no words on the picture')
    await page.mouse.move(from.x + 2, from.y + from.height / 2)
    await page.mouse.down()
    await page.mouse.move(to.x + to.width - 2, to.y + to.height / 2, { steps: 5 })
    await page.mouse.up()
    const chosen = page.getByRole('form', { name: 'Des mots choisis' })
    await expect(chosen.locator('q')).toHaveText('Count the shellfish')
    await expect(picture.locator('[data-chosen]')).toHaveCount(1)
    await chosen.getByRole('button', { name: 'En faire un énoncé' }).click()
    await expect(
      page.getByRole('button', { name: 'Count the shellfish', exact: true }),
    ).toBeFocused()
    await press(page, /^Annuler : un énoncé ajouté/)
    await expect(page.getByRole('button', { name: /^Count the shellfish permits/ })).toBeVisible()
    await word('shellfish').dblclick()
    await expect(chosen.locator('q')).toHaveText('shellfish')
  })
})

for (const role of ['jurisdiction', 'chair', 'viewer'] as const)
  test.describe(`a ${role}`, () => {
    test.use({ storageState: sessionOf(role) })

    test('reviews nothing', async ({ page }) => {
      expect((await page.goto(address))?.status()).toBe(403)
      await page.goto(address.replace('/review', ''))
      await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Review it' })).toHaveCount(0)
    })
  })

async function send(page: Page): Promise<void> {
  await page.goto('/en/intake')
  const buffer = Buffer.from(FORM)
  await page
    .getByLabel('Files')
    .setInputFiles([{ name: 'auroria.txt', mimeType: 'text/plain', buffer }])
  await page.getByRole('button', { name: 'Upload' }).click()
  const line = page.getByRole('row', { name: 'auroria.txt' })
  await expect(line).toContainText('Imported')
  await line.getByRole('link', { name: 'Review it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Review')
  address = new URL(page.url()).pathname
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: typeof name === 'string' }).click()
}

function priorities(page: Page) {
  return page.getByRole('region', { name: /Priorities$/ }).locator('[data-said]')
}
