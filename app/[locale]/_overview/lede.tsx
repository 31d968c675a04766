import { getLocale, getTranslations } from 'next-intl/server'
import { type Cycle, monthKey, stateOn } from '#lib/cycles/cycle.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { hasReported, type RollCall } from '#lib/submissions/roll.ts'
import type { Mention } from '#lib/themes/queries/list-themes.ts'

type Props = { cycle: Cycle; roll: RollCall[]; mentions: Mention[]; today: string }

/** Where the cycle stands, in a sentence or two. */
export async function Lede({ cycle, roll, mentions, today }: Props) {
  const t = await getTranslations('overview')
  const locale = await getLocale()
  const expected = roll.filter(({ state }) => state !== 'excused' && state !== 'proxy')
  if (expected.length === 0) return <p className="lede">{t('nobodyExpected')}</p>
  const reported = expected.filter(hasReported)
  const own = mentions.filter(({ cycleId }) => cycleId === cycle.id)
  return (
    <p className="lede">
      {t.rich('reported', {
        reported: reported.length,
        expected: expected.length,
        nothing: reported.filter(({ state }) => state === 'nil').length,
        missing: expected.length - reported.length,
        isOpen: String(stateOn(cycle, today) !== 'closed'),
        until: formatDay(cycle.lateUntil, locale),
        b: (text) => <b>{text}</b>,
      })}{' '}
      {own.length > 0 &&
        t.rich('wrote', {
          statements: own.length,
          themes: new Set(own.flatMap(({ themeId }) => themeId ?? [])).size,
          link: (text) => (
            <Link href={`/submissions?cycle=${monthKey(cycle)}`} prefetch={false}>
              {text}
            </Link>
          ),
        })}
    </p>
  )
}
