import { getLocale, getTranslations } from 'next-intl/server'
import { formatDay } from '#lib/i18n/formats.ts'
import type { Member } from '#lib/membership/queries.ts'

/** Where a member is and since when, in a line. */
export async function sayMember({
  province,
  since,
  until,
}: Pick<Member, 'province' | 'since' | 'until'>): Promise<string> {
  const t = await getTranslations('membership.register')
  const locale = await getLocale()
  const days = [
    since ? t('sinceDay', { day: formatDay(since, locale) }) : t('always'),
    until ? t('untilDay', { day: formatDay(until, locale) }) : '',
  ]
  return [province, ...days].filter(Boolean).join(' · ')
}
