import type { Block, Span } from '#lib/documents/form.ts'
import { hyphensUndone } from './hyphens.ts'

/** A block, or the part of a block that is left after a heading or a prompt was cut off it. */
export type Piece = Block

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** The piece without what comes before `start`, or null when nothing but white space is left. */
export function cutBefore(text: string, piece: Piece, start: number): Piece | null {
  let from = start
  while (
    from < piece.span.end &&
    /[\s:–—-]/.test(text.charAt(from)) &&
    !isDashBullet(text, from, start)
  )
    from += 1
  if (from >= piece.span.end) return null
  return {
    ...piece,
    span: { start: from, end: piece.span.end },
    level: null,
    strong: false,
    heading: null,
    gap: from > start && piece.gap,
  }
}

function isDashBullet(text: string, at: number, start: number): boolean {
  return /[–—-]/.test(text.charAt(at)) && text.slice(start, at).includes('\n')
}

/** Several spans as one text with the wraps undone, hyphens at their ends as well, and for each of its characters the offset it came from. */
export function joinSpans(
  text: string,
  spans: readonly Span[],
): { text: string; offsets: number[] } {
  const letters: string[] = []
  const offsets: number[] = []
  let last = ''
  const put = (letter: string, at: number) => {
    letters.push(letter)
    offsets.push(at)
    last = letter
  }
  for (const span of spans) {
    if (last !== '' && last !== ' ') put(' ', span.start)
    for (let at = span.start; at < span.end; at += 1) {
      const letter = text.charAt(at)
      const space = /\s/.test(letter)
      if (space && (last === '' || last === ' ' || last === '\u00a0')) continue
      put(space && letter !== '\u00a0' && letter !== '\u202f' ? ' ' : letter, at)
    }
  }
  const joined = letters.join('').trimEnd()
  return hyphensUndone({ text: joined, offsets: offsets.slice(0, joined.length) }, text, spans)
}

/** The same without raised figures: the mark of a note is no part of the number that it stands behind. */
export function withoutRaised({ text, offsets }: { text: string; offsets: number[] }) {
  if (!/[⁰¹²³⁴-⁹ⁱᵛˣ]/.test(text)) return { text, offsets }
  return {
    text: text.replace(/[⁰¹²³⁴-⁹ⁱᵛˣ]/g, ''),
    offsets: offsets.filter((_offset, at) => !/[⁰¹²³⁴-⁹ⁱᵛˣ]/.test(text.charAt(at))),
  }
}

/** Spans of neighbouring lines as one, where only a line end stands between them. */
export function mergeSpans(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (
      last &&
      span.start >= last.end &&
      /^[^\S\n\f]*\n?[^\S\n\f]*$/.test(text.slice(last.end, span.start))
    )
      last.end = span.end
    else merged.push({ ...span })
  }
  return merged
}
