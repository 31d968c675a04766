import { getLocale, getTranslations } from 'next-intl/server'
import { stateOn } from '#lib/cycles/cycle.ts'
import { countWords } from '#lib/i18n/count-words.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import type { CyclePunctuality } from '#lib/rounds/queries.ts'

type Props = { cycles: CyclePunctuality[]; today: string }

/** Who was on time, cycle by cycle: counts of those expected then, never a rate. */
export async function PunctualityTable({ cycles, today }: Props) {
  const t = await getTranslations('rounds.punctuality')
  const locale = await getLocale()
  return (
    <section aria-labelledby="punctuality">
      <h2 id="punctuality">{t('title')}</h2>
      <p className="finding">
        <Finding cycles={cycles} today={today} />
      </p>
      <div className="scroll">
        <table className="ruled" aria-labelledby="punctuality">
          <thead>
            <tr>
              <th scope="col">{t('cycle')}</th>
              {(['onTime', 'inAll', 'late', 'silent', 'excused'] as const).map((column) => (
                <th key={column} scope="col" className="number">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cycles.map((counted) => {
              const { cycle, expected, onTime, late, silent, excused } = counted
              const isClosed = stateOn(cycle, today) === 'closed'
              const month = formatMonth(cycle, locale)
              return (
                <tr key={cycle.id}>
                  <th scope="row">
                    <Link href={`/cycles/${cycle.id}`} prefetch={false}>
                      {isClosed ? month : t('soFar', { cycle: month })}
                    </Link>
                  </th>
                  <td className="number">
                    <b>{t('outOf', { n: onTime, of: expected })}</b>
                  </td>
                  <td className="number">{t('outOf', { n: expected - silent, of: expected })}</td>
                  <td className="number">{late}</td>
                  <td className="number">{isClosed ? silent : '–'}</td>
                  <td className="number">{excused}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <p className="note">{t('note')}</p>
    </section>
  )
}

/** Of the last cycle that is over; while there is none, of the one under way. */
async function Finding({ cycles, today }: Props) {
  const t = await getTranslations('rounds.punctuality')
  const locale = await getLocale()
  const words = countWords(await getTranslations('numbers'), locale)
  const closed = cycles.find(({ cycle }) => stateOn(cycle, today) === 'closed')
  const told = closed ?? cycles[0]
  if (!told || told.expected === 0) return null
  const said = words.pair(told.onTime, told.expected)
  return t(closed ? 'finding' : 'findingOpen', {
    count: told.onTime,
    countWord: said.count,
    expectedWord: said.of,
    isAll: said.isAll,
    cycle: formatMonth(told.cycle, locale),
  })
}
