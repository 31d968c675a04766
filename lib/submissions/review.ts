import type { Edit } from '#db/schema/reviews.ts'
import type { Span } from '#lib/documents/form.ts'
import { changeStatement, type NoEdit, remove } from './correct-statement.ts'
import {
  type Field,
  isMoved,
  type Place,
  placeOf,
  placesOf,
  type Reading,
  type ReadStatement,
  statementOf,
  statementsIn,
} from './reading.ts'
import { hasWord, minus, onlyWords, saidIn, wholeWords } from './spans.ts'

export type { Edit }
export type EditKind = Edit['kind']
/** The key is the name that a statement made by this edit goes by. */
export type KeyedEdit = { key: string; edit: Edit }

export type { NoEdit }

const REORDERS: readonly EditKind[] = ['make', 'join', 'move', 'nest', 'drop', 'furniture', 'nil']

type Edited = { ok: true; reading: Reading } | { ok: false; reason: NoEdit }

/** The reading with its corrections, in their order; one that no longer means anything changes nothing. */
export function applyEdits(reading: Reading, edits: readonly KeyedEdit[]): Reading {
  let current = reading
  for (const edit of edits) {
    const edited = applyEdit(current, edit)
    if (edited.ok) current = edited.reading
  }
  return current
}

/** One more correction. Words that it leaves without a place are passages again: none is ever lost. */
export function applyEdit(reading: Reading, { key, edit }: KeyedEdit): Edited {
  const after = structuredClone(reading)
  const refusal = change(after, key, edit)
  if (refusal) return { ok: false, reason: refusal }
  if (REORDERS.includes(edit.kind))
    for (const { statements } of after.sections) levelOut(statements)
  const lost = minus(placesOf(reading), placesOf(after))
  after.unplaced = inOrder(reading.text, [...after.unplaced, ...lost])
  after.accepted = acceptedAfter(after)
  return { ok: true, reading: after }
}

/** Changes the copy it is given; a refusal says why it did not. */
function change(reading: Reading, key: string, edit: Edit): NoEdit | null {
  switch (edit.kind) {
    case 'make':
      return make(reading, key, edit)
    case 'furniture':
      return dress(reading, edit.spans)
    case 'contact':
      reading.contact = edit.name
      reading.accepted.push('field:contact')
      return null
    case 'form-language':
      reading.language = edit.language
      reading.accepted.push('field:language')
      return null
    case 'jurisdiction':
      return settle(reading, 'jurisdiction', { jurisdictionId: edit.jurisdictionId })
    case 'cycle':
      return settle(reading, 'cycle', { cycleId: edit.cycleId })
    case 'accept':
      reading.accepted.push(...edit.keys)
      return null
    default:
      return changeStatement(reading, key, edit)
  }
}

function settle(reading: Reading, field: Field, place: Partial<Place>): NoEdit | null {
  const moved = { ...reading, place: { ...reading.place, ...place } }
  if (!isMoved(reading, moved)) return 'as-it-is'
  reading.place = moved.place
  reading.accepted.push(`field:${field}`)
  return null
}

function make(
  reading: Reading,
  key: string,
  { span, section: kind }: Extract<Edit, { kind: 'make' }>,
): NoEdit | null {
  const section = reading.sections.find((one) => one.kind === kind)
  const chosen = wholeWords(reading.text, span)
  if (!section) return 'no-such-place'
  if (!chosen) return 'no-words'
  const made = statementOf(reading, key, [chosen])
  take(reading, [chosen])
  const after = section.statements.findIndex((one) => (one.spans[0]?.start ?? 0) > chosen.start)
  const index = after < 0 ? section.statements.length : after
  const depth = section.statements[index]?.depth ?? 0
  section.statements.splice(index, 0, { ...made, depth })
  reading.accepted.push(key)
  return null
}

function dress(reading: Reading, spans: readonly Span[]): NoEdit | null {
  const chosen = spans.flatMap((span) => wholeWords(reading.text, span) ?? [])
  const within = inOrder(reading.text, chosen)
  if (within.length === 0) return 'no-words'
  take(reading, within)
  reading.furniture.push(...within)
  return null
}

/** Takes words out of wherever they stand; a statement that has none left goes. */
function take(reading: Reading, taken: readonly Span[]): void {
  const rest = (spans: readonly Span[]) => onlyWords(reading.text, minus(spans, taken))
  const first = (span: Span | null) => (span === null ? null : (rest([span])[0] ?? null))
  for (const section of reading.sections) {
    section.heading = first(section.heading)
    section.nil = first(section.nil)
    for (const statement of [...section.statements]) {
      if (touches(reading, statement.contextSpans, taken)) {
        statement.context = null
        statement.contextSpans = []
      }
      if (!touches(reading, statement.spans, taken)) continue
      statement.spans = rest(statement.spans)
      statement.text = saidIn(reading.text, statement.spans)
      Object.assign(statement, placeOf(reading, statement.spans))
      if (statement.spans.length === 0) remove(section, section.statements.indexOf(statement))
    }
  }
  reading.prompts = rest(reading.prompts)
  reading.furniture = rest(reading.furniture)
  reading.unplaced = rest(reading.unplaced)
}

function touches({ text }: Reading, spans: readonly Span[], taken: readonly Span[]): boolean {
  return spans.some((span) =>
    taken.some(({ start, end }) =>
      hasWord(text, { start: Math.max(start, span.start), end: Math.min(end, span.end) }),
    ),
  )
}

/** No statement stands more than one level below the one before it. */
function levelOut(statements: ReadStatement[]): void {
  let most = 0
  for (const statement of statements) {
    statement.depth = Math.max(0, Math.min(statement.depth, most))
    most = statement.depth + 1
  }
}

/** In the order of the text, each once, those of one paragraph together. */
function inOrder(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of onlyWords(text, spans).toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

function acceptedAfter(reading: Reading): string[] {
  const keys = new Set(statementsIn(reading).map(({ key }) => key))
  return [...new Set(reading.accepted)].filter((key) => key.startsWith('field:') || keys.has(key))
}
