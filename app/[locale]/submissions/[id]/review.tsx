import { getLocale, getTranslations } from 'next-intl/server'
import { formatMoment } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { FoundSubmission } from '#lib/submissions/queries/find-submission.ts'

type Props = { found: FoundSubmission; mayReview: boolean }

/** Whether a person has compared the reading with the original, and the way to do it. */
export async function Review({ found: { id, version, isCurrent }, mayReview }: Props) {
  const t = await getTranslations('review')
  const locale = await getLocale()
  const { number, reviewedAt, reviewedBy } = version
  return (
    <p className="actions">
      {reviewedAt
        ? t('acceptedBy', {
            who: reviewedBy ?? t('operator'),
            when: formatMoment(reviewedAt, locale),
            version: number,
          })
        : t('notYet')}
      {mayReview && isCurrent && (
        <Link
          href={`/submissions/${id}/review`}
          className={reviewedAt ? undefined : 'button plain'}
        >
          {t(reviewedAt ? 'again' : 'review')}
        </Link>
      )}
    </p>
  )
}
