import { getLocale, getTranslations } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { csvResponse, readFlavour } from '#lib/exports/csv.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { readSearch } from '#lib/themes/input.ts'
import { readFound, searchStatements } from '#lib/themes/queries/search-statements.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { cycleCell } from '../themes/quotes-table.ts'

/** Every statement found, in the page's order, under the same filters. */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams
  const { actor, council } = await openCouncil(asked.get('council') ?? undefined)
  const t = await getTranslations('themes')
  const search = await getTranslations('search')
  const locale = await getLocale()
  const flavour = readFlavour(asked.get('csv'), locale)
  const { query, filter } = readSearch(Object.fromEntries(asked))
  const { found } = await searchStatements(actor, council.id, { query, filter })
  const rows = await readFound(actor, council.id, { query, found })
  const columns = [
    t('code'),
    t('theme'),
    t('cycle'),
    t('jurisdiction'),
    t('section'),
    t('language'),
    t('page'),
    t('line'),
    search('match'),
    t('text'),
  ]
  const lines = rows.map((row) => [
    row.theme === null ? '' : themeCode(row.theme.code),
    row.theme === null ? '' : inLanguage(row.theme.name, locale),
    cycleCell(row.cycle, locale, flavour),
    inLanguage(row.jurisdiction.name, locale),
    t(`sections.${row.section}`),
    t(`languages.${row.language}`),
    row.page,
    row.line,
    search(row.isLiteral ? 'literal' : 'inOtherWords'),
    row.text,
  ])
  return csvResponse({ columns, rows: lines }, 'search', flavour)
}
