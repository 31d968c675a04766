import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { readTable } from './csv.ts'
import { sessionOf } from './installation.ts'

test.use({ storageState: sessionOf('viewer') })

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the table of the charts is there, and the CSV has the same figures', async ({ page }) => {
    await page.goto('/en/trends')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recurring topics')
    const lines = page.locator('section[aria-labelledby=top] figure table tbody tr')
    const shown = await lines.evaluateAll((rows) =>
      // A name that nobody gave has its mark beside it.
      rows.map((row) =>
        [...row.children].map((cell) => cell.firstChild?.textContent?.trim() ?? ''),
      ),
    )
    const kept = await readTable(page.request, '/en/trends.csv')
    expect(kept.length).toBeGreaterThan(7)
    expect(shown.map(([name]) => name)).toEqual(kept.map((line) => line.name_en))
    const counts = shown.map((cells) =>
      cells.slice(1).map((cell) => (/^\d/.test(cell) ? cell.split(' ')[0] : cell)),
    )
    const words = { 'not-heard-yet': 'not heard yet', '': 'none' }
    const said = Object.entries(words)
    expect(counts).toEqual(
      kept.map((line) =>
        countsOf(line).map((count) => said.find(([key]) => key === count)?.[1] ?? count),
      ),
    )
  })
})

test.describe('on paper or without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every chart is drawn, with the count at the end of each line', async ({ page }) => {
    await page.goto('/fr/trends')
    const charts = page.getByRole('img')
    // Eight themes, the one of four lines, and a line for each of the form's five sections.
    expect(await charts.count()).toBe(14)
    for (const chart of await charts.all()) {
      await expect(chart.locator('circle').first()).toBeVisible()
      await expect(chart.locator('text.label').first()).toContainText(
        /\d+ sur \d+|pas encore|aucune encore/,
      )
    }
    await page.goto('/en/membership')
    await expect(page.getByRole('img').locator('text.label')).toContainText('in the register')
    await expect(page.getByText('The scale begins at')).toBeVisible()
  })

  test('each section of the form has its line on one scale, and the same counts beside it', async ({
    page,
  }) => {
    await page.goto('/fr/trends?order=provincial')
    const section = page.locator('section[aria-labelledby=sections]')
    await expect(section.locator('.finding')).toContainText(/ont écrit sous «\s\p{L}/u)
    const kept = await readTable(page.request, '/fr/trends/sections.csv?order=provincial')
    expect(kept.map(({ section: name }) => name)).toEqual([
      'accomplishments',
      'priorities',
      'changes',
      'sharing',
      'issues',
    ])
    for (const [at, line] of kept.entries()) {
      const row = section.locator('tbody tr').nth(at)
      const drawn = countsOf(line).filter((count) => count !== '')
      await expect(row.locator('circle')).toHaveCount(drawn.length)
      const last = drawn.at(-1) ?? ''
      await expect(row.locator('text.label')).toHaveText(
        /^\d/.test(last) ? new RegExp(`^${last} sur \\d+$`) : 'aucune encore',
      )
    }
  })

  test('which themes are drawn is chosen in the address', async ({ page }) => {
    await page.goto('/en/trends?section=priorities')
    await page.getByText('Choose the themes drawn').click()
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
    const names: string[] = []
    for (const at of [1, 3]) {
      const label = page.locator('fieldset label').nth(at)
      names.push(((await label.textContent()) ?? '').trim())
      await label.getByRole('checkbox').check()
    }
    await page.getByRole('button', { name: 'Draw these' }).click()
    await expect(page).toHaveURL(/section=priorities&theme=T-\d+&theme=T-\d+$/)
    await expect(page.getByRole('heading', { name: 'The chosen themes' })).toBeVisible()
    const drawn = page.locator('section[aria-labelledby="top"] figure h3 a')
    await expect(drawn).toHaveText(names)
  })
})

test('the arrow keys walk a chart, and each point is said', async ({ page }) => {
  await page.goto('/en/trends')
  const large = page.locator('section[aria-labelledby="compared"]')
  await expect(large.locator('svg [data-line]')).toHaveCount(4)
  await large.scrollIntoViewIfNeeded()
  await expect(large.locator('.recharts-surface').first()).toBeVisible()
  const walk = large.getByRole('slider')
  await walk.focus()
  const said = await large
    .locator('[data-said]')
    .evaluateAll((points) => points.map((point) => point.getAttribute('data-said') ?? ''))
  expect(said[0]).toMatch(/^“.+”, .+: \d+ of \d+/)
  await expect(walk).toHaveAttribute('aria-valuetext', said[0] ?? '')
  await page.keyboard.press('ArrowRight')
  await expect(walk).toHaveAttribute('aria-valuetext', said[1] ?? '')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(walk).toHaveAttribute('aria-valuetext', said.at(-1) ?? '')
  await expect(large.getByText(said.at(-1) ?? '')).toBeVisible()
})

test('a chart is saved as a picture, with its title and on light paper', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/fr/trends')
  const top = page.locator('section[aria-labelledby="top"]')
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      top.getByRole('button', { name }).click(),
    ])
    return readFileSync(await file.path())
  }
  const svg = (await save('Enregistrer en SVG')).toString()
  expect(svg).toContain((await top.getByRole('heading', { level: 2 }).textContent()) ?? '')
  expect(svg).toContain('fill="#fcfbf8"')
  expect(svg).toContain('@font-face')
  expect(svg.match(/<circle/g)?.length).toBe(await top.locator('svg circle').count())
  const png = await save('Enregistrer en PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000)
})

test('of an open cycle only what was said is told', async ({ page }) => {
  await page.goto('/en/trends')
  const moving = page.locator('section[aria-labelledby="moving"]')
  await expect(moving.getByRole('heading', { name: 'So far in October 2031' })).toBeVisible()
  await expect(moving.getByText('Five have reported; six are still to report.')).toBeVisible()
  const open = moving.locator('h3:has-text("So far") ~ div')
  await expect(open.getByRole('heading', { name: 'Fading' })).toHaveCount(0)
  await expect(open.getByRole('heading', { name: 'Gone' })).toHaveCount(0)
  await page.goto('/fr/themes')
  const silent = page.getByText(/pas encore soulevé; six administrations n’ont pas encore répondu$/)
  await expect(silent.first()).toBeAttached()
})

test('a filter stays in the address, and the CSV answers the same question', async ({ page }) => {
  await page.goto('/en/trends')
  await page.getByRole('combobox', { name: 'Section' }).selectOption('Issues and needs')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/[?&]section=issues/)
  const csv = await page.getByRole('link', { name: 'CSV' }).first().getAttribute('href')
  const all = await readTable(page.request, '/en/trends.csv')
  const needs = await readTable(page.request, csv ?? '')
  expect(needs.length).toBeGreaterThan(0)
  expect(sum(needs)).toBeLessThan(sum(all))
})

test('a section that does not exist filters nothing', async ({ page }) => {
  const all = await readTable(page.request, '/fr/trends.csv')
  expect(await readTable(page.request, '/fr/trends.csv?section=n-importe-quoi')).toEqual(all)
})

/** How many raised it, cycle by cycle. */
function countsOf(line: Record<string, string>): string[] {
  return Object.keys(line).flatMap((key) => (/^\d{4}-\d{2}$/.test(key) ? (line[key] ?? '') : []))
}

function sum(lines: Record<string, string>[]): number {
  return lines.flatMap(countsOf).reduce((total, count) => total + (Number(count) || 0), 0)
}
