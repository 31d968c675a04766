import { getLocale, getTranslations } from 'next-intl/server'
import { type Cycle, monthKey, stateOn } from '#lib/cycles/cycle.ts'
import { capital, countWords } from '#lib/i18n/count-words.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { countRoll, type RollCall } from '#lib/submissions/roll.ts'
import type { Standings } from '#lib/trends/read-counts.ts'
import { wroteIn } from '#lib/trends/wrote.ts'

type Props = {
  cycle: Cycle
  roll: RollCall[]
  today: string
  /** Of this cycle, whether or not an analysis has read it. */
  standings: Standings
}

/** Where the cycle stands, in a sentence or two. */
export async function Lede({ cycle, roll, today, standings }: Props) {
  const t = await getTranslations('overview')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const { expected, reported, nil, awaited } = countRoll(roll)
  if (expected === 0) return <p className="lede">{t('nobodyExpected')}</p>
  const isOpen = String(stateOn(cycle, today) !== 'closed')
  const said = words.pair(reported, expected)
  const wrote = wroteIn(standings)
  return (
    <p className="lede">
      {t.rich('reported', {
        n: reported,
        Reported: capital(said.count, locale),
        expected: said.of,
        isAll: said.isAll,
        nothing: nil,
        nothingWord: words.word(nil),
        missing: awaited,
        missingWord: words.word(awaited),
        isOpen,
        until: formatDay(cycle.lateUntil, locale),
        b: (text) => <b>{text}</b>,
      })}{' '}
      {wrote &&
        t.rich('wrote', {
          writers: reported - nil,
          isOpen: String(isOpen === 'true' && awaited > 0),
          n: wrote.statements,
          statements: words.word(wrote.statements, 'm'),
          themes: wrote.themes ?? 0,
          themesWord: words.word(wrote.themes ?? 0, 'm'),
          link: (text) => (
            <Link href={`/submissions?cycle=${monthKey(cycle)}`} prefetch={false}>
              {text}
            </Link>
          ),
        })}
    </p>
  )
}
