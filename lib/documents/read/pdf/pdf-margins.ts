import { markOf } from '#lib/documents/words/marks.ts'
import { fold, stems } from '#lib/documents/words/wording.ts'
import type { PdfLine } from './pdf-lines.ts'

const PAGE_OF = /\bpage\s*\d+|(?:^|\s)\d{1,3}\s*(?:\/|of|de|sur)\s*\d{1,3}\W*$|^\W*\d{1,3}\W*$/i
const EDGE = 2

/**
 * Which lines are the heads and feet of pages: what comes back at the same height, what numbers the pages, and what
 * stands above the page's text from the second page on only, as Word does where the first page is different.
 */
export function marginLines(pages: readonly (readonly PdfLine[])[], heights: readonly number[]) {
  const heads = new Set<PdfLine>()
  const feet = new Set<PdfLine>()
  const places = new Map<string, number[]>()
  const edges = pages.map((lines) => ({
    top: lines.slice(0, EDGE),
    bottom: lines.slice(-EDGE).filter((line) => !lines.slice(0, EDGE).includes(line)),
  }))
  for (const { top, bottom } of edges)
    for (const line of [...top, ...bottom])
      places.set(keyOf(line), [...(places.get(keyOf(line)) ?? []), line.y])
  const isRepeated = (line: PdfLine) =>
    (places.get(keyOf(line)) ?? []).filter((y) => Math.abs(y - line.y) <= 4).length > 1
  const title = new Set((pages[0] ?? []).slice(0, 5).flatMap((line) => stems(textOf(line))))
  const firstTop = pages[0]?.[0]?.y ?? 0
  edges.forEach(({ top, bottom }, page) => {
    const lines = pages[page] ?? []
    for (const [index, line] of top.entries()) {
      const next = lines[index + 1]
      const apart = next !== undefined && next.y - line.y > line.size * 1.9
      const above = page > 0 && line.y < firstTop - 6 && apart && textOf(line).length < 120
      const known =
        PAGE_OF.test(textOf(line)) || stems(textOf(line)).some((word) => title.has(word))
      const isHead = isRepeated(line) || (above && known) || PAGE_ALONE.test(textOf(line))
      if (!isHead && index === 0) break
      if (isHead) for (const one of lines.slice(0, index + 1)) heads.add(one)
    }
    for (const line of [...bottom].reverse()) {
      const before = lines[lines.indexOf(line) - 1]
      const low = -line.y < Math.min(56, (heights[page] ?? 792) * 0.07)
      const apart = !before || feet.has(before) || line.y - before.y > line.size * 1.9
      const short = textOf(line).length < 120
      // An item of a list and a row of the form are no foot, however low they stand.
      const isAnswer = markOf(textOf(line)) !== null || line.segments.length > 1
      if (
        isRepeated(line) ||
        (short && low && (PAGE_OF.test(textOf(line)) || (apart && !isAnswer)))
      )
        feet.add(line)
      else if (short && PAGE_ALONE.test(textOf(line))) feet.add(line)
      else break
    }
  })
  return { heads, feet }
}

const PAGE_ALONE = /^\W*page\s*\d{1,3}(?:\s*(?:\/|of|de|sur)\s*\d{1,3})?\W*$/i

function keyOf(line: PdfLine): string {
  return fold(textOf(line).slice(0, 300)).replace(/\d+/g, '#')
}

function textOf(line: PdfLine): string {
  return line.segments.map((one) => one.text).join(' ')
}
