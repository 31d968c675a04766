import { getLocale, getTranslations } from 'next-intl/server'
import type { Outline } from '#lib/agendas/outline.ts'
import type { WholeItem } from '#lib/agendas/whole-agenda.ts'
import { Link } from '#lib/i18n/navigation.ts'
import { quoted } from '#lib/i18n/quotation.ts'
import { themeCode } from '#lib/themes/theme.ts'
import { Act } from '../act.tsx'
import {
  editItemAction,
  moveItemAction,
  recordOutcomeAction,
  removeItemAction,
} from '../actions.ts'
import { refusalWords } from '../refusal-words.ts'
import styles from './agenda.module.css'
import { ItemQuotes } from './evidence.tsx'
import type { Group } from './fields.tsx'
import { ItemFields } from './item-fields.tsx'
import { Outcome } from './outcome.tsx'
import { OutcomeFields } from './outcome-fields.tsx'
import { PlaceAfter } from './place-after.tsx'

type Props = {
  item: WholeItem
  said: Outline['items'][number] | undefined
  /** All of them, in their order: where it may go. */
  items: WholeItem[]
  seen: { agenda: number; revision: number } | null
  presenters: Group[]
  /** the meeting has been held, or is being held today */
  isHeld: boolean
}

export async function AgendaItem({ item, said, seen, ...others }: Props) {
  const locale = await getLocale()
  return (
    <li className={item.kind === 'break' ? styles.pause : styles.item}>
      <p className={styles.time}>{said?.time}</p>
      <div>
        <h3 data-number={said?.number}>
          {item.themeCode === null ? (
            said?.title
          ) : (
            <Link href={`/themes/${themeCode(item.themeCode)}`}>{said?.title}</Link>
          )}
        </h3>
        <p className={styles.details}>
          {said?.purpose && <span aria-hidden="true">{said.purpose.mark} </span>}
          {said?.details}
        </p>
        {said?.reason && <p className={styles.reason}>{said.reason}</p>}
        {said?.notes && <p className={styles.notes}>{said.notes}</p>}
        {said && <Outcome said={said} locale={locale} />}
        <div className={styles.quotes}>
          <ItemQuotes item={item} said={said} />
        </div>
        {seen && <ItemActs item={item} seen={seen} {...others} />}
      </div>
    </li>
  )
}

type ActsProps = Pick<Props, 'item' | 'items' | 'presenters' | 'isHeld'> & {
  seen: NonNullable<Props['seen']>
}

async function ItemActs({ item, items, seen, presenters, isHeld }: ActsProps) {
  const t = await getTranslations('agendas')
  const locale = await getLocale()
  const refusals = await refusalWords()
  const hidden = { ...seen, item: item.id }
  const title = quoted(item.title[locale], locale)
  // Only said to be disabled: a button that is loses the focus of whoever has just moved an item to the end.
  return (
    <div className={styles.acts}>
      <Act action={moveItemAction} hidden={hidden} refusals={refusals}>
        <button
          type="submit"
          name="way"
          value="up"
          className="quiet"
          aria-disabled={items.at(0)?.id === item.id}
          aria-label={t('upOf', { title })}
        >
          {t('up')}
        </button>
        <button
          type="submit"
          name="way"
          value="down"
          className="quiet"
          aria-disabled={items.at(-1)?.id === item.id}
          aria-label={t('downOf', { title })}
        >
          {t('down')}
        </button>
      </Act>
      {items.length > 2 && <PlaceAfter item={item} items={items} seen={seen} />}
      <Act action={removeItemAction} hidden={hidden} refusals={refusals}>
        <button type="submit" className="quiet" aria-label={t('removeOf', { title })}>
          {t('remove')}
        </button>
      </Act>
      <details className={styles.edit}>
        <summary>{t('edit')}</summary>
        <Act action={editItemAction} hidden={hidden} refusals={refusals} className="stack">
          <ItemFields item={item} presenters={presenters} />
        </Act>
      </details>
      {isHeld && item.kind !== 'break' && (
        <details className={styles.edit}>
          <summary>{t('afterMeeting')}</summary>
          <Act action={recordOutcomeAction} hidden={hidden} refusals={refusals} className="stack">
            <OutcomeFields item={item} people={presenters} />
          </Act>
        </details>
      )}
    </div>
  )
}
