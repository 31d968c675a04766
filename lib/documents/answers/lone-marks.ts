import { markOf } from '#lib/documents/words/marks.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'

/** A bullet, dash, number or letter by itself. */
const ALONE =
  /^\s*(?:[•●○◦▪■□▫∙·⁃‣➢➤►✓✔❖◆◇⇒→*§\uf000-\uf0ff–—-]|o|\(?(?:\d{1,2}|[a-h]|i{1,3}|iv|v|vi{1,3}|ix|x)[.)])\s*$/u

/** Some programs write a mark on a line of its own, over the words that it opens: they are one line again. */
export function withMarks(text: string, pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = []
  for (const piece of pieces) {
    const mark = whole.at(-1)
    const opens = mark && isAlone(text, mark) && mark.column === piece.column
    if (opens && !isAlone(text, piece) && markOf(textOf(text, piece.span)) === null) {
      const { gap, line } = mark
      whole[whole.length - 1] = {
        ...piece,
        ...{ gap, line },
        span: { start: mark.span.start, end: piece.span.end },
      }
    } else whole.push(piece)
  }
  return whole
}

function isAlone(text: string, { span, kind }: Piece): boolean {
  return kind === 'body' && span.end - span.start <= 8 && ALONE.test(textOf(text, span))
}
