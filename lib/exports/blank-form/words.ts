import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import type { BlankForm, LastTime } from './blank-form.ts'

/** All that the form says by itself, beside the words of its template. */
export function wordsIn(locale: Locale) {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'blankForm' })
  return {
    title: (month: BlankForm['month']) => t('title', { month: formatMonth(month, locale) }),
    label: (label: string) => t('label', { label }),
    jurisdiction: { name: t('jurisdiction'), prompt: t('jurisdictionPrompt') },
    contact: { name: t('contact'), prompt: t('contactPrompt') },
    returnBy: (dueOn: string, to: BlankForm['returnTo']) => {
      const due = formatDay(dueOn, locale)
      return to ? t('returnTo', { due, ...to }) : t('due', { due })
    },
    guidance: t('guidance'),
    asked: t('asked'),
    answered: t('answered'),
    answerPrompt: t('answerPrompt'),
    lastTime: ({ month, priorities }: LastTime) =>
      t('lastTime', { month: formatMonth(month, locale), count: priorities.length }),
    page: t('page'),
    of: t('of'),
  }
}
