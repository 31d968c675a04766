import { markOf } from '#lib/documents/words/marks.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import type { Split } from './openings.ts'

type Box = { isTicked: boolean; start: number; end: number }

const TICKED = '[☑☒✅🗹🗷⊠]|\\[[xX✓✔]\\]'
const EMPTY = '☐|\\[ {0,2}\\]'
/** Signs that a list may have for bullets: boxes only beside one that is ticked. */
const EITHER = '[□▢❏❐◻⬜]'
const TICKS = '[✓✔✗✘■]'

/**
 * Of choices with boxes before them (or behind them, in a row) only the ticked ones are answers; the others are the
 * form's own words. Nothing changes where there is no box.
 */
export function tickedOnly(text: string, { prompts, answers }: Split): Split {
  const whole = answers.map(({ span }) => textOf(text, span)).join('\n')
  const isChoice = new RegExp(`${EMPTY}|${TICKED}`, 'u').test(whole)
  const isMixed =
    new RegExp(EITHER, 'u').test(whole) && new RegExp(`${TICKED}|${TICKS}`, 'u').test(whole)
  if (!isChoice && !isMixed) return { prompts, answers }
  const boxes = new RegExp(`(${TICKED}|${TICKS})|(?:${EMPTY}|${EITHER})`, 'gu')
  const kept: Piece[] = []
  const printed: Piece[] = [...prompts]
  let isOpen = false
  for (const piece of answers) {
    const own = boxesIn(textOf(text, piece.span), boxes)
    const goesOn = piece.wraps && !piece.gap && !markOf(textOf(text, piece.span))
    if (own.length === 0) {
      if (isOpen && goesOn) printed.push(piece)
      else kept.push(piece)
      isOpen &&= goesOn
      continue
    }
    const { ticked, empty, lead } = choicesIn(text, piece, own)
    if (lead) (ticked.length > 0 ? kept : printed).push(lead)
    kept.push(...ticked)
    printed.push(...empty)
    isOpen = own.at(-1)?.isTicked === false
  }
  return { prompts: printed, answers: kept }
}

function boxesIn(line: string, boxes: RegExp): Box[] {
  return [...line.matchAll(boxes)].map((match) => ({
    isTicked: match[1] !== undefined,
    start: match.index,
    end: match.index + match[0].length,
  }))
}

function choicesIn(text: string, piece: Piece, boxes: readonly Box[]) {
  const line = textOf(text, piece.span)
  const part = (start: number, end: number): Piece => ({
    ...piece,
    span: { start: piece.span.start + start, end: piece.span.start + end },
    wraps: false,
  })
  const hasWords = ({ span }: Piece) => /[\p{L}\p{N}]/u.test(textOf(text, span))
  const [first, last] = [boxes[0], boxes.at(-1)]
  // "Oui ☐ Non ☒": the box stands behind what it is for.
  const isBehind =
    first !== undefined &&
    last !== undefined &&
    /\S/.test(line.slice(0, first.start)) &&
    !/[\p{L}\p{N}]/u.test(line.slice(last.end))
  const choices = boxes.map(({ isTicked, start, end }, at) => ({
    isTicked,
    piece: isBehind
      ? part(boxes[at - 1]?.end ?? 0, start)
      : part(start, boxes[at + 1]?.start ?? line.length),
    sign: end - start,
  }))
  const lead = !isBehind && first && first.start > 0 ? part(0, first.start) : null
  return {
    lead: lead && hasWords(lead) ? lead : null,
    ticked: choices
      .filter(({ isTicked, piece: one }) => isTicked && hasWords(one))
      .map(({ piece: one, sign }) => (isBehind ? one : behindSign(text, one, sign))),
    empty: choices
      .filter(({ isTicked, piece: one }) => !isTicked && hasWords(one))
      .map((one) => one.piece),
  }
}

/** A choice is an item of a list, and its sign is none of its words. */
function behindSign(text: string, piece: Piece, sign: number): Piece {
  const words = textOf(text, piece.span).slice(sign)
  const start = piece.span.start + sign + (words.length - words.trimStart().length)
  return { ...piece, span: { start, end: piece.span.end }, level: piece.level ?? 0 }
}
