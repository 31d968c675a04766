import { createTranslator } from 'use-intl/core'
import { dayOf, type Month } from '#lib/cycles/cycle.ts'
import { inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import { formatDay, formatList, formatLongDay, formatMonth, formatTime } from '#lib/i18n/formats.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import { minutesOf, numbered, schedule } from '../agenda.ts'
import { circulationOf } from '../circulation.ts'
import type { Outline, SaidAction } from '../outline.ts'
import type { WholeAgenda } from '../whole-agenda.ts'
import { sayCirculation } from './say-circulation.ts'
import { sayQuote } from './say-quote.ts'
import { sayReason } from './say-reason.ts'

type Item = WholeAgenda['items'][number]

/** An agenda in one language: what the page, the paper and every file say. */
export function sayAgenda(found: WholeAgenda, locale: Locale): Outline {
  const { agenda, cycle, items, council } = found
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas' })
  const opening = minutesOf(agenda.startsAt)
  return {
    locale,
    council: inLanguage(council.name, locale),
    title: sayTitle(cycle, locale),
    meeting: t('meeting', {
      day: formatLongDay(agenda.meetsOn, locale),
      start: formatTime(opening, locale),
      end: formatTime(opening + agenda.lengthMinutes, locale),
    }),
    facts: sayFacts(found, locale),
    standing: circulationOf(agenda) === 'circulated' ? null : sayCirculation(agenda, locale),
    asked: sayAsked(items, locale),
    items: numbered(schedule(items, agenda).items).map((item) => sayItem(item, found, locale)),
  }
}

export function sayTitle(cycle: Month, locale: Locale): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas' })
  return t('titleOf', { cycle: formatMonth(cycle, locale) })
}

type Placed = Item & { startsAt: number; endsAt: number; number: number | null }

function sayItem(item: Placed, { cycle }: WholeAgenda, locale: Locale): Outline['items'][number] {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas' })
  const minutes = t('minutes', { count: item.minutes })
  const isBreak = item.kind === 'break'
  const purpose = isBreak ? null : t(`purposes.${item.purpose}`)
  const presenter = sayPresenter(item, locale)
  const presented = presenter && t('presentedBy', { name: presenter })
  return {
    id: item.id,
    number: item.number,
    isBreak,
    starts: formatTime(item.startsAt, locale),
    time: t('fromTo', {
      start: formatTime(item.startsAt, locale),
      end: formatTime(item.endsAt, locale),
    }),
    title: inLanguage(item.title, locale),
    minutes: item.minutes,
    purpose: purpose === null ? null : { name: purpose, mark: MARKS[item.purpose] },
    presenter,
    notes: inLanguage(item.notes, locale),
    details: [purpose, minutes, presented].filter(Boolean).join(' · '),
    reason: item.raised && sayReason(item.raised, locale),
    quotes: item.quotes.map((quote) => sayQuote(quote, locale)),
    annex: item.annex.map((quote) => sayQuote(quote, locale)),
    outcome: item.outcome && {
      name: t(`outcomes.${item.outcome}`),
      decision: inLanguage(item.decision, locale),
      minutesTaken: item.minutesTaken,
    },
    actions: item.actions.map((action) => sayAction(action, locale)),
    unquoted:
      item.unquoted && t('unquoted', { ...item.unquoted, cycle: formatMonth(cycle, locale) }),
  }
}

/** For the eye that looks down the column; the word stands beside it. */
const MARKS = { decide: '◆', discuss: '●', inform: '○' } as const

/** The jurisdiction, and the person where one is named. */
export function sayPresenter(
  { presenterName, presenter }: Pick<Item, 'presenterName' | 'presenter'>,
  locale: Locale,
): string {
  const name = presenterName && inLanguage(presenterName, locale)
  return [presenter, name].filter(Boolean).join(', ')
}

function sayAction(action: Item['actions'][number], locale: Locale): SaidAction {
  const name = action.jurisdictionName && inLanguage(action.jurisdictionName, locale)
  return {
    who: [action.who, name].filter(Boolean).join(', '),
    what: inLanguage(action.what, locale),
    due: action.dueOn ? formatDay(action.dueOn, locale) : '',
    isDone: action.doneAt !== null,
  }
}

/** What a member wants to know before the items: where, by which link, who presides. */
function sayFacts({ agenda, version }: WholeAgenda, locale: Locale): Outline['facts'] {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas' })
  const facts = [
    { label: t('place'), value: inLanguage(agenda.place, locale) },
    { label: t('link'), value: agenda.link },
    { label: t('chair'), value: agenda.chair },
    { label: t('version'), value: version === null ? '' : sayVersion(agenda, version, locale) },
  ]
  return facts
    .filter(({ value }) => value !== '')
    .map((fact) => ({ ...fact, line: t('fact', fact) }))
}

function sayVersion({ circulatedAt }: WholeAgenda['agenda'], version: number, locale: Locale) {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas' })
  const day = circulatedAt ? formatDay(dayOf(circulatedAt), locale) : ''
  return t('versionSaid', { version, day, replaced: version - 1 })
}

/** What is asked of the table, by the numbers of the items; null where nothing is on it yet. */
function sayAsked(items: readonly Item[], locale: Locale): string | null {
  const asked = numbered(items).filter(({ number }) => number !== null)
  if (asked.length === 0) return null
  const of = (purpose: Item['purpose']) => asked.filter((item) => item.purpose === purpose)
  const [decide, discuss] = [of('decide'), of('discuss')]
  const at = (some: typeof asked) =>
    formatList(
      some.map(({ number }) => String(number)),
      locale,
    )
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'agendas' })
  return t('asked', {
    decisions: decide.length,
    decideAt: at(decide),
    discussions: discuss.length,
    discussAt: at(discuss),
  })
}
