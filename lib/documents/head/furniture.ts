import { markOf } from '#lib/documents/words/marks.ts'
import type { Piece } from '#lib/documents/words/pieces.ts'
import { textOf } from '#lib/documents/words/pieces.ts'
import { fold, stems } from '#lib/documents/words/wording.ts'
import { cyclesIn } from './cycle-guess.ts'

const PAGE_NUMBER =
  /^\W*(?:(?:page|p\.)\s*)?\d{1,3}(?:\s*(?:\/|of|de|sur)\s*\d{1,3})?\W*$|^\W*page\W*$/i

const WITH_PAGE =
  /\b(?:page|p\.)\s*\d{1,3}(?:\s*(?:\/|of|de|sur)\s*\d{1,3})?\W*$|^\W*page\s*\d{1,3}\b/i

/** Page numbers, and lines that come back at the edge of every page, split from the rest. */
export function withoutFurniture(text: string, pieces: readonly Piece[]) {
  const edges = edgeLines(pieces)
  const pages = new Map<string, Set<number>>()
  for (const piece of edges) {
    const key = keyOf(text, piece)
    pages.set(key, (pages.get(key) ?? new Set()).add(piece.page ?? 0))
  }
  const body: Piece[] = []
  const furniture: Piece[] = []
  const titles = new Set(
    pieces
      .slice(0, 4)
      .filter((one) => one.wraps)
      .map((one) => keyOf(text, one)),
  )
  const feet = feetOf(text, pieces)
  let lastPage = 0
  for (const [index, piece] of pieces.entries()) {
    const line = textOf(text, piece.span)
    const key = keyOf(text, piece)
    const titled = index > 3 && piece.wraps && key.length > 12 && titles.has(key)
    const repeated =
      titled ||
      feet.has(piece) ||
      (edges.has(piece) &&
        (piece.column !== 'right' || key.includes('#')) &&
        (pages.get(key)?.size ?? 0) > 1)
    // A number alone, set apart at the very end of a text, is its page's.
    const last = index === pieces.length - 1 && piece.gap && piece.line !== null
    // "1." in a cell of its own beside a title is the form's number.
    const [next, inCell] = [pieces[index + 1], piece.column === 'left']
    const isOfRow =
      inCell && piece.row !== null && next?.row === piece.row && next.column === 'left'
    const numbered =
      !isOfRow &&
      ((last && /^\d{1,3}$/.test(line.trim())) ||
        (piece.wraps &&
          PAGE_NUMBER.test(line) &&
          (edges.has(piece) || /page|\d\s*(?:\/|of|de|sur)\s*\d|[-–]\s*\d+\s*[-–]/i.test(line))))
    // The first page's title is worth reading even when it comes back on each page.
    const first =
      repeated && !numbered && !feet.has(piece) && lastPage === 0 && piece.page === pieces[0]?.page
    if ((repeated || numbered) && !first) furniture.push(piece)
    else body.push(piece)
    if (piece.page !== pieces[0]?.page) lastPage = piece.page ?? 0
  }
  return { body, furniture }
}

/**
 * Feet of pages in a text that tells no pages: what stands by a page's number more than once or repeats the title,
 * and at the very end what stands far below all else with a page's number in it.
 */
function feetOf(text: string, pieces: readonly Piece[]): Set<Piece> {
  const lineOf = (piece: Piece | undefined) => (piece ? textOf(text, piece.span).trim() : '')
  const isNumber = (piece: Piece | undefined) =>
    /page|p\.|\d\s*(?:\/|of|de|sur)\s*\d/i.test(lineOf(piece)) && PAGE_NUMBER.test(lineOf(piece))
  // A number set apart is a page's only beside a line that comes back.
  const isBare = (piece: Piece | undefined) => piece?.gap && /^\d{1,3}$/.test(lineOf(piece))
  const title = new Set(stems(pieces.slice(0, 4).map(lineOf).join(' ')))
  const beside = pieces.filter((piece, at) => {
    const near = [pieces[at - 1], pieces[at + 1]].some((one) => isNumber(one) || isBare(one))
    const words = lineOf(piece)
    return near && at > 3 && piece.wraps && words.length <= 90 && !isNumber(piece)
  })
  const times = new Map<string, number>()
  for (const piece of beside)
    times.set(keyOf(text, piece), (times.get(keyOf(text, piece)) ?? 0) + 1)
  const numbered = new Set(
    pieces.flatMap((one, at) => (isNumber(one) ? [pieces[at - 1], pieces[at + 1]] : [])),
  )
  const feet = beside.filter((piece) => {
    const words = stems(lineOf(piece))
    const isTitle = words.length >= 2 && words.every((word) => title.has(word))
    return (times.get(keyOf(text, piece)) ?? 0) > 1 || (isTitle && numbered.has(piece))
  })
  return new Set([...feet, ...lastFoot(text, pieces), ...browserEdges(text, pieces)])
}

const COUNT = /^\d{1,3}\s?\/\s?\d{1,3}$/
const ADDRESS = /^(?:https?|file):\/\/\S+(?:\s+\d{1,3}\s?\/\s?\d{1,3})?$/
const CLOCK =
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s+\d{1,2}\s?[:h]\s?\d{2}(?:\s?[ap]\.?\s?m\.?)?(?:\s{3,}\S.*)?$/i

/** What a browser prints around a page: its address and count below, the day and the hour above. */
function browserEdges(text: string, pieces: readonly Piece[]): Piece[] {
  const lines = pieces.map(({ span }) => textOf(text, span).trim())
  const isCount = (at: number) => COUNT.test(lines[at] ?? '')
  const isFoot = (at: number) => {
    const line = lines[at] ?? ''
    return ADDRESS.test(line) && (/\s/.test(line) || isCount(at - 1) || isCount(at + 1))
  }
  const places = [...pieces.keys()]
  const feet = places.filter(isFoot)
  if (feet.length === 0) return []
  const isAbove = (at: number) =>
    CLOCK.test(lines[at] ?? '') && (at === 0 || isFoot(at - 1) || isCount(at - 1))
  return pieces.filter((_piece, at) => isFoot(at) || isAbove(at))
}

/** What stands alone at the bottom of the last page: its number, or a round's date that ends no sentence. */
function lastFoot(text: string, pieces: readonly Piece[]): Piece[] {
  const lines = pieces.map((piece) => (piece.wraps ? (piece.line ?? 0) : 0))
  const bottom = Math.max(0, ...lines)
  const above = Math.max(0, ...lines.filter((line) => line < bottom))
  const foot = pieces.filter((_piece, at) => bottom > 0 && lines[at] === bottom)
  const line = foot.map((piece) => textOf(text, piece.span).trim()).join('   ')
  const blank = bottom - above - 1
  if (above === 0 || blank < 2 || line.length > 120 || markOf(line)) return []
  const isDated =
    blank >= 3 && !/[.!?;]$/.test(line) && cyclesIn({ text: line, span: null }).length > 0
  return WITH_PAGE.test(line) || /\s{3,}\d{1,2}(?:\s?\/\s?\d{1,2})?$/.test(line) || isDated
    ? foot
    : []
}

/** The first three and last three lines of each page, where there are pages. */
function edgeLines(pieces: readonly Piece[]): Set<Piece> {
  const pages = new Map<number, Piece[]>()
  for (const piece of pieces) {
    if (piece.wraps && piece.page !== null)
      pages.set(piece.page, [...(pages.get(piece.page) ?? []), piece])
  }
  const edges = new Set<Piece>()
  for (const lines of pages.values()) {
    const ordered = [...lines].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    for (const piece of [...ordered.slice(0, 3), ...ordered.slice(-3)]) edges.add(piece)
  }
  return edges
}

function keyOf(text: string, piece: Piece): string {
  return fold(textOf(text, piece.span).slice(0, 300))
    .replace(/((?:page|p\.|\/|of|de|sur)\s{0,3})\d{1,4}/g, '$1#')
    .replace(/(?<!\d)\d{1,4}(\s{0,3}(?:\/|of|de|sur)\s{0,3}#)/g, '#$1')
    .replace(/\s+/g, ' ')
    .trim()
}
