import { createTranslator } from 'use-intl/core'
import { inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import { formatLongDay, formatTime } from '#lib/i18n/formats.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import { beforeStop, quoted } from '#lib/i18n/quotation.ts'
import { minutesOf } from '../agenda.ts'
import type { Change } from '../said.ts'
import { sayPresenter } from './say-agenda.ts'

/** One change in a sentence, as the message that carries the next version would say it. */
export function sayChange(change: Change, locale: Locale): string {
  const t = createTranslator({
    locale,
    messages: MESSAGES[locale],
    namespace: 'agendas.changes',
  })
  const titled = ({ title }: { title: { en: string; fr: string } }) =>
    quoted(inLanguage(title, locale), locale)
  switch (change.kind) {
    case 'day':
      return t('day', { day: formatLongDay(change.now.meetsOn, locale) })
    case 'start': {
      const start = formatTime(minutesOf(change.now.startsAt), locale)
      return t('start', { start: beforeStop(start) })
    }
    case 'length':
      return t('length', { count: change.now.lengthMinutes })
    case 'place': {
      const place = inLanguage(change.now.place, locale)
      return t('place', { place: beforeStop(place), isKnown: String(place !== '') })
    }
    case 'link':
      return t('link', { isKnown: String(change.now.link !== '') })
    case 'chair':
      return t('chair', {
        name: beforeStop(change.now.chair),
        isKnown: String(change.now.chair !== ''),
      })
    case 'added': {
      const presenter = sayPresenter(change.item, locale)
      const isPresented = String(presenter !== '')
      const { minutes } = change.item
      return t('added', {
        title: titled(change.item),
        count: minutes,
        presenter: beforeStop(presenter),
        isPresented,
      })
    }
    case 'moved': {
      const after = change.after ? titled(change.after) : ''
      return t('moved', { title: titled(change.item), after, isFirst: String(!change.after) })
    }
    case 'titled':
      return t('titled', { title: titled(change.item), before: titled(change.before) })
    case 'minutes': {
      const { item, before } = change
      return t('minutes', { title: titled(item), count: item.minutes, before: before.minutes })
    }
    case 'purpose':
      return t('purpose', { title: titled(change.item), purpose: change.item.purpose })
    case 'presenter': {
      const presenter = beforeStop(sayPresenter(change.item, locale))
      const isPresented = String(presenter !== '')
      return t('presenter', { title: titled(change.item), presenter, isPresented })
    }
    default:
      return t(`${change.kind}`, { title: titled(change.item) })
  }
}
