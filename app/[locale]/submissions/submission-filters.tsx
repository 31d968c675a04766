import Form from 'next/form'
import { getLocale, getTranslations } from 'next-intl/server'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import type { Jurisdiction } from '#lib/councils/queries.ts'
import { type Cycle, compareMonths } from '#lib/cycles/cycle.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import { compareText, formatMonth } from '#lib/i18n/formats.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { type SubmissionFilter, writeMonth } from '#lib/submissions/filter.ts'
import { SECTION_ORDER } from './section-order.ts'

type Props = {
  filter: SubmissionFilter
  sort: string | undefined
  isFiltered: boolean
  cycles: Cycle[]
  jurisdictions: Jurisdiction[]
  path?: string
  /** what the button says, when it does more than narrow */
  submit?: string
  /** fields that come before the choices */
  children?: React.ReactNode
}

/** A plain form whose fields become the address: it works before a script has run. */
export async function SubmissionFilters({ filter, isFiltered, ...asked }: Props) {
  const { path = '/submissions', sort, submit, children, ...known } = asked
  const t = await getTranslations('submissions')
  const locale = await getLocale()
  const compare = compareText(locale)
  const cycles = known.cycles
    .toSorted((a, b) => compareMonths(b, a))
    .map((cycle) => ({ value: writeMonth(cycle), label: formatMonth(cycle, locale) }))
  const jurisdictions = known.jurisdictions
    .map(({ key, name }) => ({ value: key, label: inLanguage(name, locale) }))
    .sort((a, b) => compare(a.label, b.label))
  const languages = (['en', 'fr'] as const).map((value) => ({
    value,
    label: t(`languages.${value}`),
  }))
  const sections = SECTION_ORDER.map((value) => ({ value, label: t(`sections.${value}`) }))
  const named = known.cycles.find(({ id }) => id === filter.cycleId) ?? filter.month
  const month = named && writeMonth(named)
  return (
    <Form action={`/${locale}${path}`} className="filters" aria-label={t('filters')}>
      <CouncilKept />
      {children}
      {sort && <input type="hidden" name="sort" value={sort} />}
      <Choice name="cycle" label={t('cycle')} all={t('all.cycle')} value={month} options={cycles} />
      <Choice
        name="jurisdiction"
        label={t('jurisdiction')}
        all={t('all.jurisdiction')}
        value={filter.jurisdiction}
        options={jurisdictions}
      />
      <Choice
        name="section"
        label={t('section')}
        all={t('all.section')}
        value={filter.section}
        options={sections}
      />
      <Choice
        name="language"
        label={t('language')}
        all={t('all.language')}
        value={filter.language}
        options={languages}
      />
      <Choice
        name="review"
        label={t('review')}
        all={t('all.review')}
        value={filter.review}
        options={[{ value: 'waiting', label: t('waitsMark') }]}
      />
      <button type="submit" className={submit ? undefined : 'plain'}>
        {submit ?? t('show')}
      </button>
      {isFiltered && <Link href={path}>{t('showAll')}</Link>}
    </Form>
  )
}

type ChoiceProps = {
  name: string
  label: string
  all: string
  value: string | null
  options: { value: string; label: string }[]
}

function Choice({ name, label, all, value, options }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={value ?? ''} key={value}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}
