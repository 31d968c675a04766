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
  const { parts, found } = await searchStatements(actor, council.id, { query, filter })
  const ids = found.map(({ id }) => id)
  const literal = new Set(found.flatMap(({ id, isLiteral }) => (isLiteral ? [id] : [])))
  const rows = await readFound(actor, council.id, { query, parts, ids })
  const columns = [
    t('code'),
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
    row.themeCode === null ? '' : themeCode(row.themeCode),
    cycleCell(row.cycle, locale, flavour),
    inLanguage(row.jurisdiction.name, locale),
    t(`sections.${row.section}`),
    t(`languages.${row.language}`),
    row.page,
    row.line,
    search(literal.has(row.id) ? 'literal' : 'otherwise'),
    row.text,
  ])
  return csvResponse({ columns, rows: lines }, 'search', flavour)
}
