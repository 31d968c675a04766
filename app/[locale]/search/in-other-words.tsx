import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { languageTag } from '#lib/i18n/formats.ts'
import type { Marked } from '#lib/submissions/search/marks.ts'
import type { QueryPart } from '#lib/text/index.ts'
import type { PlacedRow } from '#lib/themes/queries/placed-rows.ts'
import { FoundBlock } from './found-block.tsx'
import styles from './search.module.css'

type Props = { found: { row: PlacedRow; marks: Marked[] }[]; parts: QueryPart[] }

/** What names the same concepts without the words typed, apart and after those, with what was looked for. */
export async function InOtherWords({ found, parts }: Props) {
  const t = await getTranslations('search')
  const locale = await getLocale()
  const other = locale === 'en' ? 'fr' : 'en'
  if (found.length === 0) return null
  const meanings = parts.flatMap((part) => part.meanings)
  return (
    <section aria-labelledby="otherwise">
      <h2 id="otherwise">{t('otherwise')}</h2>
      <p className={styles.also}>
        {t('alsoCalled')}{' '}
        {meanings.map((meaning, at) => (
          <span key={meaning.en}>
            {at > 0 && '; '}
            {inLanguage(meaning, locale)},{' '}
            <i lang={languageTag(other)}>{inLanguage(meaning, other)}</i>
          </span>
        ))}
      </p>
      {found.map(({ row, marks }) => (
        <FoundBlock key={row.id} statement={row} marks={marks} />
      ))}
    </section>
  )
}
