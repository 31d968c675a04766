import type { Span } from '#lib/documents/form.ts'
import { type Mark, markOf } from '#lib/documents/words/marks.ts'
import { joinSpans, mergeSpans, type Piece, textOf } from '#lib/documents/words/pieces.ts'

/** A paragraph or a bullet, put together from its lines. `text` is without its mark. */
export type Unit = {
  spans: Span[]
  text: string
  mark: Mark | null
  level: number | null
  indent: number
  strong: boolean
  gap: boolean
  page: number | null
  line: number | null
}

type Draft = { pieces: Piece[]; mark: Mark | null }

/** Joins wrapped lines, over blank lines and page breaks too where the sentence plainly goes on. */
export function unitsOf(
  text: string,
  pieces: readonly Piece[],
  edge: number = edgeOf(pieces),
): Unit[] {
  const margin = marginOf(pieces)
  const drafts: Draft[] = []
  let counted = 0
  for (const piece of pieces) {
    const line = textOf(text, piece.span)
    const mark = markOf(line)
    const draft = drafts.at(-1)
    const before = draft?.pieces.at(-1)
    const room = before ? roomAfter(text, before, edge) : 0
    const goesOn = before && draft && joins(text, draft, piece, room)
    const stray = mark !== null && goesOn && isStray(mark, counted, room, edge)
    const opens = mark !== null && !stray
    if (opens && mark.number !== null) counted = mark.number
    if (draft && goesOn && !opens) draft.pieces.push(piece)
    else drafts.push({ pieces: [piece], mark: opens ? mark : drawnMark(piece, margin) })
  }
  return drafts.map((draft) => finish(text, draft)).filter((unit) => unit.text !== '')
}

// A line that merely begins with "7. " is a mark if the count got there, or if the line before it ended early.
function isStray(mark: Mark, counted: number, room: number, edge: number): boolean {
  if (mark.number === null || mark.number === 1 || mark.number === counted + 1) return false
  return room < edge * 0.15
}

/** Some programs draw their bullets instead of writing them: an indented paragraph of a PDF's column is an item. */
function drawnMark(piece: Piece, margin: number): Mark | null {
  if (piece.column !== 'right' || piece.page === null || !piece.wraps) return null
  return piece.indent > margin + 8 ? { kind: 'drawn', number: null, length: 0 } : null
}

function joins(text: string, draft: Draft, piece: Piece, room: number): boolean {
  const before = draft.pieces.at(-1)
  if (!before?.wraps || !piece.wraps) return false
  const [above, line] = [textOf(text, before.span), textOf(text, piece.span)]
  const turned = before.page !== piece.page
  if (!turned && !piece.gap && steps(draft, before, piece) && !(room < 8 && /^\p{Ll}/u.test(line)))
    return false
  // A PDF tells how wide a line is; of a text only its letters are known, and not all are as wide.
  const slack = piece.page !== null && piece.column !== null ? 8 : 17
  return continues(above, line, { gap: piece.gap, turned, room, slack })
}

// A paragraph keeps its margin; only after its first line may it hang or be indented differently.
function steps(draft: Draft, before: Piece, piece: Piece): boolean {
  if (piece.column !== 'right') return false
  const shift = piece.indent - before.indent
  const [letter, hang] = piece.page === null ? [2, 6] : [6, 40]
  if (Math.abs(shift) < letter) return false
  return !(draft.pieces.length === 1 && draft.mark && shift > 0 && shift < hang)
}

function continues(
  before: string,
  line: string,
  { gap, turned, room, slack }: { gap: boolean; turned: boolean; room: number; slack: number },
): boolean {
  const ended = /[.!?…:;][)»”"']*$/.test(before)
  const stopped = ended && !/;$/.test(before)
  const small = /^[\p{Ll}(«"“&:;,»)%?!]/u.test(line) || (/^\d/.test(line) && !ended)
  const first = line.split(/\s/)[0]?.length ?? 0
  const spare = room - 1 - first
  if (gap || turned) return !stopped && ((small && !/^[(«"“]/.test(line)) || (turned && spare < 4))
  if (/[,–—&/(-]$/.test(before)) return true
  if (ended && !small) return spare < (slack < 10 ? 1 : 4)
  if (ended) return spare < 28
  return small || spare < slack
}

/** How many letters would still have fitted on a line. */
function roomAfter(text: string, piece: Piece, edge: number): number {
  const letters = textOf(text, piece.span).length
  const letter = letters > 0 ? (piece.right - piece.indent) / letters : 1
  return letter > 0 ? (edge - piece.right) / letter : 0
}

/** Where full lines end: nearly the furthest, since a flattened text's letters were not all as wide. */
export function edgeOf(pieces: readonly Piece[]): number {
  const ends = pieces.filter((piece) => piece.wraps).map((piece) => piece.right)
  ends.sort((a, b) => a - b)
  const share = pieces.some((piece) => piece.column !== null) ? 0.97 : 0.9
  return ends[Math.floor(ends.length * share)] ?? 0
}

function marginOf(pieces: readonly Piece[]): number {
  return pieces.reduce((least, piece) => Math.min(least, piece.indent), Number.POSITIVE_INFINITY)
}

function finish(text: string, { pieces, mark }: Draft): Unit {
  const [first] = pieces
  const spans = pieces.map((piece) => ({ ...piece.span }))
  if (mark && spans[0]) spans[0].start = Math.min(spans[0].start + mark.length, spans[0].end)
  return {
    spans: mergeSpans(
      text,
      spans.filter((span) => span.end > span.start),
    ),
    text: joinSpans(text, spans).text,
    mark,
    level: first?.level ?? null,
    // A drawn bullet stands before its text; a written one is part of it.
    indent: (first?.indent ?? 0) - (mark?.kind === 'drawn' ? 14 : 0),
    strong: first?.strong ?? false,
    gap: first?.gap ?? false,
    page: first?.page ?? null,
    line: first?.line ?? null,
  }
}
