import { createTranslator } from 'use-intl/core'
import { MESSAGES } from '#lib/i18n/messages.ts'
import type { Outline, SaidAction } from '../outline.ts'

/** What a meeting came to, in one language: a page that can be read aloud. */
export type SaidRecord = {
  title: string
  finding: string
  rows: {
    id: number
    number: string
    title: string
    outcome: string
    decision: string
    actions: string[]
    /** planned, and taken where it was said */
    minutes: string
  }[]
}

export function sayRecord({ items, locale }: Outline): SaidRecord {
  const messages = MESSAGES[locale]
  const t = createTranslator({ locale, messages, namespace: 'agendas.held' })
  const asked = items.filter(({ isBreak }) => !isBreak)
  const count = (name: string) => asked.filter(({ outcome }) => outcome?.name === name).length
  const actions = asked.flatMap((item) => item.actions).length
  const unsaid = asked.filter(({ outcome }) => outcome === null).length
  const isBlank = unsaid === asked.length && actions === 0
  return {
    title: t('title'),
    finding: t('finding', {
      // That no decision was taken is known once something is said of every item.
      stage: isBlank ? 'blank' : unsaid > 0 ? 'begun' : 'whole',
      decided: count(messages.agendas.outcomes.decided),
      deferred: count(messages.agendas.outcomes.deferred),
      actions,
      unsaid,
    }),
    rows: asked.map(({ id, number, title, outcome, actions, minutes }) => ({
      id,
      number: String(number ?? ''),
      title,
      outcome: outcome?.name ?? t('unsaid'),
      decision: outcome?.decision ?? '',
      actions: actions.map((action) => sayAction(action, locale)),
      minutes: t('minutes', {
        planned: minutes,
        taken: outcome?.minutesTaken ?? 0,
        isSaid: String(outcome?.minutesTaken != null),
      }),
    })),
  }
}

/** "Clearcove: sends its agreement, by May 6, 2033." */
export function sayAction(action: SaidAction, locale: Outline['locale']): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas' })
  return t('actionSaid', {
    ...action,
    isOwned: String(action.who !== ''),
    isDue: String(action.due !== ''),
    isDone: String(action.isDone),
  })
}
