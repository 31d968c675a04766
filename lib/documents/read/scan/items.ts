import type { Item } from '#lib/documents/read/pdf/pdf-page.ts'
import type { PageWord } from './phrases.ts'

/** Of letters from the top of the highest to the foot of the lowest, their size as a printer counts it. */
const SIZE_OF_HEIGHT = 1.13

/** In points of the page. */
const HAIR = 3

type Page = { phrases: readonly PageWord[][]; height: number; unit: number }

/** The phrases of a page as a PDF would place them; `unit` is a point of the picture in points of the page. */
export function itemsOf({ phrases, height, unit }: Page): Item[] {
  const edges = edgesOf(phrases.map((words) => (words[0]?.left ?? 0) * unit))
  return phrases.flatMap((words): Item[] => {
    const [first] = words
    const last = words.at(-1)
    if (!first || !last) return []
    return [
      {
        str: words.map(({ text }) => text).join(' '),
        x: edges.get(first.left * unit) ?? first.left * unit,
        y: (height - first.foot) * unit,
        width: (last.right - first.left) * unit,
        fontSize: first.size * SIZE_OF_HEIGHT * unit,
        bold: false,
        italic: false,
      },
    ]
  })
}

/** Where phrases begin, each moved to the middle of those beside it: letters of one column begin here and there by a hair. */
function edgesOf(starts: readonly number[]): Map<number, number> {
  const edges = new Map<number, number>()
  let group: number[] = []
  const close = () => {
    const middle = group[Math.floor(group.length / 2)] ?? 0
    for (const start of group) edges.set(start, middle)
    group = []
  }
  for (const start of starts.toSorted((a, b) => a - b)) {
    if (start - (group[0] ?? start) > HAIR) close()
    group.push(start)
  }
  close()
  return edges
}
