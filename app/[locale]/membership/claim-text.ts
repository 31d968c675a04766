import type { getTranslations } from 'next-intl/server'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { formatNumber } from '#lib/i18n/formats.ts'
import type { Claim } from '#lib/membership/growth.ts'

type Say = Awaited<ReturnType<typeof getTranslations<'membership'>>>

/** A claim as its form qualified it: "more than 50", « plus de 50 ». */
export function claimText(
  claim: Pick<Claim, 'value' | 'upper' | 'qualifier'>,
  say: Say,
  locale: Locale,
): string {
  const value = formatNumber(claim.value, locale)
  const upper = formatNumber(claim.upper ?? claim.value, locale)
  return say(`qualified.${claim.qualifier}`, { value, upper })
}
