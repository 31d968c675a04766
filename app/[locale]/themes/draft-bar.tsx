import { getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { countDrafted } from '#lib/themes/queries/find-draft.ts'

type Props = { actor: Actor; councilId: number }

/** Says, wherever themes are curated, that acts wait to be applied. */
export async function DraftBar({ actor, councilId }: Props) {
  const t = await getTranslations('curation')
  const count = await countDrafted(actor, councilId)
  if (count === 0) return null
  return (
    <p className="notice">
      {t('draftHolds', { count })} <Link href="/themes/draft">{t('seeDraft')}</Link>
    </p>
  )
}
