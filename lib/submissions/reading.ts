import type { Confidence, Guess, Month, SectionKind, Span } from '#lib/documents/form.ts'
import { languageOf } from '#lib/documents/words/language.ts'
import { minus, onlyWords, saidIn } from './spans.ts'

type Language = 'en' | 'fr'

/** What was read of one statement. Its key is that of the row it was stored as, or of the edit that made it. */
export type ReadStatement = {
  key: string
  /** The row that says the same, or said it before, in the version under review. */
  previousId: number | null
  spans: Span[]
  text: string
  language: Language
  depth: number
  context: string | null
  contextSpans: Span[]
  page: number | null
  line: number | null
  confidence: Confidence
}

export type ReadSection = {
  kind: SectionKind
  number: number | null
  heading: Span | null
  nil: Span | null
  statements: ReadStatement[]
}

/** What the title lines were taken to say, and how sure the reader was of it. */
export type ReadFields = {
  jurisdiction: Guess<string> | null
  cycle: Guess<Month> | null
  contact: Guess<string> | null
}

/** Whose form it is, and for which round: where the submission stands once the reading is accepted. */
export type Place = { jurisdictionId: number; cycleId: number }

/**
 * A form as it is read now. Every word of the text is in a statement or its lead-in, a heading, a prompt, an answer
 * that says nothing, the form's own dressing, or a passage that waits for a place.
 */
export type Reading = {
  text: string
  language: Language | 'both'
  contact: string | null
  fields: ReadFields
  place: Place
  /** All five, in the form's order, whether the form had them or not. */
  sections: ReadSection[]
  prompts: Span[]
  furniture: Span[]
  unplaced: Span[]
  /** Statements and fields that a person has looked at. */
  accepted: string[]
}

type Stored = Omit<Reading, 'furniture' | 'accepted'>

/** What nobody placed anywhere when the form was read is its own dressing: titles, labels, page numbers. */
export function readingOf(stored: Stored): Reading {
  const reading = { ...stored, furniture: [], accepted: [] }
  const whole = [{ start: 0, end: stored.text.length }]
  return { ...reading, furniture: onlyWords(stored.text, minus(whole, placesOf(reading))) }
}

/** Every place that words of the text stand in. */
export function placesOf({ sections, prompts, furniture, unplaced }: Reading): Span[] {
  return [
    ...sections.flatMap(({ heading, nil, statements }) => [
      ...(heading ? [heading] : []),
      ...(nil ? [nil] : []),
      ...statements.flatMap((statement) => [...statement.spans, ...statement.contextSpans]),
    ]),
    ...prompts,
    ...furniture,
    ...unplaced,
  ]
}

export function statementsIn({ sections }: Reading): ReadStatement[] {
  return sections.flatMap((section) => section.statements)
}

/** A statement out of words that a person chose: its language and its place are told anew. */
export function statementOf(reading: Reading, key: string, spans: Span[]): ReadStatement {
  const text = saidIn(reading.text, spans)
  const main = reading.language === 'both' ? 'en' : reading.language
  return {
    key,
    previousId: null,
    spans,
    text,
    language: languageOf(text, main),
    depth: 0,
    context: null,
    contextSpans: [],
    ...placeOf(reading, spans),
    confidence: 'sure',
  }
}

/** Page and line, counted in the text wherever that count agrees with what the reader said of the others. */
export function placeOf(
  reading: Reading,
  spans: readonly Span[],
): { page: number | null; line: number | null } {
  const start = spans[0]?.start ?? 0
  const known = statementsIn(reading)
  const agrees = (name: 'page' | 'line', mark: string) =>
    known.length > 0 &&
    known.every((one) => one[name] === countTo(reading.text, one.spans[0]?.start ?? 0, mark))
  const tell = (name: 'page' | 'line', mark: string) =>
    agrees(name, mark) ? countTo(reading.text, start, mark) : null
  return { page: tell('page', '\f'), line: tell('line', '\n') }
}

function countTo(text: string, end: number, mark: string): number {
  return text.slice(0, end).split(mark).length
}

/** The nearest statement before it that stands one level higher, by its index in the section. */
export function parentOf(statements: readonly { depth: number }[], index: number): number | null {
  const depth = statements[index]?.depth ?? 0
  for (let at = index - 1; at >= 0 && depth > 0; at -= 1)
    if ((statements[at]?.depth ?? 0) < depth) return at
  return null
}

/** How many statements stand under this one, in a row after it. */
export function countUnder(statements: readonly { depth: number }[], index: number): number {
  const depth = statements[index]?.depth ?? 0
  const after = statements.slice(index + 1)
  const end = after.findIndex((one) => one.depth <= depth)
  return end < 0 ? after.length : end
}

export const FIELDS = ['jurisdiction', 'cycle', 'contact', 'language'] as const
export type Field = (typeof FIELDS)[number]

/** How sure the reader was of each field; null where the version was stored before that was kept. */
export function confidenceOf(reading: Reading, field: Field): Confidence | null {
  if (field !== 'language') return reading.fields[field]?.confidence ?? null
  return statementsIn(reading).length > 0 ? 'sure' : 'likely'
}

/** What a person still has to look at: fields, then statements, by key; passages are beside them. */
export function openKeys(reading: Reading): string[] {
  const fields = FIELDS.filter((field) => !['sure', null].includes(confidenceOf(reading, field)))
  const doubtful = statementsIn(reading).filter(({ confidence }) => confidence !== 'sure')
  const keys = [...fields.map((field) => `field:${field}`), ...doubtful.map(({ key }) => key)]
  return keys.filter((key) => !reading.accepted.includes(key))
}

/** What "accept all that is sure" accepts. */
export function sureKeys(reading: Reading): string[] {
  const open = new Set(openKeys(reading))
  const all = [
    ...FIELDS.map((field) => `field:${field}`),
    ...statementsIn(reading).map(({ key }) => key),
  ]
  return all.filter((key) => !open.has(key) && !reading.accepted.includes(key))
}

export function isMoved(
  { place: before }: Pick<Reading, 'place'>,
  { place: after }: Pick<Reading, 'place'>,
): boolean {
  return before.jurisdictionId !== after.jurisdictionId || before.cycleId !== after.cycleId
}

/** Whether another version has to be stored: calling a whole passage dressing, or looking at things, is none. */
export function isCorrected(before: Reading, after: Reading): boolean {
  const said = ({ language, contact, sections }: Reading) =>
    JSON.stringify([language, contact, sections.map(outlineOf)])
  const waited = new Set(before.unplaced.map(({ start, end }) => `${start} ${end}`))
  return (
    isMoved(before, after) ||
    said(before) !== said(after) ||
    after.unplaced.some(({ start, end }) => !waited.has(`${start} ${end}`))
  )
}

/** All that a version keeps of a section; a span's two ends come in no order from the database. */
function outlineOf({ kind, heading, nil, statements }: ReadSection) {
  const ends = (spans: readonly (Span | null)[]) => spans.map((span) => [span?.start, span?.end])
  return [
    kind,
    ...ends([heading, nil]),
    statements.map(({ key, text, language, depth, context, spans, contextSpans }) => [
      [key, text, language, depth, context],
      ...ends([...spans, ...contextSpans]),
    ]),
  ]
}
