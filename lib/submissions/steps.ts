import type { Span } from '#lib/documents/form.ts'
import { hasWord, onlyWords } from './spans.ts'

/** What the keys step through: each sentence of each line of a text. */
export function stepsOf(text: string): Span[] {
  const ends = [...text.matchAll(/[.!?…]{1,6}[)»”"']*(?=\s+[«“"'(\p{Lu}])|[\n\f]+/gu)]
  const cuts = ends.map(({ index, 0: mark }) => index + mark.length)
  const spans = [0, ...cuts].map((start, at) => ({ start, end: cuts[at] ?? text.length }))
  return onlyWords(text, spans)
}

export type Step =
  | 'next'
  | 'previous'
  | 'more'
  | 'less'
  | 'end-on'
  | 'end-back'
  | 'start-on'
  | 'start-back'

/**
 * What is chosen after a key: the sentence beside it, a sentence more or less, or one end moved by a word.
 * Nothing to step to leaves it as it is.
 */
export function stepFrom(text: string, chosen: Span | null, from: number, step: Step): Span | null {
  const steps = stepsOf(text)
  if (!chosen) {
    const here = steps.find(({ end }) => end > from)
    return here ?? steps.at(-1) ?? null
  }
  const { start, end } = chosen
  const moved = (): Span | undefined => {
    switch (step) {
      case 'next':
        return steps.find((one) => one.start >= end)
      case 'previous':
        return steps.findLast((one) => one.start < start)
      case 'more':
        return span(start, steps.find((one) => one.end > end)?.end)
      case 'less':
        return span(start, steps.findLast((one) => one.end < end)?.end)
      case 'end-on':
        return span(start, wordsOf(text, end, text.length)[0]?.end)
      case 'end-back':
        return span(start, wordsOf(text, start, end).at(-2)?.end)
      case 'start-on':
        return span(wordsOf(text, start, end)[1]?.start, end)
      case 'start-back':
        return span(wordsOf(text, 0, start).at(-1)?.start, end)
    }
  }
  const found = moved()
  return found && found.end > found.start && hasWord(text, found) ? found : chosen
}

function span(start: number | undefined, end: number | undefined): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start, end }
}

function wordsOf(text: string, start: number, end: number): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}
