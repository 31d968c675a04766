import { getLocale, getTranslations } from 'next-intl/server'
import type { Params } from '#app/_ui/tables/turn.ts'
import type { Jurisdiction } from '#lib/councils/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText } from '#lib/i18n/formats.ts'
import { SORTS, type Sorted } from '#lib/submissions/queries/submissions-by-page.ts'

const LANGUAGES = ['en', 'fr', 'both'] as const

/** What `?sort=name` or `?sort=-name` asks for, with names in the order of the reader's language. */
export async function sortedAs(params: Params, seats: readonly Jurisdiction[]): Promise<Sorted> {
  const asked = [params.sort].flat()[0] ?? ''
  const t = await getTranslations('submissions.languages')
  const locale = await getLocale()
  const compare = compareText(locale)
  const names = seats.map(({ key, name }) => ({ key, label: inLanguage(name, locale) }))
  const languages = LANGUAGES.map((key) => ({ key, label: t(key) }))
  const inOrder = (said: { key: string; label: string }[]) =>
    said.sort((a, b) => compare(a.label, b.label)).map(({ key }) => key)
  return {
    by: SORTS.find((key) => key === asked.replace(/^-/, '')) ?? null,
    isDescending: asked.startsWith('-'),
    jurisdictions: inOrder(names),
    languages: inOrder(languages),
  }
}
