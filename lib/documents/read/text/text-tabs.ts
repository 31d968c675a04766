import type { Block, Span } from '#lib/documents/form.ts'
import { plainBlock } from '#lib/documents/read/text-builder.ts'
import type { FormWords } from '#lib/documents/words/form-words.ts'
import { isCounted } from '#lib/documents/words/heading-number.ts'
import { isLabel } from '#lib/documents/words/labels.ts'
import { linesOf, outside, type TextLine } from './text-tables.ts'

const MARK_ALONE = /^\s*(?:[^\p{L}\p{N}]{1,2}|o|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]?)\s*$/u

/** As Word saves a table: a tab between two cells, and a line for each paragraph within one. */
export function tabBlocks(text: string, { titles }: FormWords): Block[] | null {
  const lines = linesOf(text)
  if (lines.filter((line) => /^\t/.test(line.text)).length > lines.length * 0.2) return null
  const tabs = lines.flatMap((line, at) => (cutOf(line) > 0 ? [at] : []))
  const labels = tabs.filter((at) => isLabel(leftOf(lines[at])))
  const others = tabs.filter((at) => !labels.includes(at))
  const titled = others.flatMap((at, index) => {
    const start = titleAbove(lines, { at, from: (others[index - 1] ?? -1) + 1 }, titles)
    return start === null ? [] : [{ start, at }]
  })
  const rows = titled.length >= 2 ? titled : others.map((at) => ({ start: at, at }))
  if (rows.length < (titled.length >= 2 ? 2 : 3)) return null
  const blocks: Block[] = []
  let column: Block['column'] = null
  let row = 0
  for (const [at, line] of lines.entries()) {
    const opens = rows.some((one) => one.start === at) || labels.includes(at)
    if (opens) row += 1
    if (opens) column = 'left'
    const cut = rows.some((one) => one.at === at) || labels.includes(at) ? cutOf(line) : 0
    const whole = { ...outside(line), column, row: column === null ? null : row }
    if (cut === 0) blocks.push(whole)
    else {
      blocks.push(...halves(line, cut, row))
      column = labels.includes(at) ? null : 'right'
    }
  }
  return blocks
}

/** Where the last cell of a line begins, or 0. */
function cutOf(line: TextLine | undefined): number {
  const [, left = '', tab = ''] =
    /^([^\t]+(?:\t[^\t]+)*?)(\t+)[^\t]*\S[^\t]*$/.exec(line?.text ?? '') ?? []
  return /\p{L}/u.test(left) && !MARK_ALONE.test(left) ? left.length + tab.length : 0
}

function leftOf(line: TextLine | undefined): string {
  return line?.text.slice(0, cutOf(line)).trim() ?? ''
}

/** The line that titles a row: its own left cell, or the nearest title above, since a cell may hold paragraphs. */
function titleAbove(
  lines: readonly TextLine[],
  { at, from }: { at: number; from: number },
  titles: FormWords['titles'],
): number | null {
  for (let here = at; here >= Math.max(from, at - 8); here -= 1) {
    const words = here === at ? leftOf(lines[here]) : (lines[here]?.text ?? '')
    if (titles.match(words) || (here === at && isCounted(words))) return here
  }
  for (let here = at - 1; here >= Math.max(from, at - 3); here -= 1)
    if (isCounted(lines[here]?.text ?? '')) return here
  return null
}

function halves(line: TextLine, cut: number, row: number): Block[] {
  const parts: [Span, 'left' | 'right'][] = [
    [{ start: line.start, end: line.start + leftOf(line).length }, 'left'],
    [{ start: line.start + cut, end: line.start + line.text.trimEnd().length }, 'right'],
  ]
  return parts.map(([span, column], index) => ({
    ...plainBlock(span),
    ...{ column, row, wraps: true, line: line.line, gap: index === 1 || line.gap },
    right: span.end - span.start,
  }))
}
