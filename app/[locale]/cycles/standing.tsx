import { getLocale, getTranslations } from 'next-intl/server'
import { type Cycle, stateOn } from '#lib/cycles/cycle.ts'
import { capital, countWords } from '#lib/i18n/count-words.ts'
import { formatDay } from '#lib/i18n/formats.ts'
import { countRoll, type RollCall } from '#lib/submissions/roll.ts'

type Props = { cycle: Cycle; roll: RollCall[]; today: string }

/** Where a cycle stands, in one sentence or two: the counts as the overview says them. */
export async function Standing({ cycle, roll, today }: Props) {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  if (roll.length === 0) return t('standing.empty')
  const counts = countRoll(roll)
  const said = words.pair(counts.reported, counts.expected)
  return t.rich(`standing.${stateOn(cycle, today)}`, {
    ...counts,
    ReportedWord: capital(said.count, locale),
    reportedWord: words.word(counts.reported),
    expectedWord: said.of,
    ExpectedWord: capital(words.word(counts.expected), locale),
    nilWord: words.word(counts.nil),
    awaitedWord: words.word(counts.awaited),
    ExcusedWord: capital(words.word(counts.excused), locale),
    opens: formatDay(cycle.opensOn, locale),
    due: formatDay(cycle.dueOn, locale),
    until: formatDay(cycle.lateUntil, locale),
    b: (text) => <b>{text}</b>,
  })
}
