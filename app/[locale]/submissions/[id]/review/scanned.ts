import type { ScannedPage, Span } from '#lib/documents/form.ts'
import type { PlacedWord } from '#lib/documents/read/page-places.ts'
import { DOUBTFUL } from '#lib/documents/read/scan/doubt.ts'
import { startOfPage } from './words-of.ts'

/** A page to be drawn, with the words of its text; read from its picture, it is turned upright and knows where they stand. */
export type ShownPage = {
  page: number
  text: string
  scanned?: { degrees: number; words: PlacedWord[] } | undefined
}

export function pageShown(text: string, scan: readonly ScannedPage[], page: number): ShownPage {
  const own = text.split('\f')[page - 1] ?? ''
  const found = scan.find((one) => one.page === page)
  if (!found) return { page, text: own }
  const from = startOfPage(text, page)
  const words = found.words.map(({ start, end, confidence, ...box }) => ({
    ...box,
    start: start - from,
    end: end - from,
    line: text.slice(from, start).split('\n').length,
    isDoubtful: confidence < DOUBTFUL,
  }))
  return { page, text: own, scanned: { degrees: found.degrees, words } }
}

/** Where words stand that were read with doubt, in the order of the text. */
export function doubtfulIn(scan: readonly ScannedPage[]): Span[] {
  return scan
    .flatMap(({ words }) => words)
    .filter(({ confidence }) => confidence < DOUBTFUL)
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start)
}

/** A text cut where the doubtful words among some spans of the original stand in it, in their order. */
export function cutAtDoubts(
  said: string,
  { text, spans, doubts }: { text: string; spans: readonly Span[]; doubts: readonly Span[] },
): { words: string; at: number; isDoubtful: boolean }[] {
  const pieces: { words: string; at: number; isDoubtful: boolean }[] = []
  let at = 0
  const push = (end: number, isDoubtful: boolean) => {
    if (end > at) pieces.push({ words: said.slice(at, end), at, isDoubtful })
    at = end
  }
  for (const doubt of doubts) {
    if (!spans.some(({ start, end }) => start <= doubt.start && doubt.end <= end)) continue
    const word = text.slice(doubt.start, doubt.end)
    const found = said.indexOf(word, at)
    if (found < 0) continue
    push(found, false)
    push(found + word.length, true)
  }
  push(said.length, false)
  return pieces
}
