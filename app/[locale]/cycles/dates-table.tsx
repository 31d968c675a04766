import { getLocale, getTranslations } from 'next-intl/server'
import type { CycleDates } from '#lib/cycles/cycle.ts'
import { formatDay } from '#lib/i18n/formats.ts'

const DATES = ['opensOn', 'dueOn', 'lateUntil', 'meetsOn'] as const

export async function DatesTable({ dates }: { dates: CycleDates }) {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  return (
    <table className="ruled">
      <tbody>
        {DATES.map((date) => (
          <tr key={date}>
            <th scope="row">{t(`${date}Label`)}</th>
            <td className="number">{formatDay(dates[date], locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
