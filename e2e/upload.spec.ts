import { expect, type Page, test } from '@playwright/test'
import { fileOf } from './forms.ts'
import { ADDRESS, sessionOf } from './installation.ts'

type File = Awaited<ReturnType<typeof fileOf>>

const SAID = 'Nos trois guichets mobiles ont servi 912 personnes dans les villages sans route.'

test.describe('the secretariat', () => {
  test.use({ storageState: sessionOf('secretariat') })

  test('sends a Word form in, finds its statements, and is told when it comes again', async ({
    page,
  }) => {
    const form = { jurisdiction: 'glaces-vives', format: 'docx', filename: 'Glaces-Vives.docx' }
    const file = await fileOf({ ...form, format: 'docx', says: SAID })
    await send(page, [file])
    const line = page.getByRole('row', { name: file.name })
    await expect(line).toContainText('Importé')
    await expect(line).toContainText('Territoire des Glaces-Vives, octobre 2031, version 1')
    // The invented council lives in its own time, whatever the day of the machine.
    await expect(page.getByRole('heading', { level: 1 })).toContainText('12 sept. 2031')
    await line.getByRole('link', { name: 'Ouvrir la contribution' }).click()
    await expect(page.getByText('Reçue le 12 septembre 2031')).toBeVisible()
    const read = page.getByRole('region', { name: 'Ce qui a été lu' })
    await expect(read.getByRole('listitem').filter({ hasText: SAID })).toBeVisible()
    await expect(read).toContainText('Rien à signaler')
    await page.goto('/fr/cycles')
    await send(page, [file])
    await expect(line).toContainText('Déjà là')
    await expect(line).toContainText('Le même fichier est déjà conservé; rien n’a été ajouté.')
    await line.getByRole('link', { name: 'Ouvrir ce qui est conservé' }).click()
    await expect(page.getByText(/Version 2/)).toHaveCount(0)
  })

  test('sends a form again with another answer: a second version, and what changed', async ({
    page,
  }) => {
    const form = { jurisdiction: 'tamberlane', format: 'txt', filename: 'Tamberlane.txt' } as const
    await send(page, [await fileOf({ ...form, says: SAID })])
    await expect(page.getByRole('row', { name: form.filename })).toContainText('Importé')
    await send(page, [await fileOf({ ...form, says: SAID.replace('912', '934') })])
    const line = page.getByRole('row', { name: form.filename })
    await expect(line).toContainText('version 2')
    await line.getByRole('link', { name: 'Voir ce qui a changé' }).click()
    const changed = page.getByRole('region', { name: /version 2/ })
    await expect(changed).toContainText('934')
    await expect(changed).not.toContainText('traducteurs')
  })

  test('pastes the text of a mail, and what it quotes is left out', async ({ page }) => {
    const form = { jurisdiction: 'aasm', format: 'txt', filename: 'courriel.txt' } as const
    const { buffer } = await fileOf({ ...form, says: SAID.replace('912', '571') })
    const quoted =
      'Le 3 septembre 2031, Maude Arsenault a écrit :\n> Merci de remplir le formulaire.'
    await page.goto('/fr/intake')
    await page.getByText('Ou coller le texte d’un formulaire').click()
    await page.getByLabel('Texte d’un formulaire').fill(`${buffer.toString('utf8')}\n\n${quoted}`)
    await page.getByRole('button', { name: 'Téléverser' }).click()
    const line = page.getByRole('row', { name: 'texte collé.txt' })
    await expect(line).toContainText('Importé')
    await line.getByRole('link', { name: 'Ouvrir la contribution' }).click()
    const read = page.getByRole('region', { name: 'Ce qui a été lu' })
    await expect(read.getByRole('listitem').filter({ hasText: '571 personnes' })).toBeVisible()
    await expect(read.getByText('Merci de remplir')).toHaveCount(0)
  })

  test('is told when nothing was chosen', async ({ page }) => {
    await page.goto('/fr/intake')
    await page.getByRole('button', { name: 'Téléverser' }).click()
    await expect(page.getByText('Choisissez au moins un fichier')).toBeVisible()
  })

  test('is told in French why a file cannot be read, and what to do; the others come in', async ({
    page,
  }) => {
    const good = { jurisdiction: 'thornmoor', format: 'pdf', filename: 'Thornmoor.pdf' } as const
    await send(page, [
      fileNamed('Ancien.doc', Buffer.from('d0cf11e0a1b11ae100000000', 'hex')),
      fileNamed('Vide.docx', Buffer.alloc(0)),
      fileNamed('Menu.txt', Buffer.from('Soupe aux pois, tourtière et tarte au sucre.\n')),
      await fileOf({ ...good, says: SAID }),
    ])
    const row = (name: string) => page.getByRole('row', { name })
    await expect(row('Ancien.doc')).toContainText('Word de l’ancien format (.doc)')
    await expect(row('Ancien.doc')).toContainText('enregistrez-le en DOCX')
    await expect(row('Vide.docx')).toContainText('Le fichier est vide.')
    await expect(row('Menu.txt')).toContainText('Aucune section du formulaire')
    await expect(row('Thornmoor.pdf')).toContainText('Importé')
  })
})

test.describe('a jurisdiction’s person', () => {
  test.use({ storageState: sessionOf('jurisdiction') })

  test('sends its own form, and is refused another’s', async ({ page }) => {
    await send(page, [
      await fileOf({
        jurisdiction: 'brumeval',
        format: 'txt',
        filename: 'Brumeval (2).txt',
        says: SAID,
      }),
      await fileOf({
        jurisdiction: 'pellerac',
        format: 'txt',
        filename: 'Pellerac.txt',
        says: SAID,
      }),
    ])
    const refused = page.getByRole('row', { name: 'Pellerac.txt' })
    await expect(refused).toContainText('Refusé')
    await expect(refused).toContainText('vient d’une autre administration que la vôtre')
    await expect(page.getByRole('row', { name: 'Brumeval (2).txt' })).toContainText('version 2')
    await page.goto('/fr/submissions?cycle=2031-10&jurisdiction=pellerac')
    await expect(page.getByText('Aucun formulaire ne correspond à ces filtres.')).toBeVisible()
  })
})

test.describe('a viewer', () => {
  test.use({ storageState: sessionOf('viewer') })

  test('sends nothing', async ({ page }) => {
    expect((await page.goto('/fr/intake'))?.status()).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Vous n’avez pas accès à cette page',
    )
    const answer = await page.request.post('/api/intake?locale=fr', {
      maxRedirects: 0,
      headers: { origin: ADDRESS },
      multipart: { files: fileNamed('a.txt', Buffer.from('a')) },
    })
    expect(answer.headers().location).toBe('/fr/intake?problem=not-allowed')
  })
})

async function send(page: Page, files: File[]): Promise<void> {
  await page.goto('/fr/intake')
  await page.getByLabel('Fichiers').setInputFiles(files)
  await page.getByRole('button', { name: 'Téléverser' }).click()
  await expect(page).toHaveURL(/\/fr\/intake\/\d+$/)
}

function fileNamed(name: string, buffer: Buffer): File {
  return { name, mimeType: 'application/octet-stream', buffer }
}
