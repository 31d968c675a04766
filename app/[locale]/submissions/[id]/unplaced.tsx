import { getTranslations } from 'next-intl/server'
import { Link } from '#lib/i18n/navigation.ts'
import type { FoundSubmission } from '#lib/submissions/queries/find-submission.ts'
import styles from './submission.module.css'

type Props = { found: FoundSubmission; mayReview: boolean }

/** No word is lost: what found no section is shown until a review says what it is. */
export async function Unplaced({ found, mayReview }: Props) {
  const { id: submissionId, unplaced, document, isCurrent } = found
  if (unplaced.length === 0) return null
  const t = await getTranslations('submissions')
  const open = unplaced.filter((passage) => passage.verdict === null).length
  return (
    <section aria-labelledby="unplaced">
      <h2 id="unplaced">{t('unplaced')}</h2>
      <p className="finding">{t('unplacedFinding', { count: open })}</p>
      <ul className={styles.passages}>
        {unplaced.map(({ id, span, verdict }) => (
          <li key={id} data-decided={verdict ?? undefined}>
            <blockquote>
              <a href={`#u-${id}`}>{document.slice(span.start, span.end)}</a>
              {verdict && <footer>{t(`decided.${verdict}`)}</footer>}
            </blockquote>
          </li>
        ))}
      </ul>
      {mayReview && isCurrent && open > 0 && (
        <p className="actions">
          <Link href={`/submissions/${submissionId}/review`}>{t('placeThem')}</Link>
        </p>
      )}
    </section>
  )
}
