import { placesOf } from '#lib/documents/answers/leftovers.ts'
import type { ReadDocument, RecognisedForm, Span } from '#lib/documents/form.ts'
import { wordsOf } from './likeness.ts'
import type { Share } from './score-form.ts'
import type { Truth } from './truth.ts'

/** Nothing is lost: the true words are in some part of the form, and each word of the document belongs to one. */
export function coverage(
  truth: Truth,
  document: ReadDocument,
  form: RecognisedForm,
  misses: string[],
): { kept: Share; covered: Share } {
  const spans = placesOf(form)
  const covered = coveredWords(document.text, spans, form)
  if (covered.lost.length > 0) misses.push(`in no part of the form: ${covered.lost.join(' ')}`)
  const bag = new Map<string, number>()
  const texts = form.sections.flatMap((one) => one.statements.map((said) => said.text))
  const read = [...spans.map((span) => joined(document.text.slice(span.start, span.end))), ...texts]
  for (const word of read.flatMap(wordsOf)) bag.set(word, (bag.get(word) ?? 0) + 1)
  const wanted = truth.sections.flatMap((one) =>
    one.statements.flatMap((said) => wordsOf(said.text)),
  )
  const absent = wanted.filter((word) => !bag.has(word))
  if (absent.length > 0) misses.push(`true words found nowhere: ${absent.join(' ')}`)
  return {
    kept: { right: wanted.length - absent.length, of: wanted.length },
    covered: { right: covered.of - covered.lost.length, of: covered.of },
  }
}

function coveredWords(text: string, spans: readonly Span[], form: RecognisedForm) {
  const mask = new Uint8Array(text.length)
  for (const { start, end } of spans) mask.fill(1, start, end)
  // A statement's own bullet or number stands before it and is no word.
  for (const { start } of form.sections.flatMap((one) => one.statements.flatMap((s) => s.spans))) {
    const mark = /(?:^|\n|\f)[^\S\n]*(\(?[\p{L}\d]{1,3}(?:\.\d{1,2})?[.)]?\s*)$/u.exec(
      text.slice(Math.max(0, start - 12), start),
    )
    if (mark) mask.fill(1, start - (mark[1]?.length ?? 0), start)
  }
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
  const lost = words.filter((word) => {
    const part = mask.subarray(word.index, word.index + word[0].length)
    return part.some((one) => one === 0)
  })
  return { of: words.length, lost: lost.map((word) => word[0]) }
}

/** A word cut at a line's end counts whole as well as in halves. */
function joined(text: string): string {
  return `${text} ${[...text.matchAll(/\p{L}+-\s+\p{L}+/gu)].map((one) => one[0].replace(/-\s+/, '')).join(' ')}`
}
