import { expect, type Page, test } from '@playwright/test'
import type { Flavour } from '#lib/exports/csv.ts'
import { readStrict } from '#lib/exports/testing/strict-csv.ts'
import { formatDay, formatMoment, formatMonth } from '#lib/i18n/formats.ts'
import { TABLES } from './addresses.ts'
import { sessionOf } from './installation.ts'
import { sheetsOf } from './workbook.ts'

type Same = {
  page: string
  /** what stands for a row on the page */
  rows: string
  /** the columns whose words stand in that row too, neither more nor less; of those in one list, one is enough */
  says: (string | string[])[]
  /** the columns whose words the page puts into a phrase: "5 of 11", "since 11 September" */
  phrases?: string[]
  query?: string
}

const ROWS = 'main table tbody tr'
const QUOTE = ['text', 'jurisdiction', 'section', 'doubtful']
const ROWS_SAID = { en: 'Rows', fr: 'Lignes' } as const

/** Each `.csv` and what it must equal; one that is not here fails by that. */
const SAME: Readonly<Record<string, Same>> = {
  '/admin/audit.csv': {
    page: '/admin/audit',
    rows: ROWS,
    says: ['when', 'who', 'act', 'about'],
  },
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
  '/agendas.csv': { page: '/agendas', rows: ROWS, says: ['cycle', 'state', 'meets_on', 'items'] },
  '/agendas/1/agenda.csv': {
    page: '/agendas/1',
    rows: 'section[aria-labelledby=items] ol > li:has(h3)',
    says: ['item'],
    phrases: ['begins', 'minutes', 'presenter'],
  },
  '/agendas/1/quotes.csv': {
    page: '/agendas/1',
    rows: 'section[aria-labelledby=items] ol > li:has(h3) blockquote',
    says: ['quote', 'jurisdiction'],
  },
  '/cycles.csv': {
    page: '/cycles',
    rows: ROWS,
    says: ['cycle', 'state', 'opens_on', 'due_on', 'meets_on'],
    phrases: ['reported'],
  },
  '/cycles/1/outbox.csv': {
    page: '/cycles/1/outbox',
    rows: ROWS,
    says: ['jurisdiction', 'subject', 'state'],
  },
  '/cycles/1/roster.csv': {
    page: '/cycles/1',
    rows: 'table[aria-labelledby=round] tbody tr[id]',
    says: ['jurisdiction', 'state'],
  },
  '/exchange.csv': {
    page: '/exchange',
    rows: 'main li[id^=x-]',
    says: ['statement', 'jurisdiction'],
    phrases: ['cycle'],
  },
  '/followthrough.csv': {
    page: '/followthrough',
    rows: 'main li[id^=p-]',
    says: ['priority', 'jurisdiction'],
    phrases: ['announced_in'],
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
    says: ['name', 'province'],
    phrases: ['since'],
  },
  '/search.csv': {
    page: '/search',
    rows: 'main blockquote',
    says: ['jurisdiction', 'section', 'doubtful', 'theme'],
    phrases: ['text'],
    query: 'q=service',
  },
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
    rows: 'section[aria-labelledby=made-of] tbody tr',
    says: [['name_en', 'name_fr'], 'jurisdictions', 'statements', 'trend'],
    query: 'section=priorities&sort=-statements',
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
    says: ['section'],
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
      const file = (flavour: Asked) => readTable(page, `/${locale}${address}${query}`, flavour)
      const people = await file(locale === 'fr' ? 'excel-fr' : 'excel-en')
      const programs = await file('plain')
      expect(await file('')).toEqual(people)
      expect(withPoints(await file(locale === 'fr' ? 'excel-en' : 'excel-fr'))).toEqual(
        withPoints(people),
      )
      expect(programs.rows).toHaveLength(people.rows.length)
      for (const row of [...people.rows, ...programs.rows])
        expect(row).toHaveLength(programs.columns.length)
      expect(shown).toHaveLength(people.rows.length)
      for (const [at, pieces] of shown.entries())
        for (const column of [...same.says, ...(same.phrases ?? [])]) {
          const isPhrase = same.phrases?.some((key) => key === column) ?? false
          const said = [column].flat().map((key) => {
            const x = programs.columns.indexOf(key)
            expect(x, key).not.toBe(-1)
            return plain(asShown(people.rows[at]?.[x] ?? '', programs.rows[at]?.[x] ?? '', locale))
          })
          expect(
            said.some((words) => (isPhrase ? pieces[0]?.includes(words) : pieces.includes(words))),
            `${at}: ${said} in ${pieces.join(' | ')}`,
          ).toBe(true)
        }
      const about = await file('about')
      expect(about.rows.find(([fact]) => fact === ROWS_SAID[locale])?.at(-1)).toBe(
        String(people.rows.length),
      )
    })

test('each of them is a workbook at the same address, with the same rows and what is true of them', async ({
  page,
}) => {
  for (const [at, [address, { query = '' }]] of Object.entries(SAME).entries()) {
    const place = `/${at % 2 === 0 ? 'en' : 'fr'}${address}?${query}`
    const { columns, rows } = await readTable(page, place, 'plain')
    const answer = await page.request.get(place.replace('.csv', '.xlsx'))
    expect(answer.headers()['content-disposition'], place).toMatch(/filename\*=UTF-8''\S+\.xlsx$/)
    const [first, second] = await sheetsOf(await answer.body())
    expect(first?.length, place).toBe(rows.length + 1)
    expect(first?.[0]?.length, place).toBe(columns.length)
    const told = second?.flat().filter((words) => /^(Council|Conseil|Rows|Lignes)$/.test(words))
    expect(told, place).toHaveLength(2)
  }
})

type Asked = Flavour | '' | 'about'
type Read = { columns: string[]; rows: string[][] }

/** What stands in every row, piece by piece, from the first page of the table to its last. */
async function rowsOf(page: Page, address: string, rows: string): Promise<string[][]> {
  await page.goto(address)
  const texts = await piecesOf(page, rows)
  const [list = 'main'] = /^section\[[^\]]+\]/.exec(rows) ?? []
  const next = page.locator(`${list} a[rel=next]`)
  while ((await next.count()) > 0) {
    await page.goto((await next.getAttribute('href')) ?? '')
    texts.push(...(await piecesOf(page, rows)))
  }
  return texts
}

/** The whole of each element and of each run of text in it, the parts of a line of facts and what is named in quotation marks by themselves. */
async function piecesOf(page: Page, rows: string): Promise<string[][]> {
  const found = await page
    .locator(rows)
    // What paper alone has stands on another page too.
    .and(page.locator(':not(.on-paper, .on-paper *)'))
    .evaluateAll((all) =>
      all.map((row) =>
        [row, ...row.querySelectorAll('*')].flatMap((element) => [
          element.textContent ?? '',
          ...[...element.childNodes].map((node) => node.textContent ?? ''),
        ]),
      ),
    )
  const named = (text: string) => [...text.matchAll(/[“«]\s?([^“”«»]+?)\s?[”»]/g)]
  return found.map((texts) =>
    texts
      .flatMap((text) => [text, ...text.split(' · '), ...named(text).map(([, name = '']) => name)])
      .map(plain),
  )
}

async function readTable(page: Page, address: string, flavour: Asked): Promise<Read> {
  const sign = address.includes('?') ? '&' : '?'
  const answer = await page.request.get(flavour ? `${address}${sign}csv=${flavour}` : address)
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-disposition']).toMatch(
    /^attachment; filename="[\w.-]*\d{4}-\d{2}[\w.-]*\.csv"; filename\*=UTF-8''\S+\.csv$/,
  )
  const text = await answer.text()
  const isMarked = text.startsWith('\u{FEFF}')
  expect(isMarked).toBe(flavour !== 'plain')
  const own = address.startsWith('/fr') ? 'excel-fr' : 'excel-en'
  const isFrench = (flavour === '' || flavour === 'about' ? own : flavour) === 'excel-fr'
  const [columns = [], ...rows] = readStrict(isMarked ? text.slice(1) : text, isFrench ? ';' : ',')
  return { columns, rows }
}

/** Two flavours differ in the sign before decimals and in nothing else. */
function withPoints({ columns, rows }: Read): Read {
  const number = /^-?\d+,\d+$/
  const cells = (row: string[]) =>
    row.map((cell) => (number.test(cell) ? cell.replace(',', '.') : cell))
  return { columns, rows: rows.map(cells) }
}

/** A month, a day and a moment stand in words on a page, and so that they can be counted with in a file. */
function asShown(cell: string, key: string, locale: 'en' | 'fr'): string {
  const [, year, month] = /^(\d{4})-(\d{2}) \(\p{L}+\)$/u.exec(cell) ?? []
  if (month) return formatMonth({ year: Number(year), month: Number(month) }, locale)
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return formatDay(cell, locale)
  if (/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(cell)) return formatMoment(new Date(key), locale)
  return cell.replace(/^'/, '')
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
