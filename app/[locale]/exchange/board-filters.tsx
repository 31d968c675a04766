import Form from 'next/form'
import { getLocale, getTranslations } from 'next-intl/server'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import type { Jurisdiction } from '#lib/councils/queries.ts'
import { type Cycle, compareMonths } from '#lib/cycles/cycle.ts'
import type { BoardFilter } from '#lib/exchange/board.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { writeMonth } from '#lib/submissions/filter.ts'

type Props = { filter: BoardFilter; seats: Jurisdiction[]; cycles: Cycle[] }

/** A plain form whose fields become the address: it works before a script has run. */
export async function BoardFilters({ filter, seats, cycles }: Props) {
  const t = await getTranslations('exchange')
  const locale = await getLocale()
  const compare = compareText(locale)
  const fields = [
    {
      name: 'cycle' as const,
      value: filter.cycle && writeMonth(filter.cycle),
      options: cycles
        .toSorted((a, b) => compareMonths(b, a))
        .map((cycle) => ({ value: writeMonth(cycle), label: formatMonth(cycle, locale) })),
    },
    {
      name: 'jurisdiction' as const,
      value: filter.jurisdiction,
      options: seats
        .map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) }))
        .sort((a, b) => compare(a.label, b.label)),
    },
  ]
  return (
    <Form action={`/${locale}/exchange`} className="filters" aria-label={t('filters')}>
      <CouncilKept />
      <input type="hidden" name="show" value={filter.show} />
      {fields.map(({ name, value, options }) => (
        <label key={name}>
          {t(name)}
          <select name={name} defaultValue={value ?? ''} key={value}>
            <option value="">{t(`all.${name}`)}</option>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="plain">
        {t('filter')}
      </button>
      {fields.some(({ value }) => value) && (
        <Link href={`/exchange?show=${filter.show}`}>{t('showAll')}</Link>
      )}
    </Form>
  )
}
