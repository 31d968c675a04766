import { getLocale, getTranslations } from 'next-intl/server'
import type { MadeArchive } from '#lib/archive/queries.ts'
import { formatMoment } from '#lib/i18n/formats.ts'
import { beforeStop } from '#lib/i18n/quotation.ts'
import { sayOutcome } from './say-outcome.ts'

type Props = { isPlanned: boolean; last: MadeArchive | null }

/** What a secretariat wants to know first: whether the last one is good. */
export async function LastArchive({ isPlanned, last }: Props) {
  const t = await getTranslations('archive')
  const locale = await getLocale()
  if (!isPlanned) return <p className="lede">{t('noPlan')}</p>
  if (last === null) return <p className="lede">{t('noneYet')}</p>
  const at = beforeStop(formatMoment(last.startedAt, locale))
  return <p className="lede">{t('last', { at, outcome: await sayOutcome(last, locale) })}</p>
}
