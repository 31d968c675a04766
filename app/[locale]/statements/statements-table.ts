import { getLocale, getTranslations } from 'next-intl/server'
import { monthCell, said } from '#lib/exports/cells.ts'
import type { Table } from '#lib/exports/csv.ts'
import { type Bilingual, inLanguage } from '#lib/i18n/bilingual.ts'
import type { Quote } from '#lib/themes/queries/list-quotes.ts'
import { themeCode } from '#lib/themes/theme.ts'

/** A statement with what a reader of a file needs to find it again: whose it is, where it stands, what it is about. */
export type StatementLine = Pick<
  Quote,
  'id' | 'text' | 'context' | 'language' | 'page' | 'line' | 'section'
> & {
  cycle: { year: number; month: number }
  jurisdiction: { key: string; name: Bilingual }
  theme: { code: number; name: Bilingual } | null
  isDoubtful: boolean
}

/** The same columns wherever statements are listed: a theme's quotes, what was raised once, a search, all of them. */
export async function statementsTable(lines: readonly StatementLine[]): Promise<Table> {
  const t = await getTranslations('themes')
  const submissions = await getTranslations('submissions.columns')
  const locale = await getLocale()
  return {
    columns: [
      said('statement', submissions('id')),
      said('theme_code', t('code')),
      said('theme', t('theme')),
      said('doubtful', t('inDoubt')),
      said('cycle', t('cycle')),
      said('jurisdiction', t('jurisdiction')),
      said('section', t('section')),
      said('language', t('language')),
      said('page', t('page')),
      said('line', t('line')),
      said('introduced_by', submissions('context')),
      said('text', t('text')),
    ],
    rows: lines.map(({ theme, jurisdiction, ...line }) => [
      line.id,
      theme && themeCode(theme.code),
      theme && inLanguage(theme.name, locale),
      line.isDoubtful ? said('doubtful', t('inDoubt')) : null,
      monthCell(line.cycle, locale),
      said(jurisdiction.key, inLanguage(jurisdiction.name, locale)),
      said(line.section, t(`sections.${line.section}`)),
      said(line.language, t(`languages.${line.language}`)),
      line.page,
      line.line,
      line.context,
      line.text,
    ]),
  }
}
