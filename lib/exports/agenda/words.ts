import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'

/** What the papers of a meeting say by themselves, beside what the agenda says. */
export function paperWords(locale: Locale) {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas.sheet' })
  return {
    fileName: t('fileName'),
    number: t('number'),
    time: t('time'),
    item: t('item'),
    minutes: t('minutes'),
    asked: t('asked'),
    words: t('words'),
    source: t('source'),
    annex: t('annex'),
    annexLede: t('annexLede'),
    counts: t('counts'),
    annexItem: (item: { number: number | null; title: string; count: number }) =>
      t('annexItem', { ...item, number: item.number ?? 0 }),
    jurisdiction: t('jurisdiction'),
    place: t('place'),
    outcome: t('outcome'),
    actions: t('actions'),
    taken: t('taken'),
  }
}

export type PaperWords = ReturnType<typeof paperWords>
