import { getTranslations } from 'next-intl/server'
import type { FoundSubmission } from '#lib/submissions/queries/find-submission.ts'
import { decidePassageAction } from './actions.ts'
import styles from './submission.module.css'

type Props = { found: FoundSubmission; mayReview: boolean }

/** No word is lost: what found no section is shown until someone says what it is. */
export async function Unplaced({ found: { unplaced, document }, mayReview }: Props) {
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
            {mayReview && (
              <form action={decidePassageAction} className="actions">
                <input type="hidden" name="id" value={id} />
                {verdict ? (
                  <button type="submit" className="quiet">
                    {t('undo')}
                  </button>
                ) : (
                  (['placed', 'furniture'] as const).map((choice) => (
                    <button
                      key={choice}
                      type="submit"
                      className="quiet"
                      name="verdict"
                      value={choice}
                    >
                      {t(choice)}
                    </button>
                  ))
                )}
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
