import { getLocale, getTranslations } from 'next-intl/server'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import { type Cycle, nextMonth } from '#lib/cycles/cycle.ts'
import { formatMonthName } from '#lib/i18n/formats.ts'

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

type Props = { cycles: Cycle[]; today: string }

/** The month comes first: it names the cycle, and the dates proposed on the next page follow from it. */
export async function MonthForm({ cycles, today }: Props) {
  const t = await getTranslations('cycles')
  const locale = await getLocale()
  const proposed = nextMonth(cycles, today)
  return (
    <section>
      <h2>{t('newTitle')}</h2>
      <p className="finding">{t('newFinding')}</p>
      <form action={`/${locale}/cycles/new`} className="filters">
        <CouncilKept />
        <label>
          {t('month')}
          <select name="month" defaultValue={proposed.month}>
            {MONTHS.map((month) => (
              <option key={month} value={month}>
                {formatMonthName(month, locale)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('year')}
          <input
            name="year"
            type="number"
            min={1990}
            max={2099}
            required
            defaultValue={proposed.year}
          />
        </label>
        <button type="submit">{t('chooseDates')}</button>
      </form>
    </section>
  )
}
