import type { Encoding } from '#lib/documents/encodings.ts'
import type { Block, ReadDocument, Span } from '#lib/documents/form.ts'
import {
  findGutter,
  type Placed,
  placeColumns,
  type Segment,
  type VisualLine,
} from '#lib/documents/read/columns.ts'
import { hasSpacedAccents, withAccents } from '#lib/documents/read/spaced-accents.ts'
import { canonical, plainBlock } from '#lib/documents/read/text-builder.ts'
import { type FormWords, formWords } from '#lib/documents/words/form-words.ts'
import { decode } from './decode.ts'
import { isStrong, withoutEmphasis } from './emphasis.ts'
import type { Decoded } from './mend.ts'
import { ownGutters } from './own-gutters.ts'
import { tableBlocks } from './text-tables.ts'
import { tabBlocks } from './text-tabs.ts'

/** Text as `pdftotext` writes it: either flattened, or with the columns side by side. */
export function readTxt(
  bytes: Uint8Array,
  encoding?: Encoding,
  words: FormWords = formWords(undefined),
): ReadDocument {
  return readDecoded(decode(bytes, encoding), words)
}

export function readDecoded({ text, warning, readings }: Decoded, words: FormWords): ReadDocument {
  const read = readText(text, warning === null ? [] : [warning], words)
  return readings.length > 0 ? { ...read, readings } : read
}

export function readText(
  decoded: string,
  warnings: string[],
  words: FormWords = formWords(undefined),
): ReadDocument {
  const set = hasSpacedAccents(decoded) ? withAccents(decoded) : decoded
  const plain = set.replaceAll('\0', '')
  const { text: marked, hidden } = canonical(plain)
  const { text, strong } = withoutEmphasis(marked)
  const blocks = (tableBlocks(text) ?? columnBlocks(text, words)).map((block) => ({
    ...block,
    strong: isStrong(text, block.span, strong),
  }))
  const seen = hidden || plain !== set ? [...warnings, 'hidden-characters'] : warnings
  return { format: 'txt', reader: 'txt@4', text, blocks, warnings: seen }
}

/** Columns told apart by blanks; where there are none, a tab may stand between the cells of a table. */
function columnBlocks(text: string, words: FormWords): Block[] {
  const wide = visualLines(text)
  const gutter = findGutter(wide, 1)
  const tabbed = gutter === null ? tabBlocks(text, words) : null
  if (tabbed) return tabbed
  const lines = gutter === null ? wide : ownGutters(wide, gutter).map((line) => recut(line, gutter))
  const paged = text.includes('\f')
  return placeColumns(lines, 1, words).map((piece) => {
    const span = { start: piece.segments[0]?.start ?? 0, end: endOf(piece.segments) }
    return blockOf(piece, span, paged)
  })
}

function blockOf(piece: Placed, span: Span, paged: boolean): Block {
  return {
    ...plainBlock(span),
    column: piece.column,
    row: piece.row,
    indent: piece.x,
    right: piece.segments.at(-1)?.right ?? piece.x,
    wraps: true,
    gap: piece.gap,
    page: paged ? piece.page : null,
    line: piece.line,
  }
}

function endOf(segments: readonly Segment[]): number {
  const last = segments.at(-1)
  return last ? last.start + last.text.length : 0
}

/** The lines that have text, each cut where the blanks are wide enough to stand between two columns. */
function visualLines(text: string): VisualLine[] {
  const lines: VisualLine[] = []
  let page = 1
  let line = 1
  let offset = 0
  // A form feed turns the page without ending what counts as a line.
  for (const raw of text.split(/(?<=[\n\f])/)) {
    const segments = segmentsOf(raw, offset)
    if (segments.length > 0) lines.push({ page, line, y: line, segments })
    if (raw.endsWith('\f')) page += 1
    if (raw.endsWith('\n')) line += 1
    offset += raw.length
  }
  return lines
}

function segmentsOf(raw: string, offset: number): Segment[] {
  const segments: Segment[] = []
  let at = 0
  let x = 0
  for (const piece of raw.split(/(\t+|[^\S\t]{3,})/)) {
    if (piece.includes('\t')) x = (Math.floor(x / 8) + piece.length) * 8
    else {
      const words = piece.trim()
      const lead = piece.length - piece.trimStart().length
      if (words !== '')
        segments.push({
          x: x + lead,
          right: x + lead + words.length,
          text: words,
          start: offset + at + lead,
        })
      x += piece.replace(/[\n\f]/g, '').length
    }
    at += piece.length
  }
  return segments
}

// Where the left cell is full, one or two blanks are all that is left between the columns.
function recut(line: VisualLine, gutter: number): VisualLine {
  const segments = line.segments.flatMap((one) => {
    const marked = markNear(one, gutter)
    if (marked !== null) {
      const left = one.text.slice(0, marked).trimEnd()
      const rest = { text: one.text.slice(marked), start: one.start + marked }
      const right = { ...rest, x: gutter, right: one.right }
      return left === '' ? [right] : [{ ...one, text: left, right: one.x + left.length }, right]
    }
    const at = gutter - one.x
    if (at <= 2 || at >= one.text.length || !/\s/.test(one.text.charAt(at - 1))) return [one]
    const left = one.text.slice(0, at).trimEnd()
    const rest = one.text.slice(at)
    if (rest !== rest.trimStart() || !/\s\s$/.test(one.text.slice(0, at))) return [one]
    return [
      { ...one, text: left, right: one.x + left.length },
      { x: gutter, right: one.right, text: rest, start: one.start + at },
    ]
  })
  return { ...line, segments }
}

const ITEM = /^(?:[•●○◦▪■□➢►✓–—*-]\s|\(?(?:\d{1,2}|[a-h])[.)]\s+\p{Lu})/u

/** Justified lines push the right column a little to the left: a bullet or a number there begins it all the same. */
function markNear(one: Segment, gutter: number): number | null {
  for (let at = Math.max(0, gutter - 7 - one.x); at <= gutter + 1 - one.x; at += 1) {
    if (at >= one.text.length || one.x + at === gutter) continue
    const opens = at === 0 ? one.x > 8 : /\s/.test(one.text.charAt(at - 1))
    const isNear = one.x + at >= gutter - 4 || /\d/.test(one.text.charAt(at))
    if (opens && isNear && ITEM.test(one.text.slice(at))) return at
  }
  return null
}
