import { getLocale, getTranslations } from 'next-intl/server'
import { ChartFrame } from '#app/_ui/pictures/chart-frame.tsx'
import type { Actor } from '#lib/auth/actor.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { listAssociations, listGrowth } from '#lib/membership/queries.ts'
import { GrowthFinding } from '../membership/finding.tsx'
import { AxisNote, GrowthFigure } from '../membership/growth-figure.tsx'
import styles from '../membership/membership.module.css'

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
      <ChartFrame
        id="members"
        title={t('membership', { association: inLanguage(association.abbreviation, locale) })}
        finding={<GrowthFinding points={points} />}
        picture={
          <div className="scroll">
            <div className={styles.growth}>
              <GrowthFigure points={points} />
            </div>
          </div>
        }
        note={
          <>
            <AxisNote points={points} />{' '}
            <Link href={`/membership?association=${association.key}`} className="on-screen">
              {nav('membership')}
            </Link>
          </>
        }
        csv={`/${locale}/membership.csv?association=${association.key}`}
      />
    )
  }
  return null
}
