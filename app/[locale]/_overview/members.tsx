import { getLocale, getTranslations } from 'next-intl/server'
import type { Actor } from '#lib/auth/actor.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { listAssociations, listGrowth } from '#lib/membership/queries.ts'
import { GrowthFinding } from '../membership/finding.tsx'
import { AxisNote, GrowthFigure } from '../membership/growth-figure.tsx'

/** The members of the first association that has any; nothing where nobody counts members. */
export async function Members({ actor, councilId }: { actor: Actor; councilId: number }) {
  const t = await getTranslations('overview')
  const nav = await getTranslations('nav')
  const locale = await getLocale()
  for (const association of await listAssociations(actor, councilId)) {
    const points = await listGrowth(actor, councilId, association.id)
    if (points.every(({ registered, claims }) => registered === null && claims.length === 0))
      continue
    return (
      <section aria-labelledby="members">
        <h2 id="members">
          {t('membership', { association: inLanguage(association.abbreviation, locale) })}
        </h2>
        <GrowthFinding points={points} />
        <figure>
          <div className="scroll">
            <GrowthFigure points={points} />
          </div>
          <AxisNote points={points} />
        </figure>
        <p className="note on-screen">
          <Link href={`/membership?association=${association.key}`}>{nav('membership')}</Link>
        </p>
      </section>
    )
  }
  return null
}
