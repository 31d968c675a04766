import { findGutter, placeColumns, type Segment, type VisualLine } from './columns.ts'
import { decode } from './decode.ts'
import type { ReadDocument } from './form.ts'
import { canonical, plainBlock } from './text-builder.ts'

/** Text as `pdftotext` writes it: either flattened, or with the columns side by side. */
export function readTxt(bytes: Uint8Array): ReadDocument {
  const { text, encoding } = decode(bytes)
  return readText(text, encoding === 'windows-1252' ? ['decoded-as-windows-1252'] : [])
}

export function readText(decoded: string, warnings: string[]): ReadDocument {
  const { text, hidden } = canonical(decoded)
  const wide = visualLines(text, 3)
  const gutter = findGutter(wide, 1)
  const lines = gutter === null ? wide : wide.map((line) => recut(line, gutter))
  const paged = text.includes('\f')
  const blocks = placeColumns(lines, 1).map((piece) => ({
    ...plainBlock({ start: piece.segments[0]?.start ?? 0, end: endOf(piece.segments) }),
    column: piece.column,
    row: piece.row,
    indent: piece.x,
    right: piece.segments.at(-1)?.right ?? piece.x,
    wraps: true,
    gap: piece.gap,
    page: paged ? piece.page : null,
    line: piece.line,
  }))
  const seen = hidden ? [...warnings, 'hidden-characters'] : warnings
  return { format: 'txt', reader: 'txt@1', text, blocks, warnings: seen }
}

function endOf(segments: readonly Segment[]): number {
  const last = segments.at(-1)
  return last ? last.start + last.text.length : 0
}

/** The lines that have text, each cut where the blanks are wide enough to stand between two columns. */
function visualLines(text: string, blanks: number): VisualLine[] {
  const cut = new RegExp(`[^\\s](?:[^\\f\\t]*?[^\\s])??(?=\\s{${blanks},}|\\t|\\f|\\s*$)`, 'g')
  const lines: VisualLine[] = []
  let page = 1
  let offset = 0
  for (const [index, raw] of text.split('\n').entries()) {
    page += raw.split('\f').length - 1
    const segments = [...raw.matchAll(cut)].map((match) => {
      const x = screenColumn(raw, match.index)
      return { x, right: x + match[0].length, text: match[0], start: offset + match.index }
    })
    if (segments.length > 0) lines.push({ page, line: index + 1, y: index, segments })
    offset += raw.length + 1
  }
  return lines
}

// Where the left cell is full, one or two blanks are all that is left between the columns.
function recut(line: VisualLine, gutter: number): VisualLine {
  const segments = line.segments.flatMap((one) => {
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

/** Where a character stands on the screen: a tab goes to the next multiple of eight. */
function screenColumn(raw: string, index: number): number {
  let at = 0
  for (const letter of raw.slice(0, index)) {
    if (letter === '\t') at = (Math.floor(at / 8) + 1) * 8
    else if (letter !== '\f') at += 1
  }
  return at
}
