import type { Guess, Month, Span, Why } from '#lib/documents/form.ts'
import { fold } from '#lib/documents/words/wording.ts'

export type TitleLine = { text: string; span: Span | null }

const MONTHS = [
  'jan(?:uary|v(?:ier)?)?',
  'feb(?:ruary)?|fev(?:r(?:ier)?)?',
  'mar(?:ch|s)?',
  'apr(?:il)?|avr(?:il)?',
  'may|mai',
  'june?|juin',
  'july?|juil(?:l(?:et)?)?',
  'aug(?:ust)?|aout',
  'sept?(?:ember|embre)?',
  'oct(?:ober|obre)?',
  'nov(?:ember|embre)?',
  'dec(?:ember|embre)?',
]
const SEASONS: [RegExp, number[]][] = [
  [/\b(?:spring|printemps|printani\w+)\b/, [4, 5, 3, 6]],
  [/\b(?:summer|ete|estiva\w+)\b/, [7, 6, 8]],
  [/\b(?:fall|autumn|automne|automna\w+)\b/, [10, 9, 11]],
  [/\b(?:winter|hiver|hiverna\w+)\b/, [2, 1, 3, 12]],
]
const MONTH = `(?:${MONTHS.join('|')})`
const NAMED = new RegExp(
  `(?<![a-z])(${MONTH})(?![a-z])\\.?(?:\\s*(?:/|-|et|and|&|to|a|,)\\s*(${MONTH})\\b\\.?)?(?:\\s+(?:of|de|de l'an))?[\\s,_(-]*(?:\\d{1,2}(?:st|nd|rd|th|er)?(?:\\s*(?:-|et|and|&)\\s*\\d{1,2})?\\s*[,_ ]\\s*)?(20\\d\\d|'\\d\\d)(?!\\d)`,
  'g',
)
const YEAR_FIRST = new RegExp(`(?<!\\d)(20\\d\\d)[\\s,._-]+(${MONTH})\\b`, 'g')
const ISO = /(?<!\d)(20\d\d)(?:[-_./ ](0[1-9]|1[0-2])|\/([1-9]))(?!\d)/g
const MONTH_FIRST = /(?<![\d/.-])(0?[1-9]|1[0-2])[/-](20\d\d)(?!\d)/g
const DAY_FIRST = /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(20\d\d)(?!\d)/g
/** Of two numbers before a year the one above twelve is the day; of two below, nobody knows. */
const SLASHED = /(?<![\d/.-])(\d{1,2})[/-](\d{1,2})[/-](20\d\d)(?!\d)/g
const RUN_TOGETHER = /(?<!\d)(20\d\d)(0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)/g
const ABOUT_THE_FORM =
  /\b(?:submitted|received|due|deadline|updated|revised|printed|completed|return(?:ed)?|date limite|echeance|soumis|recu|mis a jour|mise a jour|revise|retourner|renvoyer|remettre|no later than|au plus tard|rempli|version|(?:last|previous) meeting|derniere (?:reunion|rencontre)|(?:reunion|rencontre) precedente)\b|^\W*(?:sent|envoye)\s*:|^\W*date\s*:.*\d:\d\d|\b(?:wrote|a ecrit)\s*:\s*$/

const DAY = `(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?,?|(?:the )?\\d{1,2}(?:st|nd|rd|th|er)?(?: of)? ${MONTH}\\.?,?) 20\\d\\d`
/** A letter says where and on what day it was written: "Caerdale, April 12, 2027", « Vermillac, le 12 avril 2027 ». */
const DATELINE = new RegExp(`^[^\\d,:]{3,40},? (?:on |le )?${DAY}\\W*$`)
/** A day and nothing else is a letter's where another line names the round; else it may be the meeting's. */
const ONLY_A_DAY = new RegExp(
  `^\\W*(?:date(?:d|e)?\\s*:?\\s*)?(?:(?:on|le|the|this) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:lun|mar|mercre|jeu|vendre|same)di,? |dimanche,? )?(?:(?:on|le|the) )?(?:${DAY}|20\\d\\d-\\d\\d-\\d\\d)\\W*$`,
)

type Found = { months: Month[]; span: Span | null; why: Why; weak: boolean; day: boolean }

/** The round a form belongs to, from its title first, then its file's name. Dates of handling count for little. */
export function guessCycle(titles: readonly TitleLine[], filename: string): Guess<Month> {
  const found = titles.flatMap((line) => cyclesIn(line))
  const named = cyclesIn({ text: filename, span: null })
  const titled = found.filter((one) => !one.weak)
  const rounds = titled.filter((one) => !one.day)
  const strong = rounds.length > 0 ? rounds : titled
  const best = strong[0] ?? named[0] ?? found[0]
  if (!best) return { value: null, confidence: 'check', why: 'no-date', span: null }
  const value = best.months[0] ?? null
  if (best.months.length > 1)
    return { value, confidence: 'check', why: best.why, span: best.span, candidates: best.months }
  const others = [...strong, ...named].flatMap((one) => one.months)
  const odd = others.filter((one) => one.year !== value?.year || one.month !== value?.month)
  if (odd.length > 0 && value) {
    const fromTitle = strong.length > 0 && strong.every((one) => same(one.months[0], value))
    const candidates = [value, ...odd]
    return {
      value,
      confidence: fromTitle ? 'likely' : 'check',
      why: 'dates-differ',
      span: best.span,
      candidates,
    }
  }
  const confidence = strong.length > 0 ? 'sure' : 'likely'
  return {
    value,
    confidence,
    why: strong.length > 0 ? best.why : named.length > 0 ? 'file-name' : 'weak-date',
    span: best.span,
  }
}

function same(one: Month | undefined, other: Month): boolean {
  return one?.year === other.year && one.month === other.month
}

export function cyclesIn({ text, span }: TitleLine): Found[] {
  // "November 2034 (previous meeting: May 2034)": brackets may tell of another date than the line does.
  const folded = fold(text)
    .replace(/_/g, ' ')
    .replace(/(?<=\S.*)\([^()]*\)/g, (aside) => (ABOUT_THE_FORM.test(aside) ? ' ' : aside))
  const weak = ABOUT_THE_FORM.test(folded) || DATELINE.test(folded)
  const day = ONLY_A_DAY.test(folded)
  const found: Found[] = []
  const add = (year: string | undefined, months: number[], why: Why) => {
    const list = months.filter((month) => month > 0).map((month) => ({ year: Number(year), month }))
    if (list.length > 0) found.push({ months: list, span, why, weak, day })
  }
  for (const match of folded.matchAll(NAMED)) {
    const months = [monthOf(match[1]), monthOf(match[2])]
    add(
      match[3]?.replace("'", '20'),
      months,
      months[1] ? 'title-names-two-months' : 'title-names-month',
    )
  }
  for (const match of folded.matchAll(YEAR_FIRST))
    add(match[1], [monthOf(match[2])], 'title-names-month')
  if (found.length > 0) return found
  for (const match of folded.matchAll(ISO))
    add(match[1], [Number(match[2] ?? match[3])], 'title-has-date')
  for (const match of folded.matchAll(RUN_TOGETHER))
    add(match[1], [Number(match[2])], 'title-has-date')
  for (const pattern of [MONTH_FIRST, DAY_FIRST])
    for (const match of folded.matchAll(pattern))
      add(match[2], [Number(match[1])], 'title-has-date')
  for (const match of folded.matchAll(SLASHED)) {
    const months = [Number(match[1]), Number(match[2])].filter((one) => one >= 1 && one <= 12)
    add(match[3], [...new Set(months)], 'title-has-date')
  }
  if (found.length > 0) return found
  // A winter of two years lies mostly in the second.
  const winter = /(?:winter|hiver\w*)\W+20\d\d\s?[-/]\s?(?:20)?(\d\d)(?!\d)/.exec(folded)?.[1]
  const year = winter ? `20${winter}` : /(?<!\d)(20\d\d)(?!\d)/.exec(folded)?.[1]
  for (const [season, months] of SEASONS)
    if (year && season.test(folded)) add(year, months, 'title-names-season')
  return found
}

function monthOf(name: string | undefined): number {
  if (!name) return 0
  return MONTHS.findIndex((month) => new RegExp(`^(?:${month})$`).test(name)) + 1
}
