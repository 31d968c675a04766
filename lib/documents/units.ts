import type { Span } from './form.ts'
import { type Mark, markOf } from './marks.ts'
import { joinSpans, mergeSpans, type Piece, textOf } from './pieces.ts'

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
export function unitsOf(text: string, pieces: readonly Piece[]): Unit[] {
  const width = widthOf(pieces)
  const drafts: Draft[] = []
  let counted = 0
  for (const piece of pieces) {
    const line = textOf(text, piece.span)
    const mark = markOf(line)
    const draft = drafts.at(-1)
    const before = draft?.pieces.at(-1)
    const goesOn =
      before &&
      piece.wraps &&
      before.wraps &&
      continues(textOf(text, before.span), line, {
        gap: piece.gap || before.page !== piece.page,
        width,
      })
    const opens =
      mark !== null && !(goesOn && strayNumber(mark, counted, textOf(text, before.span), width))
    if (opens && mark.number !== null) counted = mark.number
    if (draft && goesOn && !opens) draft.pieces.push(piece)
    else drafts.push({ pieces: [piece], mark: opens ? mark : null })
  }
  return drafts.map((draft) => finish(text, draft)).filter((unit) => unit.text !== '')
}

// A line that merely begins with "7. " is a mark if the count got there, or if the line before it ended early.
function strayNumber(mark: Mark, counted: number, before: string, width: number): boolean {
  if (mark.number === null || mark.number === 1 || mark.number === counted + 1) return false
  return before.length > width * 0.85
}

function continues(
  before: string,
  line: string,
  { gap, width }: { gap: boolean; width: number },
): boolean {
  const ended = /[.!?…:;][)»”"']*$/.test(before)
  const small = /^[\p{Ll}(«"“&]/u.test(line) || (/^[\d]/.test(line) && !ended)
  if (gap) return small && !/[.!?…:][)»”"']*$/.test(before) && !/^[(«"“]/.test(line)
  const first = line.split(/\s/)[0]?.length ?? 0
  const room = width - (before.length + 1 + first)
  if (/[,–—&/(-]$/.test(before)) return true
  if (ended && !small) return room < Math.max(3, width * 0.05)
  if (ended) return room < width * 0.35
  return small || room < width * 0.22
}

/** How long a full line is: the ninth of ten, since letters are not all as wide. */
function widthOf(pieces: readonly Piece[]): number {
  const lengths = pieces
    .filter((piece) => piece.wraps)
    .map((piece) => piece.span.end - piece.span.start)
  lengths.sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0
}

function finish(text: string, { pieces, mark }: Draft): Unit {
  const [first] = pieces
  const spans = pieces.map((piece) => ({ ...piece.span }))
  if (mark && spans[0]) spans[0].start = Math.min(spans[0].start + mark.length, spans[0].end)
  const joined = joinSpans(text, spans)
  return {
    spans: mergeSpans(
      text,
      spans.filter((span) => span.end > span.start),
    ),
    text: hyphensUndone(joined.text, spans, text),
    mark,
    level: first?.level ?? null,
    indent: first?.indent ?? 0,
    strong: first?.strong ?? false,
    gap: first?.gap ?? false,
    page: first?.page ?? null,
    line: first?.line ?? null,
  }
}

// "mini-" at a line's end keeps its hyphen ("mini-laboratoires"); only the blank that joining put there goes.
function hyphensUndone(joined: string, spans: readonly Span[], text: string): string {
  let undone = joined
  for (const span of spans) {
    const tail = /\p{L}+-$/u.exec(text.slice(span.start, span.end))?.[0]
    if (!tail) continue
    const known = (word: string) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text)
    undone = undone.replace(
      new RegExp(`(?<!\\p{L})${tail} (\\p{Ll}+)`, 'gu'),
      (_whole, rest: string) => {
        const half = tail.slice(0, -1)
        return known(half + rest) ? half + rest : tail + rest
      },
    )
  }
  return undone
}
