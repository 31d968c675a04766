import type { FormPart, Knowledge, ReadDocument, SectionKind, Span } from '#lib/documents/form.ts'
import { allWords } from '#lib/documents/words/form-words.ts'
import { JURISDICTION_LABEL } from '#lib/documents/words/labels.ts'
import { fold, foldInPlace } from '#lib/documents/words/wording.ts'
import { cyclesIn } from './cycle-guess.ts'

type TextLine = {
  text: string
  start: number
  end: number
  key: string | null
  section: SectionKind | null
}

/**
 * The parts of a file that holds the updates of several: a line that says whose they are, then sections, then another
 * such line, and sections again. Empty for a form of one jurisdiction, however often it says its name.
 */
export function partsOf({ text }: ReadDocument, knowledge: Knowledge): FormPart[] {
  const lines = linesOf(text, knowledge)
  const named = lines.flatMap((line, at) => (line.key === null ? [] : [{ at, key: line.key }]))
  const heads = named.filter(({ key }, index) => key !== named[index - 1]?.key)
  const asked = new Set<SectionKind>()
  const filled = heads.filter(({ at }, index) => {
    const own = lines.slice(at, heads[index + 1]?.at).flatMap(({ section }) => section ?? [])
    // A form that names another member in an answer goes on with what it has not asked yet.
    const isFirst = asked.size === 0
    const again = own.some((kind) => asked.has(kind))
    for (const kind of own) asked.add(kind)
    return own.length > 0 && (isFirst || again)
  })
  if (new Set(filled.map(({ key }) => key)).size < 2) return []
  const starts = filled.map(({ at }) => startOf(lines, at, filled[0]?.at ?? 0))
  return filled.map(({ key }, index) => ({
    key,
    span: { start: starts[index] ?? 0, end: starts[index + 1] ?? text.length },
  }))
}

/** The document with nothing in it but one part, under the title of the whole; offsets stay what they are. */
export function onlyPart(document: ReadDocument, part: Span, knowledge: Knowledge): ReadDocument {
  const first = partsOf(document, knowledge)[0]?.span.start ?? 0
  const isIn = ({ start, end }: Span) => end <= first || (start >= part.start && end <= part.end)
  const blocks = document.blocks.filter((block) => block.kind !== 'body' || isIn(block.span))
  return { ...document, blocks, text: blank(document.text, first, part) }
}

function blank(text: string, first: number, { start, end }: Span): string {
  const out = (from: number, to: number) => text.slice(from, to).replace(/\S/g, ' ')
  return text.slice(0, first) + out(first, start) + text.slice(start, end) + out(end, text.length)
}

/** A second form begins with its own title, which says again what the first one said, or when. */
function startOf(lines: readonly TextLine[], at: number, first: number): number {
  const own = lines[at]?.start ?? 0
  if (at === first) return own
  const heads = lines.slice(0, first).map(({ text }) => fold(text).trim())
  let start = own
  for (let above = at - 1; above > first; above -= 1) {
    const line = lines[above]
    if (!line) break
    const said = fold(line.text).trim()
    if (said === '') continue
    const isHead = heads.includes(said) || cyclesIn({ text: line.text, span: null }).length > 0
    if (!isHead || line.section !== null) break
    start = line.start
  }
  return start
}

function linesOf(text: string, { jurisdictions, template }: Knowledge): TextLine[] {
  const { titles } = allWords(template)
  const names = new Map(
    jurisdictions.flatMap(({ key, names }) => names.map((one) => [bare(one), key])),
  )
  return [...text.matchAll(/[^\n\f]+/g)].map((match) => {
    const line = match[0]
    const label = line.length < 200 ? JURISDICTION_LABEL.exec(foldInPlace(line)) : null
    const value = label && label[1] !== '' ? line.slice(label[0].length) : line
    const isShort = value.length < 80
    return {
      text: line,
      start: match.index,
      end: match.index + line.length,
      key: isShort ? (names.get(bare(value)) ?? null) : null,
      section: line.length < 200 ? (titles.match(line.trim())?.kind ?? null) : null,
    }
  })
}

function bare(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9&]+/g, ' ')
    .trim()
}
