import { getLocale, getTranslations } from 'next-intl/server'
import { monthCell, said } from '#lib/exports/cells.ts'
import type { Cell, Table } from '#lib/exports/table.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { type PlacedRow, themeOf } from '#lib/themes/queries/placed-rows.ts'
import { themeCode } from '#lib/themes/theme.ts'

/** The same columns wherever statements are listed: a theme's quotes, what was raised once, a search, all of them. */
export async function statementColumns(): Promise<Table['columns']> {
  const t = await getTranslations('themes')
  const submissions = await getTranslations('submissions.columns')
  return [
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
  ]
}

/** A statement with what a reader of a file needs to find it again: whose it is, where it stands, what it is about. */
export async function statementCells(): Promise<(row: PlacedRow) => Cell[]> {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  const doubtful = said('doubtful', t('inDoubt'))
  const months = remembering((key: number) =>
    monthCell({ year: Math.floor(key / 12), month: (key % 12) + 1 }, locale),
  )
  const sections = remembering((kind: PlacedRow['section']) => said(kind, t(`sections.${kind}`)))
  const languages = remembering((one: PlacedRow['language']) => said(one, t(`languages.${one}`)))
  return (row) => {
    const theme = themeOf(row)
    return [
      row.id,
      theme && themeCode(theme.code),
      theme && inLanguage(theme.name, locale),
      row.inDoubt ? doubtful : null,
      months(row.year * 12 + row.month - 1),
      said(row.jurisdictionKey, inLanguage(row.jurisdictionName, locale)),
      sections(row.section),
      languages(row.language),
      row.page,
      row.line,
      row.context,
      row.text,
    ]
  }
}

/** A file of a million lines says the same few words again and again. */
function remembering<Key, Said>(say: (key: Key) => Said): (key: Key) => Said {
  const known = new Map<Key, Said>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found
    const words = say(key)
    known.set(key, words)
    return words
  }
}
