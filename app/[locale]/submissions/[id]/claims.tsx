import { getTranslations } from 'next-intl/server'
import { Proposals } from '#app/[locale]/membership/proposals.tsx'
import type { FoundSubmission } from '#lib/submissions/queries/find-submission.ts'

type Props = { found: FoundSubmission; mayReview: boolean }

/** The figures and new members that the form speaks of, each with its words. */
export async function Claims({ found: { id, cycle, figures, members }, mayReview }: Props) {
  if (figures.length + members.length === 0) return null
  const t = await getTranslations('submissions')
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('claims')}</h2>
      <p className="finding">{t('claimsFinding')}</p>
      <Proposals
        figures={figures.map((figure) => ({ figure, cycle, submissionId: id }))}
        members={members}
        mayDecide={mayReview}
      />
    </section>
  )
}
