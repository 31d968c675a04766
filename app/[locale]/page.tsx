import { getLocale } from 'next-intl/server'
import { openCouncil } from '#app/session.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'

export default async function OverviewPage() {
  const { council } = await openCouncil()
  const locale = await getLocale()
  return <h1>{inLanguage(council.name, locale)}</h1>
}
