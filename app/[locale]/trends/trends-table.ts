import { getLocale, getTranslations } from 'next-intl/server'
import { monthCell, said } from '#lib/exports/cells.ts'
import type { Cell, Said, Table } from '#lib/exports/table.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { SECTIONS } from '#lib/themes/input.ts'
import { unnamedIn } from '#lib/themes/names.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { cellOf } from '#lib/trends/cell.ts'
import type { Makeup } from '#lib/trends/makeup.ts'
import type { MadeRow, ThemeRow, Trends } from '#lib/trends/queries.ts'
import type { SectionRow } from '#lib/trends/sections.ts'

const LANGUAGES = ['en', 'fr'] as const

type Columns<Row = ThemeRow> = { columns: Said[]; cells: (row: Row) => Cell[] }

/** A line for each theme, as on the page: what it is called, and how many raised it in each cycle. */
export async function trendsTable(trends: Trends): Promise<Table> {
  return join(trends, [
    await nameColumns(),
    await trendColumn(),
    await doubtfulColumn(),
    await cycleColumns(trends),
  ])
}

/** A line for each theme: with what the second table of the page says of it. */
export async function themesTable(trends: Trends<MadeRow>): Promise<Table> {
  return join(trends, [
    await nameColumns(),
    await wordColumns(),
    await makeupColumns(trends),
    await trendColumn(),
    await doubtfulColumn(),
    await cycleColumns(trends),
  ])
}

/** A line for each section of the form: how many wrote in it in each cycle. */
export async function sectionsTable(rows: SectionRow[], trends: Trends): Promise<Table> {
  const t = await getTranslations('themes')
  const name: Columns<SectionRow> = {
    columns: [said('section', t('section'))],
    cells: ({ section }) => [said(section, t(`sections.${section}`))],
  }
  const trendsSay = await getTranslations('trends')
  return join({ rows }, [name, await cycleColumns(trends, trendsSay('sections.unheard'))])
}

function join<Row>({ rows }: { rows: Row[] }, parts: readonly Columns<Row>[]): Table {
  return {
    columns: parts.flatMap(({ columns }) => columns),
    rows: rows.map((row) => parts.flatMap(({ cells }) => cells(row))),
  }
}

async function nameColumns(): Promise<Columns> {
  const t = await getTranslations('themes')
  const naming = await getTranslations('naming')
  return {
    columns: [
      said('theme_code', t('code')),
      said('name_en', t('nameEn')),
      said('name_fr', t('nameFr')),
      said('working_name', naming('workingColumn')),
    ],
    cells: ({ theme }) => {
      const unnamed = unnamedIn(theme)
      const words = unnamed.map((language) => t(`languages.${language}`)).join(', ')
      return [themeCode(theme.code), theme.name.en, theme.name.fr, said(unnamed.join(' '), words)]
    },
  }
}

async function wordColumns(): Promise<Columns> {
  const t = await getTranslations('themes')
  return {
    columns: [said('words_en', t('wordsEn')), said('words_fr', t('wordsFr'))],
    cells: ({ theme: { words } }) => LANGUAGES.map((language) => words[language].join(', ')),
  }
}

async function makeupColumns({ cycles }: Trends<MadeRow>): Promise<Columns<MadeRow>> {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const since = (points: ThemeRow['points']) => {
    const cycle = cycles[points.findIndex(({ count }) => count > 0)]
    return cycle ? monthCell(cycle, locale) : null
  }
  return {
    columns: [
      said('statements', t('statements')),
      said('jurisdictions', t('jurisdictions')),
      said('since', t('made.since')),
      said('cycles', t('made.cycles')),
      ...SECTIONS.map((section) => said(section, t(`sections.${section}`))),
      ...LANGUAGES.map((language) => said(`in_${language}`, t(`made.statementsIn.${language}`))),
    ],
    cells: ({ makeup, points }) => [
      makeup.statements,
      makeup.jurisdictions,
      since(points),
      points.filter(({ count }) => count > 0).length,
      ...SECTIONS.map((section) => countIn(makeup, section)),
      ...LANGUAGES.map((language) => makeup.languages[language]),
    ],
  }
}

async function trendColumn(): Promise<Columns> {
  const t = await getTranslations('themes')
  return {
    columns: [said('trend', t('trend'))],
    cells: ({ trend }) => [said(trend, t(`trends.${trend}`))],
  }
}

/** How many of all that its counts by cycle say are there only in statements in doubt. */
async function doubtfulColumn(): Promise<Columns> {
  const t = await getTranslations('themes')
  return {
    columns: [said('doubtful', t('doubtful'))],
    cells: ({ points }) => [points.reduce((sum, { doubtful }) => sum + doubtful, 0)],
  }
}

/**
 * How many raised it, under a heading that says of how many: a line of its own would be counted with the themes, a
 * column as often as there are themes. Nobody reported is an empty cell; not heard yet is said; zero is zero.
 */
async function cycleColumns(
  { cycles, turnouts }: Trends,
  unheard?: string,
): Promise<Columns<Pick<ThemeRow, 'points'>>> {
  const t = await getTranslations('files')
  const locale = await getLocale()
  return {
    columns: cycles.map((cycle, at) => {
      const { reported = 0, expected = 0, isOpen = false } = turnouts[at] ?? {}
      const month = formatMonth(cycle, locale)
      const state = isOpen ? 'open' : 'ended'
      return said(monthCell(cycle, locale).key, t('turnout', { month, state, reported, expected }))
    }),
    cells: ({ points }) =>
      points.map((point) => {
        const cell = cellOf(point)
        if (cell.kind === 'nobody') return null
        return cell.kind === 'unheard' ? said('not-heard-yet', unheard ?? t('unheard')) : cell.count
      }),
  }
}

function countIn({ sections }: Makeup, wanted: (typeof SECTIONS)[number]): number {
  return sections.find(({ section }) => section === wanted)?.count ?? 0
}
