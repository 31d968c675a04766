import type { Span } from '#lib/documents/form.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { joinSpans } from '#lib/documents/words/pieces.ts'

const WORD = /[\p{L}\p{N}]/u

export function hasWord(text: string, { start, end }: Span): boolean {
  return WORD.test(text.slice(start, end))
}

/**
 * What is left of some spans once others are taken away.
 *
 * @example minus([{ start: 0, end: 9 }], [{ start: 3, end: 5 }]) // 0 to 3 and 5 to 9
 */
export function minus(spans: readonly Span[], taken: readonly Span[]): Span[] {
  let left = spans.filter(({ start, end }) => end > start)
  for (const { start, end } of taken)
    left = left.flatMap((span) =>
      end <= span.start || start >= span.end
        ? [span]
        : [
            { start: span.start, end: Math.min(span.end, start) },
            { start: Math.max(span.start, end), end: span.end },
          ].filter((part) => part.end > part.start),
    )
  return left
}

/** Without white space at their ends, and without those in which nothing is said. */
export function onlyWords(text: string, spans: readonly Span[]): Span[] {
  return spans.filter((span) => hasWord(text, span)).map((span) => trim(text, span))
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text.charAt(from))) from += 1
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}

/** What a person chose, without cutting a word in two, and without the bullet that opens its line. */
export function wholeWords(text: string, chosen: Span): Span | null {
  const within = {
    start: Math.max(0, Math.min(chosen.start, text.length)),
    end: Math.max(0, Math.min(chosen.end, text.length)),
  }
  if (!hasWord(text, within)) return null
  const { start, end } = trim(text, within)
  let [from, to] = [start, end]
  while (from > 0 && !/\s/.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && !/\s/.test(text.charAt(to))) to += 1
  const opens = /(?:^|[\n\f])[^\S\n\f]*$/.test(text.slice(Math.max(0, from - 80), from))
  const mark = opens ? markOf(text.slice(from, to)) : null
  const bare = { start: from + (mark?.length ?? 0), end: to }
  return hasWord(text, bare) ? trim(text, bare) : { start: from, end: to }
}

/** The part of some spans before an offset in one of them, in their own order, and the part from it on. */
export function cutAt(text: string, spans: readonly Span[], at: number): [Span[], Span[]] {
  const index = spans.findIndex(({ start, end }) => start <= at && at < end)
  const cut = spans[index]
  if (!cut) return [[...spans], []]
  const before = [...spans.slice(0, index), { start: cut.start, end: at }]
  const after = [{ start: at, end: cut.end }, ...spans.slice(index + 1)]
  return [onlyWords(text, before), onlyWords(text, after)]
}

/** Where a statement may be cut: at the head of each of its words but the first, as offsets into the document. */
export function cutsOf(text: string, spans: readonly Span[]): number[] {
  const heads = spans.flatMap((span) =>
    [...text.slice(span.start, span.end).matchAll(/\S+/g)]
      .filter(([run]) => WORD.test(run))
      .map((match) => span.start + match.index),
  )
  return heads.slice(1)
}

/** The words of some spans with the wraps undone, hyphens at the end of a line as well. */
export function saidIn(text: string, spans: readonly Span[]): string {
  return joinSpans(text, spans).text
}
