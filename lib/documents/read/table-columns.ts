import { childrenOf, type DocxNode, spanOf, textOf } from '#lib/documents/read/docx/docx-tree.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { sentences } from '#lib/documents/words/wording.ts'

export type Cell = { cell: DocxNode; at: number }

/** The cells of each row with the grid column they begin at: a cell merged downward is missing from the next row. */
export function gridOf(table: DocxNode): Cell[][] {
  const busy: number[] = []
  return childrenOf(table)
    .filter((row) => row.type === 'tableRow')
    .map((row) => {
      let at = 0
      const cells = childrenOf(row).map((cell) => {
        while ((busy[at] ?? 0) > 0) at += 1
        const here = at
        for (let i = 0; i < spanOf(cell.colSpan); i += 1) busy[at++] = spanOf(cell.rowSpan)
        return { cell, at: here }
      })
      for (let i = 0; i < busy.length; i += 1) busy[i] = Math.max(0, (busy[i] ?? 0) - 1)
      return cells
    })
}

/** The column people answered in: the fullest one after the first, among those that mostly do not ask. */
export function answerColumn(grid: readonly Cell[][], words: FormWords): number {
  const columns = new Map<number, { length: number; cells: number; asking: number }>()
  for (const row of grid) {
    for (const { cell, at } of row) {
      const written = textOf(cell)
      if (at === 0 || written === '') continue
      const column = columns.get(at) ?? { length: 0, cells: 0, asking: 0 }
      column.length += written.length
      column.cells += 1
      if (asks(cell, written, words)) column.asking += 1
      columns.set(at, column)
    }
  }
  const all = [...columns].map(([at, one]) => ({ at, ...one }))
  // Past the last column that asks, whatever follows was answered.
  const asked = all.filter((one) => one.asking >= 2 && one.asking > one.cells / 2)
  const lastAsked = Math.max(0, ...asked.map((one) => one.at))
  const open = all.filter((one) => one.at > lastAsked)
  let best = { at: lastAsked + 1, length: -1 }
  for (const one of open.length > 0 ? open : all) if (one.length > best.length) best = one
  return best.at
}

/** Whether a cell holds a title or a question of the form, and no answer. */
function asks(cell: DocxNode, written: string, { titles, prompts }: FormWords): boolean {
  const first =
    childrenOf(cell)
      .map(textOf)
      .find((line) => line !== '') ?? ''
  if (first.length <= 90 && titles.match(first)) return true
  const all = sentences(written).map(({ start, end }) => written.slice(start, end))
  return all.length > 0 && all.length <= 5 && all.every((one) => prompts.score(one) >= 0.6)
}

/** Whether the first row holds the titles of three sections or more, side by side. */
export function isAcross(grid: readonly Cell[][], { titles, cues }: FormWords): boolean {
  const [head] = grid
  if (!head || head.length < 3 || grid.length < 2 || grid.length > 30) return false
  const kinds = head.map(({ cell }) => {
    const title = textOf(cell)
    if (title === '' || title.length > 200) return null
    const cue = cues.kindOf(title)
    return titles.match(title)?.kind ?? (cue && cue.score >= 6 && cue.lead >= 2 ? cue.kind : null)
  })
  return new Set(kinds.filter(Boolean)).size >= 3 && new Set(kinds).size === head.length
}

/** The same cells, column by column. */
export function columnsOf(grid: readonly Cell[][]): Cell[][] {
  const starts = (grid[0] ?? []).map(({ at }) => at)
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? Number.POSITIVE_INFINITY
    const from = index === 0 ? 0 : start
    return grid.flatMap((row) => row.filter(({ at }) => at >= from && at < next))
  })
}
