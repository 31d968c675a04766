import { getLocale, getTranslations } from 'next-intl/server'
import type { HeldOriginal, ImportedFile } from '#lib/intake/queries.ts'
import styles from '../intake.module.css'
import { HeldPages } from './held-original.tsx'

type Props = { file: ImportedFile; of: HeldOriginal | undefined }

/** The original beside the question: whoever answers sees what they answer for. */
export async function HeldText({ file: { filename, documentId }, of: original }: Props) {
  if (!original) return null
  const t = await getTranslations('intake')
  const review = await getTranslations('review')
  const { text, format, scan } = original
  return (
    <div className={styles.original}>
      {['pdf', 'png', 'jpeg', 'tiff'].includes(format) && (
        <HeldPages
          address={`/${await getLocale()}/documents/${documentId}`}
          text={text}
          scan={scan}
          words={{
            image: review('pageImage'),
            before: review('pageBefore'),
            after: review('pageAfter'),
          }}
        />
      )}
      {text.trim() !== '' && (
        <section
          className={styles.text}
          aria-label={t('originalText', { file: filename })}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
          tabIndex={0}
        >
          {text.trim()}
        </section>
      )}
    </div>
  )
}
