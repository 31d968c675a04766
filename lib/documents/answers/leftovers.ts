import type { ReadDocument, RecognisedForm, Span } from '#lib/documents/form.ts'
import type { PromptWording } from '#lib/documents/words/promptness.ts'
import { sentences } from '#lib/documents/words/wording.ts'

/** Every span that a form gives a meaning to, or shows to a person as unplaced. */
export function placesOf(form: RecognisedForm): Span[] {
  const guessed = [form.council, form.cycle, form.jurisdiction, form.contact]
  return [
    ...form.sections.flatMap((section) => [
      section.heading,
      ...(section.nilSpan ? [section.nilSpan] : []),
      ...section.statements.flatMap((one) => [...one.spans, ...one.contextSpans]),
    ]),
    ...form.prompts,
    ...form.furniture,
    ...form.unplaced,
    ...guessed.flatMap((one) => (one.span ? [one.span] : [])),
  ]
}

/** From here on a sentence is the form's own: it asks, or says how to answer. */
const ASKED = 0.5

/**
 * What no part of the form took, so that no word is lost: whole sentences of the body are shown as unplaced; labels, title
 * lines, greetings and what a mail quotes are furniture.
 */
export function withLeftOvers(
  document: ReadDocument,
  form: RecognisedForm,
  wording: PromptWording,
): RecognisedForm {
  const { text } = document
  const taken = maskOf(text, form)
  const inBody = new Uint8Array(text.length)
  for (const { kind, span } of document.blocks)
    if (kind === 'body') inBody.fill(1, span.start, span.end)
  const runs: Span[][] = []
  for (const span of restOf(text, taken)) {
    const before = runs.at(-1)?.at(-1)
    const follows = before && /^[^\S\n\f]*\n?[^\S\n\f]*$/.test(text.slice(before.end, span.start))
    const sameKind = before && inBody[before.start] === inBody[span.start]
    if (follows && sameKind) runs.at(-1)?.push(span)
    else runs.push([span])
  }
  const said = runs.filter(([first, ...more]) => {
    const last = more.at(-1) ?? first
    if (!first || !last || inBody[first.start] !== 1) return false
    const run = text.slice(first.start, last.end)
    if (run.split(/\s+/).length < 12 || !/\p{Ll}[.!?](?:\s|$)/u.test(run)) return false
    // "Please return this form by …": what a form tells those who fill it in is no answer.
    return sentences(run).some(({ start, end }) => wording.score(run.slice(start, end)) < ASKED)
  })
  return {
    ...form,
    unplaced: [...form.unplaced, ...said.flat()],
    furniture: [...form.furniture, ...runs.filter((run) => !said.includes(run)).flat()],
  }
}

function maskOf(text: string, form: RecognisedForm): Uint8Array {
  const mask = new Uint8Array(text.length)
  for (const { start, end } of placesOf(form)) mask.fill(1, start, end)
  for (const section of form.sections)
    for (const { spans } of section.statements)
      for (const { start } of spans) mask.fill(1, start - markBefore(text, start), start)
  return mask
}

/** The letters of a bullet or number that stands before a statement: it belongs to it. */
function markBefore(text: string, start: number): number {
  const line = text.slice(Math.max(0, start - 12), start)
  return (
    /(?:^|[\n\f])[^\S\n]*(\(?[\p{L}\d]{1,3}(?:\.\d{1,2})?[.)]?\s*)$/u.exec(line)?.[1]?.length ?? 0
  )
}

/** The stretches within a line that nothing took and that hold a letter or a digit. */
function restOf(text: string, taken: Uint8Array): Span[] {
  const rest: Span[] = []
  for (const line of text.matchAll(/[^\n\f]+/g)) {
    const end = line.index + line[0].length
    for (let at = line.index; at < end; at += 1) {
      if (taken[at] === 1) continue
      const start = at
      while (at < end && taken[at] !== 1) at += 1
      const piece = text.slice(start, at)
      if (!/[\p{L}\p{N}]/u.test(piece)) continue
      const lead = piece.length - piece.trimStart().length
      rest.push({ start: start + lead, end: start + piece.trimEnd().length })
    }
  }
  return rest
}
