import Form from 'next/form'
import { getLocale, getTranslations } from 'next-intl/server'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import type { Jurisdiction } from '#lib/councils/queries.ts'
import { type Cycle, compareMonths } from '#lib/cycles/cycle.ts'
import type { FollowFilter } from '#lib/followthrough/filter.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { writeMonth } from '#lib/submissions/filter.ts'
import type { Theme } from '#lib/themes/queries/list-themes.ts'
import { themeCode } from '#lib/themes/theme.ts'

type Props = { filter: FollowFilter; seats: Jurisdiction[]; cycles: Cycle[]; themes: Theme[] }

/** A plain form whose fields become the address: it works before a script has run. */
export async function FollowFilters({ filter, seats, cycles, themes }: Props) {
  const t = await getTranslations('followthrough')
  const locale = await getLocale()
  const compare = compareText(locale)
  const fields = [
    {
      name: 'jurisdiction' as const,
      value: filter.jurisdiction,
      options: seats
        .map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) }))
        .sort((a, b) => compare(a.label, b.label)),
    },
    {
      name: 'cycle' as const,
      value: filter.cycle && writeMonth(filter.cycle),
      options: cycles
        .toSorted((a, b) => compareMonths(b, a))
        .map((cycle) => ({ value: writeMonth(cycle), label: formatMonth(cycle, locale) })),
    },
    {
      name: 'theme' as const,
      value: filter.theme === null ? null : themeCode(filter.theme),
      options: themes
        .toSorted((a, b) => a.code - b.code)
        .map(({ code, name }) => ({
          value: themeCode(code),
          label: `${themeCode(code)} ${inLanguage(name, locale)}`,
        })),
    },
  ]
  return (
    <Form action={`/${locale}/followthrough`} className="filters" aria-label={t('filters')}>
      <CouncilKept />
      {filter.state && <input type="hidden" name="state" value={filter.state} />}
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
        {t('show')}
      </button>
      {fields.some(({ value }) => value) && <Link href="/followthrough">{t('showAll')}</Link>}
    </Form>
  )
}
