import type { Block, ReadDocument, RecognisedForm, Span } from '#lib/documents/form.ts'
import type { TitleWording } from '#lib/documents/words/headings.ts'
import { isLabel, isMarked } from '#lib/documents/words/labels.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { isNil } from '#lib/documents/words/nil.ts'
import { joinSpans } from '#lib/documents/words/pieces.ts'
import { isTelling, type PromptWording } from '#lib/documents/words/promptness.ts'
import { repeatedInSections } from '#lib/documents/words/told-before.ts'
import { fold, sentences, stems } from '#lib/documents/words/wording.ts'
import { around, fallsShortIn, type Torn } from './torn-lines.ts'

/** Longer than any title of a section with its number, in letters. */
const LONGEST_TITLE = 90
/** Fewer words than anybody says something with. */
const FEWEST_WORDS = 4

/** What a form says to those who fill it in: questions, and how much will do. */
const FORM_SAYS =
  /^\W*(?:(?:in|on|at|a|de|en|sur|pour) )?(?:what|which|how|who|where|when|why|quels?|quelles?|qui|que|qu'|comment|ou|quand|combien|est-ce)\b(?!.*\b(?:we|our|us|nous|notre|nos)\b)|^\W*(?:n\/a|s\.? ?o\.?)\s.{0,80}$|^(?:\W*\w+\W+){0,9}\W*(?:items?|bullets?|lines?|words?|puces?|lignes?|mots|elements?|n\/a|s\.o\.)\b.{0,40}$/

type Look = {
  wording: PromptWording
  titles: TitleWording
  isPolite: (line: string) => boolean
  /** Whether a line calls itself a form: it may be the form's own title, wrapped. */
  isCalledForm: (line: string) => boolean
}

/**
 * A last look at what became no answer. A heading that goes on like a sentence, a prompt that asks nothing and has no
 * word of the form's, furniture that tells something and stands nowhere twice: all of it is shown to a person as
 * unplaced, since each of them may be an answer that was taken for something else.
 */
export function withLastLook(
  document: ReadDocument,
  form: RecognisedForm,
  look: Look,
): RecognisedForm {
  const { text } = document
  const answered = maskOf(text.length, answersOf(form))
  const tails = form.sections.flatMap(({ heading }) => beyondTitle(text, heading, answered, look))
  // A cell of a table that is one says itself that it is the form's own.
  const certain = document.blocks.filter(
    ({ kind, column, wraps }) => kind === 'placeholder' || (column === 'left' && !wraps),
  )
  const printed = maskOf(
    text.length,
    certain.map(({ span }) => span),
  )
  const lines = linesTwice(text)
  const isTwice = (span: Span) => lines.has(keyOf(text, span))
  const isBox = ({ start }: Span) => /^[☐□▢❏❐◻⬜[]/u.test(text.slice(start, start + 2).trim())
  const repeated = maskOf(text.length, repeatedInSections(text, form))
  const asked = form.prompts.filter(
    (span) =>
      printed[span.start] !== 1 && repeated[span.start] !== 1 && !isTwice(span) && !isBox(span),
  )
  const torn = {
    ...around(document, answered),
    fallsShort: fallsShortIn(document, look.wording),
  }
  const doubted = runsOf(text, asked).flatMap((run) => saidAmong(text, run, torn, look.wording))
  // Beside a prompt of the form's own stands what somebody answered, also where it asks or tells to do.
  const beside = besidePrompts(document.blocks, printed, form.prompts).filter(
    (span) => !isTwice(span) && !isBox(span) && !isNil(text.slice(span.start, span.end)),
  )
  const isBody = maskOf(
    text.length,
    document.blocks.filter(({ kind }) => kind === 'body').map(({ span }) => span),
  )
  const named = maskOf(text.length, guessesOf(form))
  const left = runsOf(
    text,
    form.furniture.filter(({ start }) => isBody[start] === 1),
  ).flatMap((run) => {
    const isNamed = ({ start, end }: Span) => named.subarray(start, end).includes(1)
    const once = run.filter((span) => !isTwice(span) && !isNamed(span))
    return stretchesOf(text, once).filter((stretch) => isSaid(text, stretch, look))
  })
  const lost = [...tails, ...doubted, ...beside, ...left.flat()]
  if (lost.length === 0) return form
  const mask = maskOf(text.length, lost)
  const isLost = ({ start }: Span) => mask[start] === 1
  return {
    ...form,
    unplaced: [...form.unplaced, ...lost].sort((one, other) => one.start - other.start),
    prompts: form.prompts.flatMap((span) => without(span, mask)),
    furniture: form.furniture.filter((span) => !isLost(span)),
    warnings: [...form.warnings, { code: 'words-doubted', span: lost[0] ?? null }],
  }
}

function besidePrompts(
  blocks: readonly Block[],
  printed: Uint8Array,
  prompts: readonly Span[],
): Span[] {
  const asked = maskOf(printed.length, prompts)
  const rows = new Set(
    blocks.flatMap(({ column, row, span }) =>
      column === 'left' && row !== null && asked[span.end - 1] === 1 ? [row] : [],
    ),
  )
  const cells = blocks.filter(
    ({ kind, column, row, wraps }) =>
      kind === 'body' && column === 'right' && row !== null && !wraps && rows.has(row),
  )
  return prompts.filter((prompt) =>
    cells.some(({ span }) => span.start <= prompt.start && prompt.start < span.end),
  )
}

function answersOf({ sections, unplaced }: RecognisedForm): Span[] {
  return [
    ...unplaced,
    ...sections.flatMap(({ statements, nilSpan }) => [
      ...(nilSpan ? [nilSpan] : []),
      ...statements.flatMap((one) => [...one.spans, ...one.contextSpans]),
    ]),
  ]
}

function guessesOf({ council, cycle, jurisdiction, contact }: RecognisedForm): Span[] {
  return [council, cycle, jurisdiction, contact].flatMap(({ span }) => (span ? [span] : []))
}

function maskOf(length: number, spans: readonly Span[]): Uint8Array {
  const mask = new Uint8Array(length)
  for (const { start, end } of spans) mask.fill(1, start, end)
  return mask
}

/** What is left of a span where the mask is not set. */
function without({ start, end }: Span, mask: Uint8Array): Span[] {
  const kept: Span[] = []
  for (let at = start; at < end; at += 1) {
    if (mask[at] === 1) continue
    const from = at
    while (at < end && mask[at] !== 1) at += 1
    kept.push({ start: from, end: at })
  }
  return kept
}

/** What of a heading is none: an answer that begins on its line, a sentence that only has a number before it. */
function beyondTitle(
  text: string,
  heading: Span,
  answered: Uint8Array,
  { titles, wording }: Look,
): Span[] {
  const [own, ...others] = without(heading, answered)
  if (!own) return []
  const words = text.slice(own.start, own.end)
  const torn = others.filter((span) => {
    const piece = text.slice(span.start, span.end)
    const isKnown = titles.share(stems(piece)) >= 0.5 || wording.asks(piece)
    return countOf(piece) >= 3 && !isKnown
  })
  const end = /\s[–—-]\s|[:.?!]\s+(?=\p{Lu})/u.exec(words.slice(4))
  const isTitle = titles.match(words.trim()) !== null
  const isLong = words.trim().length > LONGEST_TITLE
  const isOther = countOf(words) >= 9 && titles.share(stems(words)) < 0.34 && !wording.asks(words)
  const isSentence =
    !isTitle &&
    countOf(words) >= 6 &&
    (/[.;]\s*$/.test(words) || (isLong && end === null) || isOther)
  const at = isSentence ? 0 : isLong && end ? end.index + end[0].length + 4 : words.length
  return countOf(words.slice(at)) < FEWEST_WORDS
    ? torn
    : [{ start: own.start + at, end: own.start + words.trimEnd().length }, ...torn]
}

/** Neighbouring spans, with nothing but one line's end between them. */
function runsOf(text: string, spans: readonly Span[]): Span[][] {
  const runs: Span[][] = []
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const before = runs.at(-1)?.at(-1)
    if (before && /^[^\S\n\f]*\n?[^\S\n\f]*$/.test(text.slice(before.end, span.start)))
      runs.at(-1)?.push(span)
    else runs.push([span])
  }
  return runs
}

/** A run cut where a line ends a sentence: what follows there in small letters is another one, torn off elsewhere. */
function stretchesOf(text: string, run: readonly Span[]): Span[][] {
  const stretches: Span[][] = []
  for (const span of run) {
    const before = stretches.at(-1)?.at(-1)
    const isItem = markOf(text.slice(span.start, span.end)) !== null
    if (before && !isItem && !/[.!?…;]\W*$/.test(text.slice(before.start, before.end)))
      stretches.at(-1)?.push(span)
    else stretches.push([span])
  }
  return stretches
}

const OF_US = /\b(?:we|our|ours|we've|we're|nous|notre|nos)\b/

/** The sentences of a prompt that say something, and in words that no prompt has. */
function saidAmong(
  text: string,
  run: readonly Span[],
  { goesOn, goesOnBelow, fallsShort }: Torn,
  wording: PromptWording,
): Span[] {
  return stretchesOf(text, run).flatMap((stretch, index) => {
    const joined = joinSpans(text, stretch)
    const follows = index > 0 || goesOn(joined.offsets[0] ?? 0)
    if (stretch.every(fallsShort)) return stretch.map((span) => ({ ...span }))
    if (follows && isTorn(joined.text, wording)) return stretch.map((span) => ({ ...span }))
    // An answer that begins in small letters began further up.
    const isHead = goesOnBelow((stretch.at(-1)?.end ?? 0) - 1) && !/[.?!:;]$/.test(joined.text)
    if (isHead && isSaying(joined.text, wording)) return stretch.map((span) => ({ ...span }))
    return sentences(joined.text).flatMap(({ start, end }) => {
      const sentence = joined.text.slice(start, end)
      const from = joined.offsets[start] ?? 0
      const isOurs = OF_US.test(fold(sentence)) && /[.!?;]\W*$/.test(sentence)
      const says = isTelling(sentence) || isOurs
      if (
        !says ||
        wording.share(stems(sentence)) >= (isOurs ? 1.01 : 0.34) ||
        !isSaying(sentence, wording)
      )
        return []
      const to = (joined.offsets[end - 1] ?? 0) + 1
      return stretch
        .map((span) => ({ start: Math.max(span.start, from), end: Math.min(span.end, to) }))
        .filter((span) => span.end > span.start)
    })
  })
}

/** In small letters, and in words that no prompt has: the rest of an answer. */
function isTorn(words: string, wording: PromptWording): boolean {
  const [first] = sentences(words)
  const opening = words.slice(first?.start ?? 0, first?.end ?? 0)
  return (
    /^\p{Ll}/u.test(words) &&
    countOf(words) >= FEWEST_WORDS &&
    wording.share(stems(opening)) < 0.34 &&
    wording.score(opening) < 0.45
  )
}

function isSaying(sentence: string, wording: PromptWording): boolean {
  return (
    countOf(sentence) >= FEWEST_WORDS &&
    wording.score(sentence) < 0.45 &&
    !FORM_SAYS.test(fold(sentence)) &&
    !isNil(sentence)
  )
}

function isSaid(text: string, stretch: readonly Span[], look: Look): boolean {
  const { wording, isPolite, isCalledForm } = look
  const { text: words } = joinSpans(text, stretch)
  // The rest of something, which no title and no greeting is.
  if (/^\p{Ll}[\p{L}’']*\s\S/u.test(words) && countOf(words) >= 3 && !isPolite(words)) return true
  // A line that long is no name and no address; with a year in it or called a form, it may be the form's own title.
  const isLong = stretch.some(({ start, end }) => countOf(text.slice(start, end)) >= 9)
  const isWordy = isLong && !/\b20\d\d\b/.test(words) && !isCalledForm(words)
  return sentences(words).some(({ start, end }) => {
    const sentence = words.slice(start, end)
    return (
      isSaying(sentence, wording) &&
      !isPolite(sentence) &&
      !isLabel(sentence) &&
      !(sentence.length < 80 && isMarked(sentence)) &&
      (/[.!?;]\W*$/.test(sentence) || isTelling(sentence) || isWordy)
    )
  })
}

function countOf(words: string): number {
  return words.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0
}

/** The lines that stand somewhere else too, but for their numbers. */
function linesTwice(text: string): Set<string> {
  const times = new Map<string, number>()
  for (const match of text.matchAll(/[^\n\f]+/g)) {
    const key = keyOf(text, { start: match.index, end: match.index + match[0].length })
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  return new Set([...times].filter(([, count]) => count > 1).map(([key]) => key))
}

function keyOf(text: string, { start, end }: Span): string {
  return fold(text.slice(start, end)).replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
}
