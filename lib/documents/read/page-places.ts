import { canonical } from './text-builder.ts'

/** A run of letters as a page places it, from the top left corner, in the page's own unit. */
export type Letters = { text: string; left: number; top: number; width: number; height: number }
export type Rectangle = Omit<Letters, 'text'>

/** A word of the text, by its offsets, and where it stands on its page as shares of its width and height. */
export type PlacedWord = Rectangle & {
  start: number
  end: number
  line: number
  /** Read from a picture, and not surely. */
  isDoubtful?: boolean
}

/** How far below its baseline a letter may reach, as a share of its height. */
const DESCENT = 0.25
/** A page of a form has some sixty lines; what has more was made to keep a browser busy. */
const MOST_LINES = 2_000
const MOST_CANDIDATES = 200

type Line = { start: number; words: string; wanted: string; candidates: number[] }

/**
 * Where the words of a page's text stand on it. Each line is searched for without its blanks, and takes its letters
 * from the others; of several places where it could be, the nearest to the line beside it in the text.
 */
export function placeWords(
  letters: readonly Letters[],
  text: string,
  page: { width: number; height: number },
): PlacedWord[] {
  const runs = inReadingOrder(letters).flatMap(piecesOf)
  const written = runs.map((run) => run.text).join('')
  const edges = edgesOf(runs)
  const free = new Uint8Array(written.length).fill(1)
  const found = new Map<Line, number>()
  const isFree = (at: number, length: number) => free.subarray(at, at + length).every(Boolean)
  const take = (line: Line, at: number) => {
    free.fill(0, at, at + line.wanted.length)
    found.set(line, at)
  }
  const lines = linesOf(text).map((line): Line => {
    const candidates = placesOf(line, written, edges)
    // A bullet may have been drawn, and not written.
    const plain = candidates.length > 0 ? line : withoutMark(line)
    return { ...plain, candidates: plain === line ? candidates : placesOf(plain, written, edges) }
  })
  for (const line of lines.toSorted((a, b) => b.wanted.length - a.wanted.length)) {
    const open = line.candidates.filter((at) => isFree(at, line.wanted.length))
    if (open.length === 1) take(line, open[0] ?? 0)
  }
  for (const [index, line] of lines.entries()) {
    if (found.has(line)) continue
    const beside = neighbourOf(lines, index, found)
    const near = beside === null ? null : around(runs, beside, beside + 1)
    const open = line.candidates.filter((at) => isFree(at, line.wanted.length))
    const away = (at: number) => {
      const box = around(runs, at, at + 1)
      return near ? Math.abs(box.top - near.top) + Math.abs(box.left - near.left) : 0
    }
    const [best] = open.map((at) => ({ at, away: away(at) })).sort((a, b) => a.away - b.away)
    if (best) take(line, best.at)
  }
  return lines.flatMap((line, index) => {
    const at = found.get(line)
    return at === undefined ? [] : wordsOf(line, at, index, runs, page)
  })
}

/** The boxes of some words, one for each line of them. */
export function boxesOf(words: readonly PlacedWord[]): Rectangle[] {
  const lines = new Map<number, PlacedWord[]>()
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word])
  return [...lines.values()].map(union)
}

/** The word at a point of the page, or the nearest one; null where there is none. */
export function wordAt(words: readonly PlacedWord[], x: number, y: number): PlacedWord | null {
  let best: { word: PlacedWord; away: number } | null = null
  for (const word of words) {
    const aside = Math.max(word.left - x, x - word.left - word.width, 0)
    const apart = Math.max(word.top - y, y - word.top - word.height, 0)
    // A line is far wider than it is high: who points beside a word means that line.
    const away = Math.hypot(aside, apart * 4)
    if (!best || away < best.away) best = { word, away }
  }
  return best?.word ?? null
}

function linesOf(text: string): Omit<Line, 'candidates'>[] {
  let start = 0
  const lines = text.split('\n').map((words) => {
    const line = { start, words, wanted: bare(words) }
    start += words.length + 1
    return line
  })
  return lines.filter(({ wanted }) => wanted !== '').slice(0, MOST_LINES)
}

function withoutMark<Of extends Omit<Line, 'candidates'>>(line: Of): Of {
  const mark = /^\s*[^\p{L}\p{N}\s]{1,3}\s+/u.exec(line.words)?.[0] ?? ''
  const words = line.words.slice(mark.length)
  return mark === ''
    ? line
    : { ...line, start: line.start + mark.length, words, wanted: bare(words) }
}

/** Where a line may stand: from edge to edge of what was written, or anywhere if it never does. */
function placesOf({ wanted }: { wanted: string }, written: string, edges: Set<number>): number[] {
  if (wanted === '') return []
  const all: number[] = []
  let at = written.indexOf(wanted)
  while (at >= 0 && all.length < MOST_CANDIDATES) {
    all.push(at)
    at = written.indexOf(wanted, at + 1)
  }
  const whole = all.filter((from) => edges.has(from) && edges.has(from + wanted.length))
  return whole.length > 0 ? whole : all
}

/** The words of a run; its letters are taken to be as wide. */
function piecesOf({ text, left, width, ...run }: Letters): Letters[] {
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
    const piece = bare(word)
    if (piece === '') return []
    const share = width / text.length
    return [{ ...run, text: piece, left: left + index * share, width: word.length * share }]
  })
}

/** Where words begin and end among the letters, counted without blanks. */
function edgesOf(runs: readonly Letters[]): Set<number> {
  const edges = new Set([0])
  let at = 0
  for (const { text } of runs) {
    at += text.length
    edges.add(at)
  }
  return edges
}

function neighbourOf(
  lines: readonly Line[],
  index: number,
  found: ReadonlyMap<Line, number>,
): number | null {
  for (let away = 1; away < lines.length; away += 1)
    for (const line of [lines[index - away], lines[index + away]]) {
      const at = line && found.get(line)
      if (at !== undefined) return at
    }
  return null
}

function wordsOf(
  line: Line,
  at: number,
  index: number,
  runs: readonly Letters[],
  page: { width: number; height: number },
): PlacedWord[] {
  return [...line.words.matchAll(/\S+/g)].map((match) => {
    const from = at + bare(line.words.slice(0, match.index)).length
    const box = around(runs, from, from + bare(match[0]).length)
    const start = line.start + match.index
    return {
      start,
      end: start + match[0].length,
      line: index,
      left: box.left / page.width,
      top: box.top / page.height,
      width: box.width / page.width,
      height: box.height / page.height,
    }
  })
}

function bare(text: string): string {
  return canonical(text).text.replace(/\s/g, '')
}

/** Top to bottom, then left to right; runs whose tops differ by less than half a letter share a line. */
function inReadingOrder(letters: readonly Letters[]): Letters[] {
  const rows: Letters[][] = []
  for (const run of letters.toSorted((a, b) => bottom(a) - bottom(b) || a.left - b.left)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && bottom(run) - bottom(first) < Math.max(first.height, run.height) * 0.45)
      row.push(run)
    else rows.push([run])
  }
  return rows.flatMap((row) => row.toSorted((a, b) => a.left - b.left))
}

function bottom({ top, height }: Letters): number {
  return top + height
}

/** The box around some letters of the words put end to end. */
function around(runs: readonly Letters[], start: number, end: number): Rectangle {
  let at = 0
  const parts: Rectangle[] = []
  for (const { text, left, top, width, height } of runs) {
    if (at >= end) break
    const { length } = text
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)]
    at += length
    if (from >= to) continue
    parts.push({
      left: left + (width * from) / length,
      top,
      width: (width * (to - from)) / length,
      height: height * (1 + DESCENT),
    })
  }
  return union(parts)
}

function union(parts: readonly Rectangle[]): Rectangle {
  const left = Math.min(...parts.map((part) => part.left))
  const top = Math.min(...parts.map((part) => part.top))
  return {
    left,
    top,
    width: Math.max(...parts.map((part) => part.left + part.width)) - left,
    height: Math.max(...parts.map((part) => part.top + part.height)) - top,
  }
}
