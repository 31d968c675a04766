import { getLocale, getTranslations } from 'next-intl/server'
import { findGrowth, type GrowthPoint } from '#lib/membership/growth.ts'
import { claimText } from './claim-text.ts'

/** One sentence above the picture: what the register holds and whether the forms say the same. */
export async function GrowthFinding({ points }: { points: GrowthPoint[] }) {
  const t = await getTranslations('membership')
  const locale = await getLocale()
  const found = findGrowth(points)
  if (found.kind === 'nothing') return <>{t('finding.nothing')}</>
  if (found.kind === 'register-only')
    return (
      <>{t('finding.register-only', { registered: found.registered, since: found.since ?? 0 })}</>
    )
  const claim = claimText(found.claim, t, locale)
  if (found.kind === 'claims-only') return <>{t('finding.claims-only', { claim })}</>
  return <>{t(`finding.${found.kind}`, { claim, registered: found.registered })}</>
}
