import { createTranslator } from 'use-intl/core'
import type { LastTold } from '#lib/answers/queries/last-told.ts'
import { type CycleDates, type Month, stateOn } from '#lib/cycles/cycle.ts'
import { deadlinesOf } from '#lib/cycles/deadlines.ts'
import { type Bilingual, inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import { formatDay, formatMonth } from '#lib/i18n/formats.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'

/** Enough to start from, and few enough to be read. */
export const MOST_PRIORITIES = 3

export type LetterFacts = {
  cycle: CycleDates & Month
  today: string
  jurisdiction: Bilingual
  /** Who reads the letter in its stead, as the one named to answer for it; null where it is itself. */
  proxy: Bilingual | null
  council: Bilingual
  /** Whom it is to; null where no name is known. */
  person: string | null
  /** Theirs; null where nobody knows it, and then the letter is in both. */
  language: Locale | null
  last: LastTold | null
  /** Where they answer, each with a link of their own; null where there is nobody to give one to. */
  link: Bilingual | null
  /** Who writes; null where the letter goes by itself. */
  author: string | null
}

export type Letter = { language: Locale | 'both'; subject: string; body: string }

const RULE = '— — —'

/**
 * A reminder as it is read before it goes. It quotes what its reader last told the council, word for word and in whatever
 * language that was, and says the dates in the sentence that is on every page.
 */
export function writeLetter(facts: LetterFacts): Letter {
  const { language } = facts
  if (language) return { language, ...writeIn(facts, language) }
  const [en, fr] = [writeIn(facts, 'en'), writeIn(facts, 'fr')]
  const notice = { en: MESSAGES.en.reminders.letter.both, fr: MESSAGES.fr.reminders.letter.both }
  return {
    language: 'both',
    subject: `${en.subject} / ${fr.subject}`,
    body: [notice.en, en.body, RULE, notice.fr, fr.body].join('\n\n'),
  }
}

function writeIn(facts: LetterFacts, locale: Locale): { subject: string; body: string } {
  const { cycle, today, last, link, author, person } = facts
  const messages = MESSAGES[locale]
  const t = createTranslator({ locale, messages, namespace: 'reminders.letter' })
  const dates = createTranslator({ locale, messages, namespace: 'cycles.deadlines' })
  const name = inLanguage(facts.jurisdiction, locale)
  const proxy = facts.proxy && inLanguage(facts.proxy, locale)
  const { state, values } = deadlinesOf(cycle, today, locale)
  const told = last?.priorities.slice(0, MOST_PRIORITIES) ?? []
  const address = link && inLanguage(link, locale)
  const paragraphs = [
    person === null ? t('greetingNobody') : t('greeting', { person }),
    proxy === null
      ? t('notYet', { name, month: formatMonth(cycle, locale) })
      : t('notYetProxy', { name, proxy, month: formatMonth(cycle, locale) }),
    dates.markup(state, { ...values, b: (words) => words }),
    ...(last && told.length > 0
      ? [
          t(proxy === null ? 'told' : 'toldProxy', {
            name,
            month: formatMonth(last.cycle, locale),
            n: told.length,
            only: String(last.priorities.length <= MOST_PRIORITIES),
          }),
          told.map(({ text }) => `• ${text.replace(/\s*\n\s*/g, ' ')}`).join('\n'),
          t('start'),
        ]
      : []),
    address === null ? t('how') : t('howLink', { address }),
    [author, t('signed', { council: inLanguage(facts.council, locale) })]
      .filter((line) => line !== null)
      .join('\n'),
  ]
  const day = (date: string) => formatDay(date, locale)
  const subject = t(`subject.${stateOn(cycle, today) === 'late' ? 'late' : 'open'}`, {
    name,
    due: day(cycle.dueOn),
    until: day(cycle.lateUntil),
  })
  return { subject, body: paragraphs.join('\n\n') }
}
