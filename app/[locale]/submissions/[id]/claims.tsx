import { getTranslations } from 'next-intl/server'
import { Proposals } from '#app/[locale]/membership/proposals.tsx'
import type { Actor } from '#lib/auth/actor.ts'
import { listSentences } from '#lib/membership/queries.ts'
import type { FoundSubmission } from '#lib/submissions/queries/find-submission.ts'

type Props = { actor: Actor; found: FoundSubmission; mayReview: boolean }

/** The figures and new members that the form speaks of, each with its words. */
export async function Claims({ actor, found, mayReview }: Props) {
  const { cycle, jurisdiction, version } = found
  const sentences = await listSentences(actor, cycle.councilId, jurisdiction.id, version.id)
  if (sentences.length === 0) return null
  const t = await getTranslations('submissions')
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{t('claims')}</h2>
      <p className="finding">{t('claimsFinding')}</p>
      <Proposals sentences={sentences} mayDecide={mayReview} />
    </section>
  )
}
