import { expect, type Page, test } from '@playwright/test'
import { parseMail } from '#lib/documents/read/mail/mime.ts'
import { type SmtpSink, startSmtpSink } from '#lib/reminders/testing/smtp-sink.ts'
import { type Round, startRound } from './round/installation.ts'
import { readSheets } from './sheets.ts'

test.describe.configure({ mode: 'serial' })

let sink: SmtpSink
let round: Round
let page: Page

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  sink = await startSmtpSink()
  round = await startRound(sink.url)
  page = await (await browser.newContext()).newPage()
  await signIn(page, round.links.secretariat)
})

test.afterAll(async () => {
  await page?.context().close()
  await round?.stop()
  sink?.stop()
})

async function signIn(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('Signed in as')).toBeVisible()
}

const open = (locale: 'en' | 'fr', place = '') =>
  page.goto(`${round.address}/${locale}/cycles/${round.cycleId}${place}`)

test('two are reminded, each in its own language, and a second press sends nothing', async () => {
  await open('en')
  await expect(page.getByRole('list', { name: 'Where the cycle stands' })).toHaveText(
    '7 days left4 missing',
  )
  for (const name of ['ashmarch', 'brumeval'])
    await page.getByRole('checkbox', { name: `Remind ${name}` }).check()
  await page.getByRole('button', { name: 'Preview the reminders' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two reminders')
  const french = page
    .getByRole('article', { name: 'brumeval' })
    .getByLabel('Letter', { exact: true })
  await expect(french).toHaveValue(/^Bonjour Ida Sœur-Légaré,/)
  await french.fill(`${await french.inputValue()}\n\nP.-S. Merci!`)
  expect(sink.arrived).toEqual([])
  await page.getByRole('button', { name: 'Send or save two letters' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Outbox, October 2031')
  await expect.poll(() => sink.arrived.length, { timeout: 30_000 }).toBe(2)
  const [english, second] = sink.arrived.toSorted((a, b) => a.to.localeCompare(b.to))
  expect(english?.subject).toBe('ashmarch: form due September 19, 2031')
  expect(english?.text).toContain('In February 2031 you told us these two:')
  expect(second?.subject).toBe('brumeval\u00a0: formulaire à remettre d’ici le 19 septembre 2031')
  expect(second?.text).toContain('ces deux priorités\u00a0:')
  expect(second?.text).not.toMatch(/[^\u00a0]:\s*$/m)
  expect(second?.text).toContain('P.-S. Merci!')
  await page.goBack()
  await page.getByRole('button', { name: 'Send or save two letters' }).click()
  await expect(page.getByRole('alert').first()).toContainText(
    /written to meanwhile|No letter is left/,
  )
  expect(sink.arrived).toHaveLength(2)
  await open('fr')
  await expect(page.getByRole('row', { name: /brumeval/ })).toContainText('envoyé')
})

test('un brouillon s’ouvre dans un logiciel de courriel, pour la personne qu’on a nommée', async () => {
  await open('fr', '/reminders?to=pellerac')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un rappel')
  await page.getByText('Personne-ressource\u00a0: pellerac').click()
  const contact = page.getByRole('region', { name: 'À qui elles s’adressent' })
  await contact.getByLabel('Nom').fill('Hélène Œuvrard')
  await contact.getByLabel('Adresse de courriel').fill('helene@pellerac.example')
  await contact.getByRole('button', { name: 'Enregistrer cette personne' }).click()
  await expect(contact.getByRole('status')).toContainText('C’est enregistré.')
  await page.reload()
  await expect(page.getByRole('article').getByLabel('Lettre', { exact: true })).toHaveValue(
    /Hélène Œuvrard/,
  )
  await page.getByLabel(/^Enregistrer comme brouillons/).check()
  await page.getByRole('button', { name: 'Envoyer ou enregistrer cette lettre' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Boîte d’envoi\u00a0: octobre 2031',
  )
  const line = page.getByRole('row', { name: /pellerac/ })
  await expect(line).toContainText('enregistré comme brouillon')
  const draft = line.getByRole('link', { name: 'Ouvrir le brouillon\u00a0: pellerac' })
  const bytes = Buffer.from((await draft.getAttribute('href'))?.split('base64,')[1] ?? '', 'base64')
  expect(bytes.toString('latin1')).toMatch(/^X-Unsent: 1\r$/m)
  const { messages, parts } = parseMail(bytes)
  expect(messages[0]?.subject).toMatch(/^pellerac\u00a0: formulaire à remettre/)
  expect(new TextDecoder().decode(parts[0]?.bytes)).toContain('Bonjour Hélène Œuvrard,')
  await line.getByRole('button', { name: 'La lettre est revenue\u00a0: pellerac' }).click()
  await expect(line).toContainText('adresse inexistante')
  await open('fr')
  const row = page.getByRole('row', { name: /pellerac/ })
  await expect(row.getByRole('link', { name: /^Donner une adresse/ })).toBeVisible()
  await row.getByRole('button', { name: 'L’adresse fonctionne de nouveau\u00a0: pellerac' }).click()
  await expect(row.getByRole('link', { name: 'Rappeler\u00a0: pellerac' })).toBeVisible()
  await expect(row).not.toContainText('les lettres reviennent')
})

test('a letter is copied, or left selected where the clipboard is kept', async ({ browser }) => {
  for (const [permissions, said] of [
    [['clipboard-read', 'clipboard-write'], 'Copied.'],
    [[], 'The letter is selected'],
  ] as const) {
    const context = await browser.newContext({
      storageState: await page.context().storageState(),
      permissions: [...permissions],
    })
    const desk = await context.newPage()
    if (said !== 'Copied.')
      await desk.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'))
    await desk.goto(`${round.address}/en/cycles/${round.cycleId}/reminders?to=merrow`)
    const letter = desk.getByRole('article', { name: 'merrow' })
    await letter.getByLabel('Letter', { exact: true }).fill('Dear Ida,\n\nA word.')
    await letter.getByRole('button', { name: 'Copy the letter to merrow' }).click()
    await expect(letter.getByRole('status')).toContainText(said)
    const chosen = await desk.evaluate(() => String(document.getSelection()))
    expect(chosen).toBe('Dear Ida,\n\nA word.')
    if (said === 'Copied.')
      expect(await desk.evaluate(() => navigator.clipboard.readText())).toBe('Dear Ida,\n\nA word.')
    await context.close()
  }
})

test('who answers for another is reminded in its stead, and on paper a letter is a letter', async () => {
  await open('en')
  const row = page.getByRole('row', { name: /merrow/ })
  await row.getByText('Name a proxy').click()
  await row.getByRole('combobox').selectOption({ label: 'ashmarch reports for it' })
  await row.getByRole('button', { name: /^Save/ }).click()
  await page
    .getByRole('row', { name: /merrow/ })
    .getByRole('link', { name: 'Remind ashmarch, the proxy of merrow' })
    .click()
  const letter = page.getByRole('article', { name: 'ashmarch, for merrow' })
  await expect(letter.getByLabel('Letter', { exact: true })).toHaveValue(/You answer for merrow/)
  await expect(letter).toContainText('ida@ashmarch.example')
  await open('en', '/reminders?to=merrow&to=pellerac')
  await page
    .getByRole('article', { name: /merrow/ })
    .getByLabel('Letter', { exact: true })
    .fill('As it stands now.')
  const sheets = await readSheets(await page.pdf({ format: 'Letter' }))
  expect(sheets).toHaveLength(2)
  expect(sheets.filter((sheet) => sheet.includes('As it stands now.'))).toHaveLength(1)
  expect(sheets.join(' ')).not.toMatch(/Copy the letter|Send or save|Whom they go to/)
  await open('en')
  await page.getByRole('button', { name: 'Expect merrow again' }).click()
  await expect(page.getByRole('row', { name: /merrow/ })).toContainText('Expected')
})

test('at the width of a phone each row shows how it stands and what to do', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open('fr')
  const row = page.getByRole('row', { name: /merrow/ })
  await row.scrollIntoViewIfNeeded()
  for (const part of [
    row.getByText('Attendue', { exact: true }),
    row.getByRole('link', { name: /^Rappeler/ }),
  ]) {
    const box = await part.boundingBox()
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true)
  }
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 720 })
})

test('one is excused and expected again, and days are kept, by keyboard alone', async () => {
  await open('en')
  const row = page.getByRole('row', { name: /merrow/ })
  await row.getByRole('button', { name: 'Excuse merrow' }).focus()
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Excused')
  await row.getByRole('button', { name: 'Expect merrow again' }).focus()
  await page.keyboard.press('Enter')
  await expect(row).toContainText('Expected')
  await page.getByRole('link', { name: 'Outbox', exact: true }).focus()
  await page.keyboard.press('Enter')
  const before = page.getByLabel('Days before the due date')
  await before.focus()
  await page.keyboard.type('soon')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'whole numbers' })).toBeVisible()
  await before.fill('')
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(page.getByText('The days are saved.')).toBeVisible()
  const schedule = page.getByRole('region', { name: 'By themselves' })
  await expect(schedule).toContainText('September 17, 2031')
})

test('a chair sees who is missing, and neither contacts nor letters', async ({ browser }) => {
  const context = await browser.newContext()
  const desk = await context.newPage()
  await signIn(desk, round.links.chair)
  const cycle = `${round.address}/en/cycles/${round.cycleId}`
  await desk.goto(cycle)
  await expect(desk.getByRole('row', { name: /merrow/ })).toContainText('Expected')
  await expect(desk.getByRole('main')).not.toContainText('Ida Sœur-Légaré')
  await expect(desk.getByRole('main').getByRole('button')).toHaveCount(0)
  for (const place of ['reminders', 'outbox', 'outbox.csv'])
    expect((await desk.request.get(`${cycle}/${place}`)).status(), place).toBe(403)
  const roster = await (await desk.request.get(`${cycle}/roster.csv?csv=plain`)).text()
  expect(roster).not.toContain('@')
  await context.close()
})
