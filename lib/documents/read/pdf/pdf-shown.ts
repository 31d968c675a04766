import { raised } from '#lib/documents/read/raised.ts'
import type { Box } from './pdf-fields.ts'
import type { Item, PdfPage, Rule } from './pdf-page.ts'

export type Matrix = readonly [number, number, number, number, number, number]

/** How a point of a page comes to stand when the page is turned as its reader sees it; `wide` and `high` are as it lies. */
export function turned(angle: number, wide: number, high: number): Matrix {
  if (angle === 90) return [0, -1, 1, 0, 0, wide]
  if (angle === 180) return [-1, 0, 0, -1, wide, high]
  if (angle === 270) return [0, 1, -1, 0, high, 0]
  return [1, 0, 0, 1, 0, 0]
}

/** Some programs draw a word two or three times, a hair apart, to make it bold: it is there once. */
export function drawnOnce(items: readonly Item[]): Item[] {
  const known = new Map<string, Item[]>()
  return items.filter((item) => {
    const like = known.get(item.str) ?? []
    const near = item.fontSize * 0.2
    const isAgain =
      item.str.trim() !== '' &&
      like.some((one) => Math.abs(one.x - item.x) < near && Math.abs(one.y - item.y) < near)
    if (!isAgain) known.set(item.str, [...like.slice(-20), item])
    return !isAgain
  })
}

/** The words without those that a line is drawn through, or that a note withdraws. */
export function withoutStruck(
  items: readonly Item[],
  across: readonly Rule[],
  boxes: readonly Box[],
): { items: Item[]; isStruck: boolean } {
  const kept = items.map((item) => {
    if (item.str.trim() === '' || item.str === '•') return item
    const middle = item.y + item.fontSize * 0.3
    const under = boxes
      .filter(({ bottom, top }) => middle > bottom && middle < top)
      .map(({ left, right }) => ({ from: left, to: right }))
    const crossed = across.filter(
      ({ at }) => at > item.y + item.fontSize * 0.12 && at < item.y + item.fontSize * 0.5,
    )
    return [...under, ...crossed].reduce(struckBy, item)
  })
  const isStruck = kept.some((item, at) => item.str !== items[at]?.str)
  return { items: kept.filter((item, at) => item.str !== '' || items[at]?.str === ''), isStruck }
}

/** An item without the words that a line from here to there crosses. Letters are taken to be as wide as each other, and words are kept whole. */
function struckBy(item: Item, { from, to }: { from: number; to: number }): Item {
  const [start, end] = [Math.max(from, item.x), Math.min(to, item.x + item.width)]
  // A table's line is far longer than what happens to stand on it.
  if (item.str === '' || end - start < item.fontSize || to - from > (end - start) * 1.3 + 12)
    return item
  const letter = item.width / item.str.length
  const edges = [0, ...[...item.str.matchAll(/\s+/g)].map(({ index }) => index), item.str.length]
  const nearest = (x: number) => {
    const at = (x - item.x) / letter
    return edges.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best), 0)
  }
  const [first, last] = [nearest(start), nearest(end)]
  const str = item.str.slice(0, first) + item.str.slice(last)
  // What is left of a line keeps its margin.
  if (first === 0) return { ...item, str: str.trimStart() }
  return { ...item, str, width: last === item.str.length ? first * letter : item.width }
}

/** Where a short line parts the notes from the words of a page, or null: it belongs to no table, and a mark opens what stands below. */
export function notesBelow({ across, down, items, top }: PdfPage): number | null {
  const rules = across.filter(({ at, from, to }) => {
    const isShort = to - from > 30 && to - from < 230 && at < top * 0.45
    return (
      isShort &&
      !down.some((one) => Math.abs(one.at - from) < 4 && one.from - 3 < at && at < one.to + 3)
    )
  })
  const found = rules.find(({ at, from }) => {
    const below = items.filter((item) => item.y < at && item.str.trim() !== '')
    const [first] = [...below].sort((one, other) => other.y - one.y || one.x - other.x)
    const isMarked =
      first &&
      /^\s*(?:\d{1,2}|[ivx]{1,4}|[*†‡⁰¹²³⁴-⁹ⁱᵛˣ]{1,3})(?![.)\d])\s*[\p{L}«“]/u.test(first.str)
    return isMarked && Math.abs(first.x - from) < 12 && below.length <= 20
  })
  return found ? -found.at : null
}

/** The mark of an endnote, glued to its words or raised before them. */
const END_NOTE = /^(?:(\d{1,2}|[ivx]{1,4})(?=\p{Lu})|([⁰¹²³⁴-⁹ⁱᵛˣ]{1,3})\s*(?=[\p{L}«“]))/u

/** Where the notes begin that some programs set after all else: each opens with a mark that stands raised further up. */
export function endNotesFrom(lines: readonly string[]): number {
  const from = lines.findIndex((line, at) => {
    const [, plain, high] = END_NOTE.exec(line) ?? []
    const mark = high ?? (plain ? raised(plain) : '')
    return mark !== '' && lines.slice(0, at).some((above) => above.includes(mark))
  })
  return from < 0 ? lines.length : from
}

/** Small figures set higher than the word before them: the mark of a note, or a power. */
export function withRaised(items: readonly Item[]): Item[] {
  return items.map((item) => {
    if (!/^\s*(?:\d{1,3}|[ivx]{1,4})\s*$/.test(item.str)) return item
    const isRaised = items.some((one) => {
      const up = item.y - one.y
      const isBig = item.fontSize < one.fontSize * 0.8
      const isBeside =
        Math.abs(one.x + one.width - item.x) < one.fontSize * 0.4 ||
        Math.abs(item.x + item.width - one.x) < one.fontSize * 0.5
      return (
        isBig &&
        isBeside &&
        up > one.fontSize * 0.12 &&
        up < one.fontSize * 0.7 &&
        one.str.trim() !== ''
      )
    })
    return isRaised
      ? { ...item, str: raised(item.str.trim()), y: item.y - item.fontSize * 0.4 }
      : item
  })
}
