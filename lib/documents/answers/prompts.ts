import type { Span } from '#lib/documents/form.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { isNil } from '#lib/documents/words/nil.ts'
import { joinSpans, type Piece, textOf } from '#lib/documents/words/pieces.ts'
import type { PromptWording } from '#lib/documents/words/promptness.ts'
import { toldBefore } from '#lib/documents/words/told-before.ts'
import { stems } from '#lib/documents/words/wording.ts'
import { leadingParagraph, type Split, stripLeading } from './openings.ts'
import { askedAmong, isHeaded } from './printed.ts'

/** How wide the column that asks may be beside the one that answers. */
const NARROW = 0.6

type Layout = { narrow: number; wide: number }

/**
 * Tells what the form asks from what was answered in each of its sections. Where most open with a prompt, the others
 * are expected to, and less is asked of the words of theirs.
 */
export function splitSections(
  text: string,
  sections: readonly { heading?: Span; pieces: readonly Piece[] }[],
  wording: PromptWording,
): Split[] {
  const layout = layoutOf(text, sections)
  const splits = sections.map(({ heading, pieces }) => {
    const limit = layout && isHeaded(text, heading, pieces) ? layout.wide * NARROW : 0
    const among = limit > 0 ? askedAmong(text, pieces, wording, limit) : []
    if (among.length === 0) return splitPrompts(text, pieces, wording, layout)
    const answers = pieces.filter((piece) => !among.includes(piece))
    return stripLeading(text, answers, wording, { prompts: among, beside: false })
  })
  stripRepeated(text, splits)
  const inColumns = sections.some(({ pieces }) => pieces.some((piece) => piece.column !== null))
  if (inColumns) return splits
  return splits.map((split, index) => {
    const others = splits.filter((_one, at) => at !== index)
    const prompted = others.filter((one) => one.prompts.length > 0).length
    const isHabit = prompted >= 2 && prompted >= others.length * 0.6
    const inside = isHabit && split.prompts.length === 0 ? withInside(text, split, wording) : null
    if (inside) return inside
    return isHabit && split.prompts.length === 0 ? withFirst(text, split, wording) : split
  })
}

/** Where every other section opens with a prompt, a short first paragraph that speaks of nobody is one too. */
function withFirst(text: string, split: Split, wording: PromptWording): Split {
  const paragraph = firstSentences(text, split.answers)
  const [first] = paragraph
  const isMore = paragraph.length < split.answers.length
  if (!first || !isMore || first.level !== null || markOf(textOf(text, first.span))) return split
  const { text: joined } = joinSpans(
    text,
    paragraph.map((piece) => piece.span),
  )
  if (isNil(joined) || !wording.mayAsk(joined)) return split
  return { prompts: paragraph, answers: split.answers.slice(paragraph.length) }
}

/** A question to the reader among answers, where the page's order put it. */
function withInside(text: string, split: Split, wording: PromptWording): Split | null {
  const groups: Piece[][] = []
  for (const piece of split.answers) {
    const isNext = piece.gap || markOf(textOf(text, piece.span)) !== null
    if (isNext || groups.length === 0) groups.push([piece])
    else groups.at(-1)?.push(piece)
  }
  const words = (group: readonly Piece[]) =>
    joinSpans(
      text,
      group.map((piece) => piece.span),
    ).text
  const plain = groups.filter((group) => group[0]?.level === null && !markOf(words(group)))
  const [asked, ...others] = plain.filter((group) => wording.score(words(group)) >= 0.9)
  if (!asked || groups.length < 2) return null
  // Among paragraphs without marks only one in the form's own words is its own.
  const isOwn = others.length === 0 && wording.share(stems(words(asked))) >= 0.6
  if (plain.length > 1 && !isOwn) return null
  return { prompts: asked, answers: split.answers.filter((piece) => !asked.includes(piece)) }
}

/** The first lines up to one that ends a sentence and is not full: what follows begins a paragraph of its own. */
function firstSentences(text: string, pieces: readonly Piece[]): Piece[] {
  const paragraph = leadingParagraph(text, pieces)
  const widest = paragraph.reduce((most, one) => Math.max(most, one.span.end - one.span.start), 0)
  const end = paragraph.findIndex((piece, at) => {
    const next = paragraph[at + 1]
    const line = textOf(text, piece.span).trimEnd()
    const word = next ? (textOf(text, next.span).split(/\s/)[0]?.length ?? 0) : 0
    return next !== undefined && /[.?!:)]$/.test(line) && line.length + 1 + word < widest
  })
  return end < 0 ? paragraph : paragraph.slice(0, end + 1)
}

/** What opens several answers in the same words was printed there: "As above.", "Max. 200 words". */
function stripRepeated(text: string, splits: Split[]): void {
  const openings = splits.map((split) => {
    const paragraph = leadingParagraph(text, split.answers)
    return paragraph.map((piece) => textOf(text, piece.span).trim()).join(' ')
  })
  for (const [index, split] of splits.entries()) {
    const opening = openings[index] ?? ''
    const comesBack = openings.filter((one) => one === opening).length > 1
    const paragraph = leadingParagraph(text, split.answers)
    const isMore = paragraph.length < split.answers.length
    if (opening === '' || !comesBack || !isMore || isNil(opening) || markOf(opening)) continue
    split.prompts.push(...paragraph)
    split.answers.splice(0, paragraph.length)
  }
}

/** By place where there are columns, else by width and wording. */
function splitPrompts(
  text: string,
  pieces: readonly Piece[],
  wording: PromptWording,
  layout: Layout | null,
): Split {
  const prompts = pieces.filter((piece) => piece.kind === 'placeholder')
  const rest = pieces.filter((piece) => piece.kind !== 'placeholder')
  if (rest.some((piece) => piece.column !== null)) {
    const left = rest.filter((piece) => piece.column === 'left')
    const others = rest.filter((piece) => piece.column !== 'left')
    const repeated = toldBefore(text, left)
    const own = left.filter((piece) => !repeated.includes(piece))
    const typedLeft = others.length === 0 ? answersBelow(text, own, wording) : []
    prompts.push(...left.filter((piece) => !typedLeft.includes(piece)))
    const printed = joinSpans(
      text,
      prompts.map((piece) => piece.span),
    ).text
    return stripLeading(text, [...typedLeft, ...others], wording, {
      prompts,
      beside: wording.asks(printed),
    })
  }
  if (!layout) return stripLeading(text, rest, wording, { prompts, beside: false })
  const answers: Piece[] = []
  let open = false
  for (const run of runsOf(text, rest, layout)) {
    const asked = answers.length === 0
    if (isPromptRun(text, run, wording, { ...layout, asked, open })) {
      prompts.push(...run)
      open = !/[.?!:)]\s*$/.test(textOf(text, run.at(-1)?.span ?? { start: 0, end: 0 }))
    } else {
      answers.push(...run)
      if (!asked) open = false
    }
  }
  return stripLeading(text, answers, wording, { prompts, beside: false })
}

/** With an empty right column, what stands under the prompts in the left one and is no prompt is an answer. */
function answersBelow(text: string, left: readonly Piece[], wording: PromptWording): Piece[] {
  let last = -1
  left.forEach((piece, index) => {
    if (
      wording.score(textOf(text, piece.span)) >= 0.45 ||
      wording.share(stems(textOf(text, piece.span))) >= 0.5
    )
      last = index
  })
  return left.slice(last + 1).filter((piece) => !piece.wraps)
}

/** The widths of the two columns of a flattened table, or null when the text shows no narrow column. */
function layoutOf(text: string, sections: readonly { pieces: readonly Piece[] }[]): Layout | null {
  const all = sections.flatMap((section) => section.pieces).filter((piece) => piece.wraps)
  const lengths = all.map((piece) => piece.span.end - piece.span.start).sort((a, b) => a - b)
  const wide = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  if (wide < 45) return null
  const narrow: number[] = []
  for (const section of sections) {
    for (const piece of section.pieces) {
      const length = piece.span.end - piece.span.start
      if (length > wide * 0.55 || markOf(textOf(text, piece.span))) break
      narrow.push(length)
    }
  }
  narrow.sort((a, b) => a - b)
  const most = narrow[Math.floor(narrow.length * 0.95)]
  return most ? { narrow: most, wide } : null
}

/** The longest that a line of the narrow column may be. */
function limitOf({ narrow, wide }: Layout): number {
  return Math.min(narrow + 4, wide * NARROW)
}

/** Lines that belong together: a new run after a gap, a mark, the end of a sentence cut short, or a change of width. */
function runsOf(text: string, pieces: readonly Piece[], layout: Layout): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (!run || !before || piece.gap || startsRun(text, run, before, piece, layout))
      runs.push([piece])
    else run.push(piece)
  }
  return runs
}

function startsRun(
  text: string,
  run: readonly Piece[],
  before: Piece,
  piece: Piece,
  { narrow, wide }: Layout,
): boolean {
  const line = textOf(text, piece.span)
  const previous = textOf(text, before.span)
  if (markOf(line)) return true
  const limit = limitOf({ narrow, wide })
  const allNarrow = run.every((one) => one.span.end - one.span.start <= limit)
  if (allNarrow && line.length > limit) return true
  if (allNarrow && /[.?!)]$/.test(previous) && /^[\p{Lu}(]/u.test(line)) return true
  const first = line.split(/\s/)[0]?.length ?? 0
  const width = allNarrow ? narrow : wide
  return /[.?!:;)]$/.test(previous) && previous.length + 1 + first < width - 4
}

function isPromptRun(
  text: string,
  run: readonly Piece[],
  wording: PromptWording,
  state: Layout & { asked: boolean; open: boolean },
): boolean {
  const joined = joinSpans(
    text,
    run.map((piece) => piece.span),
  ).text
  if (markOf(joined) || isNil(joined)) return false
  const limit = limitOf(state)
  const isNarrow = run.every((piece) => piece.span.end - piece.span.start <= limit)
  // What goes on in small letters from what asks asks too, though it is as wide as a short answer.
  if (!isNarrow) return state.asked && state.open && isRest(text, run, state)
  const score = wording.score(joined)
  const share = wording.share(stems(joined))
  const wrapped = run.length > 1 && isWrapped(text, run, state.narrow)
  if (state.asked && (wrapped || score >= 0.45 || share >= 0.6)) return true
  if (state.open && (wrapped || share >= 0.4)) return true
  return score >= 0.7 || (run.length > 2 && wrapped) || (wrapped && share >= 0.6)
}

function isRest(text: string, run: readonly Piece[], { wide }: Layout): boolean {
  const first = run[0] ? textOf(text, run[0].span) : ''
  return /^\p{Ll}/u.test(first) && run.every(({ span }) => span.end - span.start <= wide * 0.8)
}

/** Whether each line is as full as a column this narrow allows. */
function isWrapped(text: string, run: readonly Piece[], narrow: number): boolean {
  let full = 0
  for (let i = 1; i < run.length; i += 1) {
    const [before, here] = [run[i - 1], run[i]]
    if (!before || !here) continue
    const first = textOf(text, here.span).split(/\s/)[0]?.length ?? 0
    if (before.span.end - before.span.start + 1 + first >= narrow - 4) full += 1
  }
  return full >= (run.length - 1) * 0.7
}
