import { createTranslator } from 'use-intl/core'
import { type Month, monthKey } from '#lib/cycles/cycle.ts'
import type { TemplateSection } from '#lib/cycles/template.ts'
import { claimsIn } from '#lib/documents/claims/claims.ts'
import type { Guess, RecognisedStatement, Span } from '#lib/documents/form.ts'
import { languageOf } from '#lib/documents/words/language.ts'
import { type Bilingual, inLanguage, type Locale } from '#lib/i18n/bilingual.ts'
import { formatMonth } from '#lib/i18n/formats.ts'
import { MESSAGES } from '#lib/i18n/messages.ts'
import type { Jurisdiction } from '#lib/jurisdictions/jurisdiction.ts'
import type { FormToStore } from '#lib/submissions/commands/store-version.ts'
import { type Ask, type Draft, type DraftLine, isBlank, isNoAsk, linesIn } from './draft.ts'
import type { LastPriority } from './priorities.ts'

/** What stands on a form beside the answers. */
export type TypedFacts = {
  locale: Locale
  council: Bilingual
  cycle: Month
  jurisdiction: Pick<Jurisdiction, 'key' | 'name' | 'isAssociation'>
  /** All it is called by, and whatever else is at the table: an association's members are told from these. */
  names: readonly string[]
  places: readonly string[]
  contact: string
  sections: readonly TemplateSection[]
  draft: Draft
  last: { cycle: Month; priorities: readonly LastPriority[] } | null
}

export const TYPED_READER = 'typed@1'

/**
 * What was typed, as a document: a canonical text under the template's own titles and questions, in the language it was typed
 * in, and the form that is in it. Nothing is guessed, since each piece is put down and its place is known.
 */
export function writeTyped(facts: TypedFacts): { text: string; form: FormToStore } {
  const { locale, cycle, draft, jurisdiction } = facts
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'answers.typed' })
  const page = new Page()
  page.line(inLanguage(facts.council, locale))
  const month = formatMonth(cycle, locale)
  const cycleSpan = page.part(t('title', { month }), month)
  const name = inLanguage(jurisdiction.name, locale)
  const nameSpan = page.part(t('jurisdiction', { name }), name)
  const contactSpan = page.part(t('contact', { contact: facts.contact }), facts.contact)
  writeWords(page, facts)
  const prompts: Span[] = []
  const sections = facts.sections.map((section) => {
    page.gap()
    const { number, kind } = section
    const heading = page.line(`${number}. ${inLanguage(section.title, locale)}`)
    prompts.push(page.line(inLanguage(section.prompt, locale)))
    const said = linesIn(draft, kind).filter((line) => !isBlank(line))
    const statements = said.map((line, order) => {
      const text = sayLine(line, locale)
      return statementOf(page.part(`• ${text}`, text), { text, order, locale, line: page.count })
    })
    const isNil = draft.sections.some((one) => one.kind === kind && one.isNil)
    const nilSpan = statements.length === 0 && isNil ? page.line(t('nil')) : null
    const answer = statements.length > 0 ? 'answered' : nilSpan ? 'nil' : 'blank'
    return { kind, number, heading, answer, nilSpan, statements } as const
  })
  const unplaced = writeUnplaced(page, draft, t('unplaced'))
  const all = sections.flatMap(({ statements }) => statements)
  const form: FormToStore = {
    language: languageOfAll(all, locale),
    contact: sure(facts.contact, contactSpan),
    jurisdiction: sure(jurisdiction.key, nameSpan),
    cycle: sure({ year: cycle.year, month: cycle.month }, cycleSpan),
    sections: [...sections],
    unplaced,
    prompts,
    ...claimsIn(
      page.text,
      sections.map(({ statements }) => statements),
      { isAssociation: jurisdiction.isAssociation, names: facts.names, places: facts.places },
    ),
  }
  return { text: page.text, form }
}

/** The file's name, should somebody ask for the original. */
export function typedName({ jurisdiction, cycle }: Pick<TypedFacts, 'jurisdiction' | 'cycle'>) {
  return `${jurisdiction.key}-${monthKey(cycle)}.txt`
}

/** A statement with what is asked in it said at its end, so that who reads it alone knows. */
export function sayLine({ text, ask }: Pick<DraftLine, 'text' | 'ask'>, locale: Locale): string {
  const said = text.replace(/\s+/g, ' ').trim()
  if (!ask || isNoAsk(ask)) return said
  const words = sayAsk(ask, locale)
  if (said === '') return words
  return `${/[.!?…:]["»”)]?$/.test(said) ? said : `${said}.`} ${words}`
}

function sayAsk(ask: Ask, locale: Locale): string {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'answers.typed.ask' })
  const [what, by, from] = [ask.what, ask.by, ask.from].map((part) =>
    part.replace(/\s+/g, ' ').trim().replace(/\.$/, ''),
  )
  const parts = [
    ...(what ? [t('what', { what })] : []),
    ...(by ? [t('by', { by })] : []),
    ...(from ? [t('from', { from })] : []),
  ].join('; ')
  return `${parts.charAt(0).toLocaleUpperCase(locale)}${parts.slice(1)}.`
}

/** What became of the priorities of last time, word for word: dressing of this form, since each was that form's statement. */
function writeWords(page: Page, { last, draft, locale }: TypedFacts): void {
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'answers.typed' })
  const said = last?.priorities.flatMap(({ statementId, text }) => {
    const word = draft.words[String(statementId)]
    return word ? [t(`word.${word}`, { priority: text.replace(/\s+/g, ' ') })] : []
  })
  if (!last || !said || said.length === 0) return
  page.gap()
  page.line(t('told', { month: formatMonth(last.cycle, locale) }))
  for (const line of said) page.line(line)
}

function writeUnplaced(page: Page, draft: Draft, heading: string): Span[] {
  const lines = linesIn(draft, 'unplaced').filter((line) => !isBlank(line))
  if (lines.length === 0) return []
  page.gap()
  page.line(heading)
  return lines.map(({ text }) => page.line(text.replace(/\s+/g, ' ').trim()))
}

type Said = { text: string; order: number; locale: Locale; line: number }

function statementOf(span: Span, { text, order, locale, line }: Said): RecognisedStatement {
  return {
    spans: [span],
    text,
    language: languageOf(text, locale),
    depth: 0,
    parent: null,
    context: null,
    contextSpans: [],
    page: null,
    line,
    confidence: 'sure',
    order,
  }
}

function languageOfAll(all: readonly RecognisedStatement[], locale: Locale): Locale | 'both' {
  const languages = new Set(all.map(({ language }) => language))
  if (languages.size > 1) return 'both'
  return [...languages][0] ?? locale
}

function sure<Value>(value: Value, span: Span): Guess<Value> {
  return { value, confidence: 'sure', why: 'answered', span }
}

/** Lines put down one after another; each says where it stands. */
class Page {
  text = ''
  count = 0

  line(words: string): Span {
    const start = this.text.length
    this.text += `${words}\n`
    this.count += 1
    return { start, end: start + words.length }
  }

  /** The place of the last words that are those, on a line that holds them. */
  part(line: string, words: string): Span {
    const { end } = this.line(line)
    const start = end - line.length + line.lastIndexOf(words)
    return { start, end: start + words.length }
  }

  gap(): void {
    this.text += '\n'
    this.count += 1
  }
}
