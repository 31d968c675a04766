import type { RecognisedSection, RecognisedStatement, Span } from '#lib/documents/form.ts'
import { languageOf } from '#lib/documents/words/language.ts'
import { isNil } from '#lib/documents/words/nil.ts'
import { joinSpans, mergeSpans } from '#lib/documents/words/pieces.ts'
import { sentences } from '#lib/documents/words/wording.ts'
import type { Unit } from './units.ts'

type Answer = Pick<RecognisedSection, 'answer' | 'nilSpan' | 'statements'>

/** What a member said in one section: a statement for each bullet or paragraph, with its lead-in as context. */
export function statementsOf(
  text: string,
  units: readonly Unit[],
  formLanguage: 'en' | 'fr',
): Answer {
  const said = units.filter((unit) => /[\p{L}\p{N}]/u.test(unit.text))
  const nil = units.find((unit) => isNil(unit.text))
  if (said.length === 0)
    return { answer: nil ? 'nil' : 'blank', nilSpan: nil?.spans[0] ?? null, statements: [] }
  const whole = said.map((unit) => unit.text).join(' ')
  if (said.every((unit) => isNil(unit.text)) || isNil(whole))
    return { answer: 'nil', nilSpan: said[0]?.spans[0] ?? null, statements: [] }
  const statements: RecognisedStatement[] = []
  const nest = new Nesting()
  let context: { text: string; spans: Span[] } | null = null
  for (const [index, unit] of units.entries()) {
    if (isNil(unit.text) || !/[\p{L}\p{N}]/u.test(unit.text)) continue
    const next = units[index + 1]
    const { lead, body } = splitLead(text, unit, next)
    if (body) {
      const isItem = unit.mark !== null || unit.level !== null
      const { depth, parent } = nest.place(unit, statements.length)
      if (!isItem && context && !keepsContext(unit, context.text)) context = null
      statements.push({
        spans: body.spans,
        text: body.text,
        language: languageOf(body.text, formLanguage),
        depth,
        parent,
        context: context?.text ?? null,
        contextSpans: context?.spans ?? [],
        page: unit.page,
        line: unit.line,
        confidence: body.text.length < 4 ? 'check' : 'sure',
        order: statements.length,
      })
    }
    if (lead) {
      context = lead
      nest.reset()
    }
  }
  return { answer: 'answered', nilSpan: nil?.spans[0] ?? null, statements }
}

type Part = { text: string; spans: Span[] }

/** A paragraph that ends in a colon before bullets introduces them; its earlier sentences stand for themselves. */
function splitLead(
  text: string,
  unit: Unit,
  next: Unit | undefined,
): { lead: Part | null; body: Part | null } {
  const whole = { text: unit.text, spans: unit.spans }
  const isItem = unit.mark !== null || unit.level !== null
  if (isItem || !next) return { lead: null, body: whole }
  const nextIsItem = next.mark !== null || next.level !== null
  const colon = /:\s*$/.test(unit.text)
  const subtitle =
    unit.text.length < 60 &&
    !/[.!?;]$/.test(unit.text) &&
    (nextIsItem || unit.strong) &&
    (unit.strong || unit.text.split(/\s+/).length <= 5)
  const announces =
    nextIsItem &&
    /(?:as follows|the following|suivante?s?|ci-dessous|below)\s*\.?$/i.test(unit.text)
  if (!(colon && (nextIsItem || unit.text.length < 120)) && !subtitle && !announces)
    return { lead: null, body: whole }
  const joined = joinSpans(text, unit.spans)
  const cut = sentences(joined.text).at(-1)
  if (!cut || cut.start === 0) return { lead: whole, body: null }
  const at = joined.offsets[cut.start] ?? 0
  return {
    body: part(
      text,
      unit.spans.map((span) => ({ start: span.start, end: Math.min(span.end, at) })),
    ),
    lead: part(
      text,
      unit.spans.map((span) => ({ start: Math.max(span.start, at), end: span.end })),
    ),
  }
}

function part(text: string, spans: readonly Span[]): Part {
  const kept = spans
    .filter((span) => span.end > span.start && text.slice(span.start, span.end).trim() !== '')
    .map((span) => ({
      start: span.start,
      end: span.start + text.slice(span.start, span.end).trimEnd().length,
    }))
  return { text: joinSpans(text, kept).text, spans: mergeSpans(text, kept) }
}

// After "Key initiatives:" plain paragraphs belong to it until the bullets end; a long lead-in was for bullets only.
function keepsContext(unit: Unit, context: string): boolean {
  return context.length < 120 && !unit.strong
}

/** Depth of bullets: by list level where the file says it, by indent where there is one, else by the kind of mark. */
class Nesting {
  #open: { key: string; indent: number; level: number | null; index: number }[] = []

  reset(): void {
    this.#open = []
  }

  place(unit: Unit, index: number): { depth: number; parent: number | null } {
    if (unit.mark === null && unit.level === null) {
      this.#open = []
      return { depth: 0, parent: null }
    }
    const key = unit.mark?.kind ?? `level ${unit.level}`
    while (this.#open.length > 0 && !this.#isUnder(unit, key)) this.#open.pop()
    const parent = this.#open.at(-1)?.index ?? null
    const depth = this.#open.length
    this.#open.push({ key, indent: unit.indent, level: unit.level, index })
    return { depth, parent }
  }

  #isUnder(unit: Unit, key: string): boolean {
    const top = this.#open.at(-1)
    if (!top) return true
    if (unit.level !== null && top.level !== null) return unit.level > top.level
    if (Math.abs(unit.indent - top.indent) > 1.5) return unit.indent > top.indent
    return key !== top.key && !this.#open.some((one) => one.key === key)
  }
}
