import Form from 'next/form'
import { getLocale, getTranslations } from 'next-intl/server'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import type { Jurisdiction } from '#lib/councils/queries.ts'
import { type Cycle, compareMonths, monthKey } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText, formatMonth } from '#lib/i18n/formats.ts'
import { themeCode } from '#lib/themes/theme.ts'
import type { ListedTheme } from '#lib/trends/read-counts.ts'

type Chosen = { cycle?: Cycle; theme?: ListedTheme; jurisdiction?: Jurisdiction }
type Props = { chosen: Chosen; cycles: Cycle[]; themes: ListedTheme[]; seats: Jurisdiction[] }

/** Which cycle, theme and jurisdiction the reports are about. */
export async function ChosenForm({ chosen, cycles, themes, seats }: Props) {
  const t = await getTranslations('reports')
  const locale = await getLocale()
  const fields = [
    {
      name: 'cycle' as const,
      value: chosen.cycle && monthKey(chosen.cycle),
      options: cycles
        .toSorted((a, b) => compareMonths(b, a))
        .map((cycle) => ({ value: monthKey(cycle), label: formatMonth(cycle, locale) })),
    },
    {
      name: 'theme' as const,
      value: chosen.theme && themeCode(chosen.theme.code),
      options: themes.map(({ code, name }) => ({
        value: themeCode(code),
        label: `${themeCode(code)} ${inLanguage(name, locale)}`,
      })),
    },
    {
      name: 'jurisdiction' as const,
      value: chosen.jurisdiction?.key,
      options: seats
        .map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) }))
        .sort((a, b) => compareText(locale)(a.label, b.label)),
    },
  ].filter(({ options }) => options.length > 0)
  if (fields.length === 0) return null
  return (
    <Form action={`/${locale}/reports`} className="filters" aria-label={t('choose')}>
      <CouncilKept />
      {fields.map(({ name, value, options }) => (
        <label key={name}>
          {t(name)}
          <select name={name} defaultValue={value} key={value}>
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
    </Form>
  )
}
