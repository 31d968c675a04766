/** A run of letters as a page places it, from the top left corner, in the page's own unit. */
export type Letters = { text: string; left: number; top: number; width: number; height: number }
export type Rectangle = Omit<Letters, 'text'>

/** How far below its baseline a letter may reach, as a share of its height. */
const DESCENT = 0.25

/**
 * Where lines of text stand on a page, as shares of its width and height. A line is searched for without its
 * blanks, after the one before it first, since the same words may stand twice on a page.
 */
export function placesOfLines(
  letters: readonly Letters[],
  lines: readonly string[],
  page: { width: number; height: number },
): Rectangle[] {
  const runs = inReadingOrder(letters).filter(({ text }) => bare(text) !== '')
  const text = runs.map((run) => bare(run.text)).join('')
  let from = 0
  return lines.flatMap((line) => {
    const wanted = bare(line)
    if (wanted === '') return []
    const after = text.indexOf(wanted, from)
    const at = after < 0 ? text.indexOf(wanted) : after
    if (at < 0) return []
    from = at + wanted.length
    const box = around(runs, at, from)
    return [
      {
        left: box.left / page.width,
        top: box.top / page.height,
        width: box.width / page.width,
        height: box.height / page.height,
      },
    ]
  })
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s|\u00ad/g, '')
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

/** The box around some letters of the runs put end to end; within a run, letters are taken to be as wide. */
function around(runs: readonly Letters[], start: number, end: number): Rectangle {
  let at = 0
  const parts = runs.flatMap(({ text, left, top, width, height }) => {
    const length = bare(text).length
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)]
    at += length
    if (from >= to) return []
    return [
      { left: left + (width * from) / length, right: left + (width * to) / length, top, height },
    ]
  })
  const left = Math.min(...parts.map((part) => part.left))
  const top = Math.min(...parts.map((part) => part.top))
  const low = Math.max(...parts.map((part) => part.top + part.height * (1 + DESCENT)))
  return {
    left,
    top,
    width: Math.max(...parts.map((part) => part.right)) - left,
    height: low - top,
  }
}
