import type { getTranslations } from 'next-intl/server'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { formatNumber } from '#lib/i18n/formats.ts'
import type { Claim } from '#lib/membership/growth.ts'
import type { Sentence } from '#lib/membership/sentences.ts'
import { countsTerritories } from '#lib/membership/territories.ts'

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

const METRICS = [
  'municipalities',
  'provinces',
  'population',
  'board-members',
  'members',
  'new-members',
  'departed-members',
  'individual-members',
  'chapters',
] as const

type Figure = Pick<Sentence['figures'][number], 'metric' | 'value' | 'upper' | 'quote'>

/** What a claim counts, in the plural it asks for. */
export function metricText({ metric, value, upper, quote }: Figure, say: Say): string {
  const known = METRICS.find((one) => one === metric) ?? 'members'
  return say(`metrics.${known}`, {
    count: upper ?? value,
    withTerritories: String(countsTerritories(quote)),
  })
}
