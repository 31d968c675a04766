import type { VisualLine } from '#lib/documents/read/columns.ts'
import { headingNumber } from '#lib/documents/words/heading-number.ts'
import { markOf } from '#lib/documents/words/marks.ts'

/** How far from the others a row may be set, and how many of its lines one blank alone may part. */
const CLOSER = 6
const MOST_TIGHT = 3

/** A row that is set closer has a gutter of its own, told by its other lines: one blank parts its fullest. */
export function ownGutters(lines: readonly VisualLine[], gutter: number): VisualLine[] {
  return lines.map((line, at) => {
    const [only, other] = line.segments
    if (!only || other) return line
    const [above, below] = [startBeside(lines, at, gutter, -1), startBeside(lines, at, gutter, 1)]
    // Between two lines of its row a line is of it; under one it is, if it opens nothing; over one, if both cells open.
    const isOfRow = above === below || markOf(only.text) === null
    if (above !== null && isOfRow && isParted(line, above)) return parted(line, above)
    return below !== null && isParted(line, below) && opensBoth(only.text, below - only.x)
      ? parted(line, below)
      : line
  })
}

/** A row's number, and beyond the blank what an answer opens with. */
function opensBoth(text: string, cut: number): boolean {
  return headingNumber(text) !== null && /^[\p{Lu}\p{N}«“"•–-]/u.test(text.slice(cut))
}

/** Where the right cell of the nearest line above or below begins, with nothing but tight lines between. */
function startBeside(
  lines: readonly VisualLine[],
  at: number,
  gutter: number,
  by: 1 | -1,
): number | null {
  for (let away = 1; away <= MOST_TIGHT; away += 1) {
    const [line, here] = [lines[at + by * away], lines[at]]
    if (line?.page !== here?.page || line?.line !== (here?.line ?? 0) + by * away) return null
    const cell = line?.segments.find(({ x }, index) => index > 0 && Math.abs(x - gutter) <= CLOSER)
    if (cell) return cell.x
  }
  return null
}

function isParted({ segments: [only] }: VisualLine, start: number): boolean {
  const cut = start - (only?.x ?? 0)
  return only !== undefined && cut > 2 && /\s\S$/.test(only.text.slice(0, cut + 1))
}

function parted(line: VisualLine, start: number): VisualLine {
  const segments = line.segments.flatMap((only) => {
    const cut = start - only.x
    const left = only.text.slice(0, cut).trimEnd()
    return [
      { ...only, text: left, right: only.x + left.length },
      { x: start, right: only.right, text: only.text.slice(cut), start: only.start + cut },
    ]
  })
  return { ...line, segments }
}
