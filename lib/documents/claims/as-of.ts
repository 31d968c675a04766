import type { Month } from '#lib/documents/form.ts'
import { cyclesIn } from '#lib/documents/head/cycle-guess.ts'

const STOOD =
  /\b(?:as of|as at|at the end of|in|on|during|en date d(?:e |u |')|au|en|a la fin d(?:e |u |')|a l'|lors d(?:e |u ))\s*/g
/** A beginning or a promise: what is counted since then, or by then, does not stand at that time. */
const NOT_THEN = /\b(?:since|until|by|depuis|jusqu'|d'ici|vers)\s*(?:the |le |la |l')?$/
const LONGEST_DATE = 36

type Place = { month: Month; start: number; end: number }

function datesIn(sentence: string): Place[] {
  return [...sentence.matchAll(STOOD)].flatMap((match) => {
    if (NOT_THEN.test(sentence.slice(0, match.index))) return []
    const start = match.index + match[0].length
    const written = sentence.slice(start, start + LONGEST_DATE).split(/[,;.(]/)[0] ?? ''
    const [found, other] = cyclesIn({ text: written, span: null })
    const [month] = found?.months ?? []
    // Two dates, or one that stands far from its preposition, say nothing certain; a season is one date.
    const isOne = found?.months.length === 1 || found?.why === 'title-names-season'
    if (!month || other || !isOne) return []
    if (
      !/^(?:the |le |la |l')?(?:\d{1,2}(?:er)? )?(?:d'|de )?\p{L}*\.? ?(?:20\d\d|\d)/u.test(written)
    )
      return []
    return [{ month, start: match.index, end: start + written.search(/20\d\d/) + 4 }]
  })
}

/**
 * The month a figure stood at where its sentence says so: "as of October 2016", « à l'automne 2016 » (a season's first
 * month). null when it names none, or names one for something else. `sentence` is folded; the figure is at
 * `start`–`end` in it.
 *
 * @example momentOf('as of october 2016, we had 48 members', { start: 27, end: 29 }) // { year: 2016, month: 10 }
 */
export function momentOf(sentence: string, at: { start: number; end: number }): Month | null {
  for (const { month, start, end } of datesIn(sentence)) {
    const isAfter = start >= at.end && !/\d/.test(sentence.slice(at.end, start))
    const opens = end <= at.start && /^\W*$/.test(sentence.slice(0, start))
    if (isAfter || (opens && !/\d/.test(sentence.slice(end, at.start)))) return month
  }
  return null
}
