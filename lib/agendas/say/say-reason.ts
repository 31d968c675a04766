import { createTranslator } from 'use-intl/core'
import type { Locale } from '#lib/i18n/bilingual.ts'
import { countWords } from '#lib/i18n/count-words.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import type { CandidateTheme } from '../candidates.ts'

type Raised = Pick<
  CandidateTheme,
  'heard' | 'soFar' | 'ended' | 'trend' | 'isNew' | 'needs' | 'offers' | 'lastDiscussed'
>

/**
 * Why a theme is proposed, in a line: "9 of 10, growing, 2 needs, 1 offer, last discussed February 2029". While its
 * cycle is open, what became of the theme is told by the last cycle that has ended.
 */
export function sayReason(raised: Raised, locale: Locale): string {
  const messages = MESSAGES[locale]
  const t = createTranslator({ locale, messages, namespace: 'agendas.reason' })
  const { heard, soFar, ended, trend, needs, offers, lastDiscussed } = raised
  const doubtOf = countWords(createTranslator({ locale, messages, namespace: 'numbers' }), locale)
  const counted = (one: typeof heard) => ({ ...one, doubt: doubtOf.doubt(one) })
  const told = TOLD.find((one) => one === trend)
  const became = told ? t(`trends.${told}`) : ''
  const heardThen = ended
    ? [t('ended', { ...counted(ended), cycle: formatMonth(ended.cycle, locale) }), became]
    : []
  return [
    ...(soFar
      ? [t('soFar', counted(heard)), raised.isNew ? t('trends.new') : '', ...heardThen]
      : [t('heard', counted(heard)), became]),
    needs > 0 && t('needs', { count: needs }),
    offers > 0 && t('offers', { count: offers }),
    lastDiscussed ? t('last', { cycle: formatMonth(lastDiscussed, locale) }) : t('never'),
  ]
    .filter(Boolean)
    .join(', ')
}

/** What can be said of a theme somebody has raised; too few forms say nothing. */
const TOLD = ['new', 'returning', 'growing', 'steady', 'fading'] as const
