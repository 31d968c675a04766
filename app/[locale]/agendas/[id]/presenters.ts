import { getLocale, getTranslations } from 'next-intl/server'
import type { CandidateTheme } from '#lib/agendas/candidates.ts'
import type { Item } from '#lib/agendas/queries.ts'
import type { Jurisdiction } from '#lib/councils/queries.ts'
import { inLanguage } from '#lib/i18n/bilingual.ts'
import type { Group } from './fields.tsx'

/** Who may present an item: those who have offered what it is about, then the others at the table. */
export async function presenterGroups(
  seats: readonly Pick<Jurisdiction, 'id' | 'name'>[],
  candidates: readonly CandidateTheme[],
): Promise<(item: Item | null) => Group[]> {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const optionOf = ({ id, name }: Pick<Jurisdiction, 'id' | 'name'>) => ({
    value: id,
    label: inLanguage(name, locale),
  })
  return (item) => {
    const theme = candidates.find(({ themeId }) => themeId === item?.themeId)
    const offered = theme?.presenters ?? []
    const others = seats.filter(({ id }) => offered.every((one) => one.id !== id))
    const named = item?.presenterId != null && item.presenterName
    const isGone = named && [...offered, ...others].every(({ id }) => id !== item.presenterId)
    const gone = isGone && item.presenterId !== null ? [{ id: item.presenterId, name: named }] : []
    const groups = [
      { label: t('offered'), options: offered.map(optionOf) },
      { label: t('others'), options: [...others, ...gone].map(optionOf) },
    ]
    return groups.filter(({ options }) => options.length > 0)
  }
}
