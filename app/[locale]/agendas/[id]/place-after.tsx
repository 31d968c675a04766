import { getLocale, getTranslations } from 'next-intl/server'
import type { Item } from '#lib/agendas/queries.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { Act } from '../act.tsx'
import { moveItemAction } from '../actions.ts'
import { refusalWords } from '../refusal-words.ts'
import styles from './agenda.module.css'

type Props = { item: Item; items: Item[]; seen: { agenda: number; revision: number } }

/** Puts an item anywhere in one act, where Up and Down would take many. */
export async function PlaceAfter({ item, items, seen }: Props) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const at = items.findIndex(({ id }) => id === item.id)
  const title = quoted(item.title[locale], locale)
  return (
    <Act
      action={moveItemAction}
      hidden={{ ...seen, item: item.id }}
      refusals={await refusalWords()}
      className={styles.place}
    >
      {/* Where it was is not where it is: the choice starts anew from there. */}
      <select
        key={`${at}-${items.length}`}
        name="after"
        aria-label={t('placeOf', { title })}
        defaultValue={items[at - 1]?.id ?? 0}
      >
        <option value={0}>{t('placeFirst')}</option>
        {items.map((other, index) =>
          other.id === item.id ? null : (
            <option key={other.id} value={other.id}>
              {t('placeAfter', { number: index + 1, title: other.title[locale] })}
            </option>
          ),
        )}
      </select>
      <button type="submit" className="quiet" aria-label={t('placeItOf', { title })}>
        {t('placeIt')}
      </button>
    </Act>
  )
}
