import { expect, type Page, test } from '@playwright/test'
import { readStrict } from '#lib/exports/testing/strict-csv.ts'
import { formatDay, formatMoment } from '#lib/i18n/formats.ts'
import { TABLES } from './addresses.ts'
import { sessionOf } from './installation.ts'

type Same = {
  page: string
  /** what stands for a row on the page */
  rows: string
  /** the columns whose words stand in that row too; of those in one list, one is enough */
  says: (string | string[])[]
  query?: string
}

const ROWS = 'main table tbody tr'
const QUOTE = ['text', 'jurisdiction', 'section']

/** Each `.csv` and what it must equal; one that is not here fails by that. */
const SAME: Readonly<Record<string, Same>> = {
  '/admin/jurisdictions.csv': {
    page: '/admin/jurisdictions',
    rows: ROWS,
    says: ['name_en', 'name_fr', 'order'],
  },
  '/admin/people.csv': {
    page: '/admin/people',
    rows: ROWS,
    says: ['name', 'email', 'role', 'speaks_for'],
  },
  '/agendas.csv': { page: '/agendas', rows: ROWS, says: ['cycle', 'meets_on', 'items'] },
  '/agendas/1/agenda.csv': {
    page: '/agendas/1',
    rows: 'section[aria-labelledby=items] ol > li:has(h3)',
    says: ['begins', 'item', 'minutes', 'presenter'],
  },
  '/agendas/1/quotes.csv': {
    page: '/agendas/1',
    rows: 'section[aria-labelledby=items] ol > li:has(h3) blockquote',
    says: ['quote', 'jurisdiction'],
  },
  '/cycles.csv': {
    page: '/cycles',
    rows: ROWS,
    says: ['cycle', 'state', 'opens_on', 'due_on', 'meets_on', 'reported'],
  },
  '/cycles/1/roster.csv': {
    page: '/cycles/1',
    rows: 'main ul[aria-label] > li',
    says: [['jurisdiction', 'abbreviation']],
  },
  '/intake.csv': { page: '/intake', rows: ROWS, says: ['when', 'who', 'files'] },
  '/membership.csv': {
    page: '/membership',
    rows: 'section[aria-labelledby=growth] tbody tr',
    says: ['cycle', 'registered'],
  },
  '/membership/register.csv': {
    page: '/membership',
    rows: 'section[aria-labelledby=register] ul > li',
    says: ['name', 'province', 'since'],
  },
  '/search.csv': { page: '/search', rows: 'main blockquote', says: QUOTE, query: 'q=service' },
  '/statements.csv': {
    page: '/statements',
    rows: 'main blockquote',
    says: [...QUOTE, 'cycle', 'theme'],
    query: 'section=issues',
  },
  '/submissions.csv': {
    page: '/submissions',
    rows: ROWS,
    says: ['jurisdiction', 'cycle', 'received', 'language', 'version'],
    query: 'sort=-statements',
  },
  '/themes.csv': {
    page: '/themes',
    rows: 'section[aria-labelledby=every-theme] tbody tr',
    says: [['name_en', 'name_fr']],
    query: 'section=priorities',
  },
  '/themes/T-01/quotes.csv': {
    page: '/themes/T-01',
    rows: 'section[aria-labelledby=quotes] blockquote',
    says: QUOTE,
    query: 'order=provincial',
  },
  '/themes/curation.csv': { page: '/themes/curation', rows: 'main section li', says: ['who'] },
  '/themes/raised-once/quotes.csv': {
    page: '/themes/raised-once',
    rows: 'section[aria-labelledby=quotes] blockquote',
    says: QUOTE,
  },
  '/themes/runs.csv': { page: '/themes/runs', rows: ROWS, says: ['started', 'by', 'state'] },
  '/trends/sections.csv': {
    page: '/trends',
    rows: 'section[aria-labelledby=sections] tbody tr',
    says: ['section', '2031-02'],
    query: 'order=provincial',
  },
  '/trends.csv': {
    page: '/trends',
    rows: 'section[aria-labelledby=top] figure tbody tr',
    says: [['name_en', 'name_fr']],
    query: 'order=provincial',
  },
}

test.use({ storageState: sessionOf('secretariat'), javaScriptEnabled: false })

test('every table that has an address is looked at', () => {
  expect(Object.keys(SAME).sort()).toEqual(TABLES)
})

for (const locale of ['en', 'fr'] as const)
  for (const [address, same] of Object.entries(SAME))
    test(`${address} in ${locale} has the rows of its page, in its order`, async ({ page }) => {
      const query = same.query ? `?${same.query}` : ''
      const shown = await rowsOf(page, `/${locale}${same.page}${query}`, same.rows)
      const people = await read(page, `/${locale}${address}${query}`, 'people')
      const programs = await read(page, `/${locale}${address}${query}`, 'programs')
      expect(programs.rows).toHaveLength(people.rows.length)
      expect(programs.rows.every((row) => row.length === programs.columns.length)).toBe(true)
      expect(shown).toHaveLength(people.rows.length)
      for (const [at, text] of shown.entries())
        for (const column of same.says) {
          const said = [column].flat().map((key) => {
            const x = programs.columns.indexOf(key)
            expect(x, key).toBeGreaterThanOrEqual(0)
            return asShown(people.rows[at]?.[x] ?? '', programs.rows[at]?.[x] ?? '', locale)
          })
          expect(
            said.some((words) => text.includes(plain(words))),
            `${at}: ${said} in ${text}`,
          ).toBe(true)
        }
      const about = await read(page, `/${locale}${address}${query}`, 'about')
      expect(about.rows.length).toBeGreaterThan(5)
    })

/** The text of every row, from the first page of the table to its last. */
async function rowsOf(page: Page, address: string, rows: string): Promise<string[]> {
  await page.goto(address)
  const texts = (await page.locator(rows).allTextContents()).map(plain)
  const next = page.locator('a[rel=next]')
  while ((await next.count()) > 0) {
    await page.goto((await next.getAttribute('href')) ?? '')
    texts.push(...(await page.locator(rows).allTextContents()).map(plain))
  }
  return texts
}

async function read(page: Page, address: string, reader: 'people' | 'programs' | 'about') {
  const flavour = { people: '', programs: 'csv=plain', about: 'csv=about' }[reader]
  const sign = address.includes('?') ? '&' : '?'
  const answer = await page.request.get(flavour ? `${address}${sign}${flavour}` : address)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-disposition']).toMatch(
    /^attachment; filename="[\w.-]*\d{4}-\d{2}[\w.-]*\.csv"; filename\*=UTF-8''\S+\.csv$/,
  )
  const text = await answer.text()
  const isMarked = text.startsWith('\u{FEFF}')
  expect(isMarked).toBe(reader !== 'programs')
  const isFrench = address.startsWith('/fr') && isMarked
  const [columns = [], ...rows] = readStrict(isMarked ? text.slice(1) : text, isFrench ? ';' : ',')
  return { columns, rows }
}

/** A day and a moment stand in words on a page, and so that they can be counted with in a file. */
function asShown(cell: string, key: string, locale: 'en' | 'fr'): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return formatDay(cell, locale)
  if (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(cell)) return formatMoment(new Date(key), locale)
  return cell.replace(/^'/, '')
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
