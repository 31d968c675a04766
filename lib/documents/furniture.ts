import type { Piece } from './pieces.ts'
import { textOf } from './pieces.ts'
import { fold } from './wording.ts'

const PAGE_NUMBER =
  /^\W*(?:(?:page|p\.)\s*)?\d{1,3}(?:\s*(?:\/|of|de|sur)\s*\d{1,3})?\W*$|^\W*page\W*$/i

/** Page numbers, and lines that come back at the edge of every page, split from the rest. */
export function withoutFurniture(text: string, pieces: readonly Piece[]) {
  const edges = edgeLines(pieces)
  const pages = new Map<string, Set<number>>()
  for (const piece of edges) {
    const key = keyOf(text, piece)
    pages.set(key, (pages.get(key) ?? new Set()).add(piece.page ?? 0))
  }
  const beside = besideNumbers(text, pieces)
  const body: Piece[] = []
  const furniture: Piece[] = []
  const titles = new Set(
    pieces
      .slice(0, 4)
      .filter((one) => one.wraps)
      .map((one) => keyOf(text, one)),
  )
  let lastPage = 0
  for (const [index, piece] of pieces.entries()) {
    const line = textOf(text, piece.span)
    const key = keyOf(text, piece)
    const titled = index > 3 && piece.wraps && key.length > 12 && titles.has(key)
    const repeated =
      titled ||
      beside.has(piece) ||
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
      repeated &&
      !numbered &&
      !beside.has(piece) &&
      lastPage === 0 &&
      piece.page === pieces[0]?.page
    if ((repeated || numbered) && !first) furniture.push(piece)
    else body.push(piece)
    if (piece.page !== pieces[0]?.page) lastPage = piece.page ?? 0
  }
  return { body, furniture }
}

const PAGE_WORDED = /^\W*(?:page|p\.)\s*\d{1,3}(?:\s*(?:\/|of|de|sur)\s*\d{1,3})?\W*$/i

/** Lines that stand right beside two page numbers or more are of the page too, where nothing tells the pages apart. */
function besideNumbers(text: string, pieces: readonly Piece[]): Set<Piece> {
  const numbers = pieces.flatMap((piece, at) =>
    piece.wraps && PAGE_WORDED.test(textOf(text, piece.span)) ? [at] : [],
  )
  const found = new Set<Piece>()
  for (const step of [-1, 1]) {
    const lines = numbers.flatMap((at) => pieces[at + step] ?? [])
    const times = new Map<string, number>()
    for (const line of lines) times.set(keyOf(text, line), (times.get(keyOf(text, line)) ?? 0) + 1)
    for (const line of lines) if ((times.get(keyOf(text, line)) ?? 0) > 1) found.add(line)
  }
  return found
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
