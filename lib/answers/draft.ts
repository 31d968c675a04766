import type {
  Ask,
  DraftChange,
  DraftKind,
  DraftLine,
  DraftSection,
  PriorityWord,
} from '#db/schema/answers.ts'

export type { Ask, DraftChange, DraftKind, DraftLine, DraftSection, PriorityWord }

/** Runs in the browser too, where nothing of the database may come along. */
export const WORDS = ['done', 'still-on', 'changed', 'dropped'] as const satisfies PriorityWord[]

export const KINDS = [
  'accomplishments',
  'priorities',
  'changes',
  'sharing',
  'issues',
  'unplaced',
] as const satisfies DraftKind[]

/** What is being answered: statements by section, and a word about each priority of last time, by its statement. */
export type Draft = { sections: DraftSection[]; words: Record<string, PriorityWord> }

export function emptyDraft(): Draft {
  return { sections: KINDS.map((kind) => ({ kind, isNil: false, lines: [] })), words: {} }
}

export function lineOf(id: string, text: string, from: Partial<DraftLine> = {}): DraftLine {
  return { priority: null, beside: null, ask: null, ...from, id, text }
}

export function linesIn({ sections }: Pick<Draft, 'sections'>, kind: DraftKind): DraftLine[] {
  return sections.find((section) => section.kind === kind)?.lines ?? []
}

/** The draft with other lines in one section. */
export function withLines(draft: Draft, kind: DraftKind, lines: DraftLine[]): Draft {
  const sections = draft.sections.map((one) => (one.kind === kind ? { ...one, lines } : one))
  return { ...draft, sections }
}

export function isBlank({ text, ask }: Pick<DraftLine, 'text' | 'ask'>): boolean {
  return text.trim() === '' && isNoAsk(ask)
}

export function isNoAsk(ask: Ask | null): boolean {
  return ask === null || [ask.what, ask.by, ask.from].every((part) => part.trim() === '')
}

export function isEmptyDraft({ sections, words }: Draft): boolean {
  return (
    Object.keys(words).length === 0 &&
    sections.every(({ isNil, lines }) => !isNil && lines.every(isBlank))
  )
}

/** Whether a section says that there is nothing to say: words in it are heard before that. */
export function isNil({ isNil: said, lines }: DraftSection): boolean {
  return said && lines.every(isBlank)
}

export function isAnswered(section: DraftSection): boolean {
  return isNil(section) || section.lines.some((line) => !isBlank(line))
}

/**
 * As it is kept: every section in its order, no blank line, one statement a line. A line that holds several, as whoever types
 * without scripts writes them, becomes so many; the same text always becomes the same lines.
 */
export function tidy(draft: Draft): Draft {
  const sections = KINDS.map((kind) => {
    const section = draft.sections.find((one) => one.kind === kind)
    const lines = uniqueById((section?.lines ?? []).flatMap(splitLine)).filter(
      (line) => !isBlank(line),
    )
    return { kind, isNil: (section?.isNil ?? false) && lines.length === 0, lines }
  })
  return { sections, words: draft.words }
}

/** Marks of a list at the start of a pasted line are its form, not its words. */
const BULLET = /^\s*(?:[•◦▪‣·∙●○■*–—-]|\d{1,2}[.)])\s+/u

export function splitLine(line: DraftLine): DraftLine[] {
  if (!/[\r\n\u2028\u2029]/.test(line.text)) return [line]
  const texts = line.text
    .split(/[\r\n\u2028\u2029]+/)
    .map((text) => text.replace(BULLET, ''))
    .filter((text) => text.trim() !== '')
  return texts.map((text, at) => (at === 0 ? { ...line, text } : lineOf(`${line.id}.${at}`, text)))
}

function uniqueById(lines: DraftLine[]): DraftLine[] {
  const seen = new Set<string>()
  return lines.map((line) => {
    let { id } = line
    while (seen.has(id)) id = `${id}.`
    seen.add(id)
    return id === line.id ? line : { ...line, id }
  })
}

export function isSameLine(a: DraftLine | undefined, b: DraftLine | undefined): boolean {
  if (!a || !b) return a === b
  return (
    a.text === b.text &&
    a.priority === b.priority &&
    a.beside === b.beside &&
    (['what', 'by', 'from'] as const).every((part) => a.ask?.[part] === b.ask?.[part])
  )
}

export function isSameDraft(a: Draft, b: Draft): boolean {
  return changesBetween(a, b).length === 0 && isSameOrder(a, b)
}

function isSameOrder(a: Draft, b: Draft): boolean {
  const order = (draft: Draft) =>
    KINDS.map((kind) => linesIn(draft, kind).map(({ id }) => id)).join('|')
  return order(a) === order(b)
}

/** Line by line and word by word, what the second has otherwise than the first. */
export function changesBetween(a: Draft, b: Draft): DraftChange[] {
  return [...KINDS.flatMap((kind) => changesIn(kind, a, b)), ...changedWords(a, b)]
}

function changesIn(kind: DraftKind, a: Draft, b: Draft): DraftChange[] {
  const before = new Map(linesIn(a, kind).map((line) => [line.id, line]))
  const after = new Map(linesIn(b, kind).map((line) => [line.id, line]))
  const ids = [...new Set([...before.keys(), ...after.keys()])]
  const lines = ids
    .filter((id) => !isSameLine(before.get(id), after.get(id)))
    .map((id): DraftChange => {
      return { of: 'line', kind, before: before.get(id) ?? null, after: after.get(id) ?? null }
    })
  const said = ({ sections }: Draft) => sections.find((one) => one.kind === kind)?.isNil ?? false
  return said(a) === said(b) ? lines : [...lines, { of: 'nil', kind, after: said(b) }]
}

function changedWords(a: Draft, b: Draft): DraftChange[] {
  const ids = [...new Set([...Object.keys(a.words), ...Object.keys(b.words)])]
  return ids
    .filter((id) => a.words[id] !== b.words[id])
    .map((id) => ({
      of: 'priority',
      id: Number(id),
      before: a.words[id] ?? null,
      after: b.words[id] ?? null,
    }))
}
