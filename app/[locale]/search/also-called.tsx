import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { QueryPart } from '#lib/text/index.ts'
import styles from './search.module.css'

/** What else was looked for, so that a statement without the word typed is no surprise. */
export async function AlsoCalled({ parts }: { parts: QueryPart[] }) {
  const t = await getTranslations('search')
  const locale = await getLocale()
  const other = locale === 'en' ? 'fr' : 'en'
  const meanings = parts.flatMap((part) => part.meanings)
  if (meanings.length === 0) return null
  return (
    <p className={styles.also}>
      {t('alsoCalled')}{' '}
      {meanings.map((meaning, at) => (
        <span key={meaning.en}>
          {at > 0 && '; '}
          {inLanguage(meaning, locale)}, <i lang={other}>{inLanguage(meaning, other)}</i>
        </span>
      ))}
    </p>
  )
}
