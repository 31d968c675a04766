import { expect, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('viewer') })

const NAME = 'Valcendre'

test('the original stands left, its statements right, each marked where it was read', async ({
  page,
}) => {
  await page.goto('/en/submissions?cycle=2031-10')
  await page.getByRole('link', { name: NAME, exact: true }).click()
  const original = page.getByRole('region', { name: 'The original' })
  const read = page.getByRole('region', { name: 'What was read' })
  const [left, right] = [await original.boundingBox(), await read.boundingBox()]
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0)
  const statement = read.getByRole('listitem').first()
  const words = await statement.locator('> span').textContent()
  await statement.getByRole('link').click()
  await expect(page).toHaveURL(/#o-\d+$/)
  const marked = page.locator(':target')
  await expect(marked).toHaveText(words ?? '')
  await expect(marked).toHaveAttribute('data-named', '')
  await expect(statement).toHaveAttribute('data-named', '')
})

test('every statement is found in its original, and the file can be had again', async ({
  page,
}) => {
  await page.goto('/fr/submissions?cycle=2031-10')
  await page.getByRole('link', { name: NAME, exact: true }).click()
  await expect(page).toHaveURL(/\/fr\/submissions\/\d+$/)
  const text = plain(await page.getByRole('region', { name: 'L’original' }).textContent())
  const lines = await readTable(
    page.request,
    '/fr/statements.csv?cycle=2031-10&jurisdiction=valcendre',
  )
  expect(lines).toHaveLength(7)
  for (const { text: said = 'no column of that name' } of lines) expect(text).toContain(plain(said))
  await expect(
    page.getByRole('region', { name: 'Ce qui a été lu' }).locator('[data-statement]'),
  ).toHaveCount(7)
  const file = page.getByRole('link', { name: /^Télécharger .*\.docx$/ }).first()
  const answer = await page.request.get((await file.getAttribute('href')) ?? '')
  expect(answer.headers()['content-disposition']).toContain('attachment')
  expect((await answer.body()).subarray(0, 2).toString()).toBe('PK')
})

test('a viewer decides nothing, and a form that is not there is not found', async ({ page }) => {
  await page.goto('/en/submissions/1')
  await expect(page.getByRole('heading', { name: 'What was read' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  expect((await page.goto('/en/submissions/999999'))?.status()).toBe(404)
})

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ')
}
