import { getLocale, getTranslations } from 'next-intl/server'
import type { ArchivePlan } from '#lib/archive/plan.ts'
import type { MadeArchive } from '#lib/archive/queries.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { sayOutcome } from './say-outcome.ts'

type Props = { plan: ArchivePlan | null; last: MadeArchive | null }

/** What a secretariat wants to know first: whether the last one is good. */
export async function LastArchive({ plan, last }: Props) {
  const t = await getTranslations('archive')
  const locale = await getLocale()
  if (plan === null) return <p className="lede">{t('noPlan')}</p>
  return (
    <>
      <p className="lede">
        {last === null
          ? t('noneYet')
          : t('last', {
              at: formatMoment(last.startedAt, locale),
              outcome: await sayOutcome(last, locale),
            })}
      </p>
      <p className="note">{t('plan', { hours: plan.hours, keep: plan.keep })}</p>
    </>
  )
}
