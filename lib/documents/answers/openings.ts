import { markOf } from '#lib/documents/words/marks.ts'
import { isNil } from '#lib/documents/words/nil.ts'
import { cutBefore, joinSpans, type Piece, textOf } from '#lib/documents/words/pieces.ts'
import type { PromptWording } from '#lib/documents/words/promptness.ts'
import { sentences, stems } from '#lib/documents/words/wording.ts'

export type Split = { prompts: Piece[]; answers: Piece[] }

/** Takes the sentences off the front that are put like a prompt; stops at the first that is not. */
export function stripLeading(
  text: string,
  pieces: readonly Piece[],
  wording: PromptWording,
  { prompts, beside }: { prompts: Piece[]; beside: boolean },
): Split {
  let answers = [...pieces]
  const asked = prompts.length > 0
  for (let guard = 0; guard < 12; guard += 1) {
    const paragraph = leadingParagraph(text, answers)
    const [first] = paragraph
    // A list in the column for answers is one, also where its first item says what to do.
    if (
      !first ||
      markOf(textOf(text, first.span)) ||
      (first.column === 'right' && first.level !== null)
    )
      break
    const joined = joinSpans(
      text,
      paragraph.map((piece) => piece.span),
    )
    // What the form sets in italics over an upright answer is its own.
    const slanted =
      !asked && paragraph.every((piece) => piece.slanted) && answers.some((piece) => !piece.slanted)
    const cut = slanted
      ? joined.text.length
      : promptEnd(joined.text, wording, {
          more: prompts.length === 0 && paragraph.length < answers.length,
          whole: paragraph[0]?.wraps === false,
          asked: asked && paragraph.length === answers.length,
          beside,
        })
    if (cut === 0) break
    const at = (joined.offsets[cut - 1] ?? 0) + 1
    prompts.push(...paragraph.filter((piece) => piece.span.end <= at))
    const split = paragraph.find((piece) => piece.span.start < at && piece.span.end > at)
    if (split) prompts.push({ ...split, span: { start: split.span.start, end: at } })
    const rest = split ? cutBefore(text, split, at) : null
    answers = answers.filter((piece) => piece.span.start >= at || !paragraph.includes(piece))
    if (rest) answers.unshift(rest)
    if (cut < joined.text.length) break
  }
  return { prompts, answers }
}

/** Where the asking ends in a paragraph. With more below it, a first paragraph may be less plainly a prompt. */
function promptEnd(
  paragraph: string,
  wording: PromptWording,
  {
    more,
    whole,
    asked,
    beside,
  }: { more: boolean; whole: boolean; asked: boolean; beside: boolean },
): number {
  // A question that is all there is, beside a prompt of the form's own, is what the member asks.
  if (asked) return 0
  let cut = 0
  for (const one of sentences(paragraph)) {
    const sentence = paragraph.slice(one.start, one.end)
    // So is one beside what the form asks, unless it is put in the words of forms.
    if (beside && /\?[\s)»”"]*$/.test(sentence) && wording.share(stems(sentence)) < 0.5) break
    const trailing =
      more && whole && cut > 0 && !isNil(sentence) && sentence.split(/\s+/).length <= 6
    if (!trailing && wording.score(sentence) < (more ? 0.45 : 0.62)) break
    cut = one.end
  }
  return cut
}

/** Its lines up to a mark, a gap or the end of a whole paragraph. */
export function leadingParagraph(text: string, pieces: readonly Piece[]): Piece[] {
  const paragraph: Piece[] = []
  for (const piece of pieces) {
    if (paragraph.length > 0 && (!piece.wraps || piece.gap || markOf(textOf(text, piece.span))))
      break
    paragraph.push(piece)
    if (!piece.wraps) break
  }
  return paragraph
}
