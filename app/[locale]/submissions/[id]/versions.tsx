import { getLocale, getTranslations } from 'next-intl/server'
import { FileLink } from '#app/_ui/tables/file-link.tsx'
import { dayOf } from '#lib/cycles/cycle.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { FoundSubmission } from '#lib/submissions/queries/find-submission.ts'
import styles from './submission.module.css'

/** Every version with its original: nothing that was sent is ever replaced. */
export async function Versions({ found: { id, version, versions } }: { found: FoundSubmission }) {
  const t = await getTranslations('submissions')
  const locale = await getLocale()
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{t('versions')}</h2>
      <ul className={styles.versions}>
        {versions.map(({ number, receivedAt, acceptedBy, reviewedAt, reviewedBy, document }) => {
          const day = formatDay(dayOf(receivedAt), locale)
          const line = t('versionLine', { version: number, day })
          return (
            <li key={number} aria-current={number === version.number ? 'true' : undefined}>
              {number === version.number ? (
                <strong>{line}</strong>
              ) : (
                <Link href={`/submissions/${id}?version=${number}`}>{line}</Link>
              )}
              {', '}
              {acceptedBy ? t('byPerson', { name: acceptedBy }) : t('byOperator')}
              {reviewedAt && reviewedBy && `, ${t('reviewedBy', { name: reviewedBy })}`}
              {'. '}
              <FileLink address={`/${locale}/documents/${document.id}`}>
                {t('download', { file: document.filename })}
              </FileLink>
              <small>SHA-256 {document.hash}</small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
