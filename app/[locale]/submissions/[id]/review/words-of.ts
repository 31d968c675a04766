import type { Span } from '#lib/documents/form.ts'
import { type Reading, statementsIn } from '#lib/submissions/reading.ts'
import type { Edit } from '#lib/submissions/review.ts'
import { saidIn } from '#lib/submissions/spans.ts'

const MOST_LETTERS = 90

/** The words a correction is about, short enough to be named in a sentence. */
export function wordsOf(edit: Edit, reading: Reading): string {
  switch (edit.kind) {
    case 'make':
      return shortly(saidIn(reading.text, [edit.span]))
    case 'furniture':
      return shortly(saidIn(reading.text, edit.spans))
    case 'contact':
      return edit.name ?? ''
    case 'form-language':
    case 'jurisdiction':
    case 'cycle':
    case 'accept':
      return ''
    default:
      return shortly(statementsIn(reading).find(({ key }) => key === edit.statement)?.text ?? '')
  }
}

export function shortly(text: string): string {
  if (text.length <= MOST_LETTERS) return text
  return `${text.slice(0, text.lastIndexOf(' ', MOST_LETTERS) + 1 || MOST_LETTERS).trimEnd()}…`
}

/** Where a page begins in the text. */
export function startOfPage(text: string, page: number): number {
  return text
    .split('\f')
    .slice(0, page - 1)
    .reduce((sum, one) => sum + one.length + 1, 0)
}

/** The page a place stands on, by the form feeds before it. */
export function pageOf(text: string, spans: readonly Span[]): number {
  return text.slice(0, spans[0]?.start ?? 0).split('\f').length
}

/** The statement, or the passage, whose words stand at an offset. */
export function placeAt({ sections, unplaced }: Reading, offset: number) {
  const holds = ({ start, end }: { start: number; end: number }) => start <= offset && offset < end
  const statement = sections
    .flatMap(({ statements }) => statements)
    .find(({ spans }) => spans.some(holds))
  if (statement) return { key: statement.key, spans: statement.spans }
  const passage = unplaced.find(holds)
  return passage ? { key: `passage-${passage.start}`, spans: [passage] } : null
}
