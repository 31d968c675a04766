import type { FormWords } from '#lib/documents/words/form-words.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import type { VisualLine } from './columns.ts'
import { opensRow } from './row-start.ts'

/** From here on a sentence asks. */
const ASKED = 0.45

/**
 * Which lines of a text belong to an answer that fell to the left margin: where the prompt beside it has ended, a
 * program that sets columns by blanks puts the rest of the answer there. A bullet tells, of a kind that stands in the
 * right column and never beside an answer; what follows it without a blank goes on with it.
 */
export function fallenIn(
  lines: readonly VisualLine[],
  gutter: number,
  words: FormWords,
): (line: VisualLine) => boolean {
  const edge = lines.reduce((least, { segments }) => Math.min(least, segments[0]?.x ?? least), 99)
  const isBeside = ({ segments }: VisualLine) => segments.some((one) => one.x >= gutter - 1)
  const marksOf = (of: readonly VisualLine[], isRight: boolean) =>
    new Set(
      of.flatMap(({ segments }) => {
        const own = segments.filter((one) => one.x >= gutter - 1 === isRight)
        return own.slice(0, 1).flatMap((one) => bulletOf(one.text))
      }),
    )
  const right = marksOf(lines, true)
  const printed = marksOf(lines.filter(isBeside), false)
  const fallen = new Set<VisualLine>()
  let last: VisualLine | undefined
  for (const line of lines) {
    const [first] = line.segments
    const before = last
    last = line
    if (!first || first.x > edge + 4 || isBeside(line)) continue
    const [bullet] = bulletOf(first.text)
    const said = line.segments.map((one) => one.text).join(' ')
    const opens = bullet && right.has(bullet) && !printed.has(bullet)
    const isNext = before && fallen.has(before) && line.y - before.y === 1 && !bullet
    const goesOn = isNext && before.page === line.page && !opensRow(asPlaced(line), words)
    if (opens ? words.prompts.score(said) < ASKED : goesOn) fallen.add(line)
  }
  return (line) => fallen.has(line)
}

/** The bullet that a cell opens with, also where nothing else stands beside it. */
function bulletOf(text: string): string[] {
  const mark = markOf(`${text} x`)
  return mark && mark.number === null && !/[a-z]/.test(mark.kind) ? [mark.kind] : []
}

function asPlaced({ segments, page, line, y }: VisualLine) {
  return { segments, x: 0, column: null, row: null, gap: false, page, line, y }
}
