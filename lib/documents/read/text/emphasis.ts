import type { Span } from '#lib/documents/form.ts'

/** Emphasis as mail programs write it where they have no bold: `*Heading*`, `_heading_`, `**1. Heading**`. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])([^*\n]{0,159}[^\s*_])\1(?![\p{L}\p{N}*_])/gu
const HEADING = /^#{1,6}[ \t]+(?=\S)/gm

/** The text without such signs, and which stretches of it they stood around. */
export function withoutEmphasis(marked: string): { text: string; strong: Span[] } {
  const strong: Span[] = []
  let text = ''
  let at = 0
  for (const match of marked.replace(HEADING, '').matchAll(EMPHASIS)) {
    const words = match[2] ?? ''
    text += match.input.slice(at, match.index)
    strong.push({ start: text.length, end: text.length + words.length })
    text += words
    at = match.index + match[0].length
  }
  return { text: text + marked.replace(HEADING, '').slice(at), strong }
}

/** Whether all of a line was emphasised, but for the mark that ends it. */
export function isStrong(text: string, span: Span, strong: readonly Span[]): boolean {
  return strong.some(
    ({ start, end }) =>
      start <= span.start && (end >= span.end || /^\s?[:.)]+$/.test(text.slice(end, span.end))),
  )
}
