import { getLocale, getTranslations } from 'next-intl/server'
import { CouncilKept } from '#app/_ui/forms/council-shown.tsx'
import { Link } from '#lib/i18n/navigation.ts'
import { ORDERS, SECTIONS, type ThemeFilter } from '#lib/themes/input.ts'

type Props = {
  path: string
  filter: ThemeFilter
  /** what else the address says, left as it is */
  kept?: { key: string; value: string }[]
}

/** A plain form: what is chosen ends up in the address, and works without a script. */
export async function ThemeFilters({ path, filter, kept = [] }: Props) {
  const t = await getTranslations('themes')
  const locale = await getLocale()
  return (
    <form className="filters" action={`/${locale}${path}`}>
      <CouncilKept />
      {filter.cycle && <input type="hidden" name="cycle" value={filter.cycle} />}
      {kept.map(({ key, value }) => (
        <input key={`${key}-${value}`} type="hidden" name={key} value={value} />
      ))}
      <label>
        {t('section')}
        <select name="section" defaultValue={filter.section ?? ''}>
          <option value="">{t('anySection')}</option>
          {SECTIONS.map((section) => (
            <option key={section} value={section}>
              {t(`sections.${section}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('order')}
        <select name="order" defaultValue={filter.order ?? ''}>
          <option value="">{t('anyOrder')}</option>
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`orders.${order}`)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="plain">
        {t('show')}
      </button>
      {(filter.section || filter.order) && <Link href={path}>{t('clear')}</Link>}
    </form>
  )
}
