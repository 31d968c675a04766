import type { Metric, RecognisedFigure, RecognisedMember, Span } from '#lib/documents/form.ts'
import { joinSpans, withoutRaised } from '#lib/documents/words/pieces.ts'
import { fold, foldInPlace, sentences } from '#lib/documents/words/wording.ts'
import { momentOf } from './as-of.ts'
import {
  isClaimed,
  corrects as isCorrection,
  type Listed,
  LOSING,
  movementOf,
  NONE,
  RETRACTED,
  SAID_BEFORE,
  WELCOMING,
} from './figure-context.ts'
import {
  BOARD_AFTER,
  BOARD_BEFORE,
  CLOSED,
  NEWCOMERS,
  NOUNS,
  OF_SECTIONS,
  OUR_CHAPTERS,
  SEATED,
  SECTIONS,
  SUBJECTS,
} from './figure-nouns.ts'
import { inOurWords, isOfOtherBody, ownName } from './ours.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'

/** What is longer was written by no person, and would take seconds to search. */
export const LONGEST_SENTENCE = 3000
/** A subject stands close before its number. */
const LONGEST_SUBJECT = 160

/** The figures about the association itself that a statement claims. Attendance, targets and services are not among them. */
export function figuresOf(
  text: string,
  spans: readonly Span[],
  { own = [], joined: names = [], bare = 'members' }: Told = {},
): RecognisedFigure[] {
  const ours = ownName(own)
  const joined = withoutRaised(joinSpans(text, spans))
  const folded = foldInPlace(joined.text)
  const found: RecognisedFigure[] = []
  let earlier = ''
  const cut = sentences(joined.text)
  for (const [index, { start, end }] of cut.entries()) {
    if (end - start > LONGEST_SENTENCE) continue
    const { text: sentence, back } = inOurWords(folded.slice(start, end), ours)
    if (isOfOtherBody(sentence)) continue
    const listed = names.filter(({ span }) => isWithin(joined.offsets, { start, end }, span))
    const next = cut[index + 1]
    const later = next ? folded.slice(next.start, Math.min(next.end, next.start + 200)) : ''
    for (const one of figuresIn(sentence, {
      earlier,
      later,
      bare,
      listed: namesIn(sentence, listed),
    })) {
      const span = quoteSpan(joined.offsets, { start, end }, start + back(one.at), spans)
      found.push({ ...one.figure, span, quote: text.slice(span.start, span.end) })
    }
    earlier = sentence
  }
  return found
}

type Told = { own?: readonly string[]; joined?: readonly RecognisedMember[]; bare?: Metric }

function isWithin(offsets: readonly number[], sentence: Span, span: Span): boolean {
  const from = offsets[sentence.start] ?? 0
  return span.start < (offsets[sentence.end - 1] ?? from) && from < span.end
}

type Found = { at: number; figure: Omit<RecognisedFigure, 'span' | 'quote'> }

/** `bare` is what members are where no noun follows their number. */
type Around = { earlier: string; later: string; bare: Metric; listed: Listed }

/** How many newcomers a sentence names, and where the first of them stands. */
function namesIn(sentence: string, listed: readonly RecognisedMember[]): Listed {
  return { count: listed.length, at: sentence.indexOf(fold(listed[0]?.name ?? '')) }
}

function figuresIn(sentence: string, { earlier, later, bare, listed }: Around): Found[] {
  if (isCorrection(later) && SAID_BEFORE.test(sentence)) return []
  const found: Found[] = []
  const corrects = isCorrection(sentence)
  const counted = lastOf(earlier)
  const before = corrects || OF_THOSE.test(sentence) ? counted : null
  let said = before ? { metric: before, here: OF_THOSE.test(sentence) } : null
  for (const quantity of quantitiesIn(sentence)) {
    const { value, start, end } = quantity
    const named = namedBy(quantity, listed) ?? takenUp(quantity, said, corrects)
    if (!named) continue
    const moved = movementOf(quantity, named.metric, listed)
    const metric = moved ?? named.metric
    if (named.metric) said = { metric: named.metric, here: true }
    if (!metric || value < (moved ? 1 : named.least) || isYear(sentence.slice(start, end), value))
      continue
    const place = { metric, sentence, earlier, beside: found.map((one) => one.figure.metric) }
    if (!moved && !isClaimed(quantity, named.noun, place)) continue
    if (moved && RETRACTED.test(quantity.before)) continue
    const { upper, qualifier } = quantity
    const asOf = momentOf(sentence, { start, end })
    const figure = {
      metric: metric === 'members' && named.isBare ? bareOf(quantity, earlier, bare) : metric,
      value,
      upper,
      qualifier,
      ...(corrects && { isCorrection: true as const }),
    }
    found.push({ at: start, figure: { ...figure, ...(asOf && { asOf }) } })
  }
  return found
}

/** `isBare` where members are meant and no noun says which: "Membership stands at 64". */
type Named = { metric: Metric | null; noun: string; least: number; isBare?: boolean }

/** What members without a noun are: those the sentence or the one before it counted, else what the form has told. */
function bareOf({ before }: Quantity, earlier: string, bare: Metric): Metric {
  if (/\b(?:we are|nous sommes)\b[^.;]*$/.test(before) && lastOf(earlier) === 'municipalities')
    return 'municipalities'
  return /\b(?:members|membres)\b/.test(before) ? 'members' : bare
}

/** What is counted, by the noun after the number or the subject before it. */
function namedBy(quantity: Quantity, listed = NONE): Named | null {
  const before = quantity.before
    .slice(-LONGEST_SUBJECT)
    .replace(/ (?:sont|are|remain)(?: [a-z]+)? au nombre de\s*$/, ' : ')
  const lead = quantity.grew ? before.replace(/\b(?:from|de|d')\s*$/, '') : before
  // « porte à sept le nombre de chapitres ».
  const after = quantity.after.replace(
    /^ (?:le|son|notre) nombre (?:total )?(?:de (?:ses |nos )?|d')/,
    ' ',
  )
  const board = BOARD_AFTER.exec(after)?.[0]
  if (board !== undefined) return { metric: 'board-members', noun: board, least: 3 }
  if (BOARD_BEFORE.test(lead)) {
    const seated = SEATED.exec(after)?.[0]
    if (seated !== undefined) return { metric: 'board-members', noun: seated, least: 3 }
  }
  if (OUR_CHAPTERS.test(lead) && /^ [a-z]/.test(after))
    return { metric: 'individual-members', noun: ' ', least: 1 }
  const newcomers = NEWCOMERS.exec(after)?.[0]
  if (newcomers !== undefined) return { metric: 'new-members', noun: newcomers, least: 1 }
  if (SECTIONS.test(after) && OF_SECTIONS.test(lead))
    return { metric: 'chapters', noun: ' sections', least: 2 }
  for (const { metric, after: pattern, least } of NOUNS) {
    const noun = pattern.exec(after)?.[0]
    if (noun !== undefined) return { metric, noun, least }
  }
  if (CLOSED.test(after))
    for (const { metric, before: pattern, least } of SUBJECTS)
      if (pattern.test(lead)) return { metric, noun: '', least, isBare: metric === 'members' }
  return movementOf(quantity, null, listed) ? { metric: null, noun: '', least: 1 } : null
}

/** « La Ligue en compte donc 124 »: so many of what the sentence before counted. */
const OF_THOSE =
  /\ben (?:compte|comptons|regroupe|reunit|rassemble|represente|avons|a)(?: [a-z]+){0,2}\s+(?:\d|[a-z-]+)/
const TAKING_UP =
  /\b(?:(?:from|de)\b.*\b(?:to|a)|(?:en|et) (?:(?:re)?uni[st]?|reunit|regroupe|rassemble|compte|comptons|represente|avons|a|sont)(?: maintenant| desormais| aujourd'hui| donc| ainsi| a present)?|(?:it|we|they|ours|and|but|who|which)(?: now| today| currently)? (?:has|have|counts?|numbers?|are|is)(?: now)?|(?:la|le) notre,?|now|today|maintenant|aujourd'hui|desormais|(?:to|a) (?:reach|atteindre)|(?:puts?|leaves?|leaving|takes?|brings?|keeps?) us(?: [a-z]+)? (?:at|with|to)|we (?:so )?(?:stand|are(?: left| down)?|remain)(?: [a-z]+)? (?:at|with|to)|nous (?:laisse|ramene|met|porte|fait passer) a|nous (?:voila|voici|sommes|restons)(?: donc| [a-z]+)?(?: a)?)\s*$/
const PUT_RIGHT =
  /\b(?:should (?:have (?:been|read|said)|be|read)|ought to have (?:been|read)|lire|plutot(?: de)?|in fact|actually|really|en (?:fait|realite)|de fait|(?:correct|right|true|actual|real|bon|vrai|exact) (?:number|figure|count|total|nombre|chiffre)(?: de membres)?(?: (?:for|in|of|at|pour|en|de|du|au) [^.;:]{2,30}?)? (?:is|was|est|etait)|(?:number|figure|count|nombre|chiffre) (?:exact|correct|juste|reel) (?:is|was|est|etait)(?: de)?|(?:the |le )(?:number|figure|count|total|nombre|chiffre)(?: (?:at|on|for|a|au|en|de|du) [^.;:]{2,30}?)? (?:is|was|est|etait)|(?:it|that) (?:is|was)|c'est|c'etait|du (?:etre|lire)|etre)(?: de)?\s*$/

const TOTAL =
  /\b(?:for|pour|soit|making|bringing it to|,) (?:a |an |un |the )?(?:grand )?total (?:of|de|d')\s*$/
const COUNTED: [Metric, RegExp][] = [
  ['chapters', /\b(?:chapters?|chapitres?)\b/g],
  ['municipalities', /\b(?:municipalit\w+|towns?|villes?|cities)\b/g],
  ['members', /\b(?:members?|membres?)\b/g],
]

/** What was last counted before a total: "an eighth chapter, for a total of eight". */
function lastCounted(before: string): Metric | null {
  const places = COUNTED.map(([metric, word]) => ({
    metric,
    at: [...before.matchAll(word)].at(-1)?.index ?? -1,
  }))
  const last = places.reduce((one, other) => (other.at > one.at ? other : one))
  return last.at < 0 ? null : last.metric
}

/** A number whose noun was said of an earlier one: "from 37 municipalities a year ago to 41 today". */
function takenUp(
  quantity: Quantity,
  said: { metric: Metric; here: boolean } | null,
  corrects: boolean,
): Named | null {
  const { before, after } = quantity
  // What came or went is no total of its kind: "two new towns bring the League to 54".
  const comes = said?.metric === 'new-members' || said?.metric === 'departed-members'
  const metric = comes ? lastCounted(before) : (said?.metric ?? null)
  const again = { metric, noun: '', least: 2 }
  if (said && corrects && PUT_RIGHT.test(before) && CLOSED.test(after)) return again
  if (CLOSED.test(after) && TOTAL.test(before))
    return { ...again, metric: lastCounted(before) ?? said?.metric ?? 'members' }
  if (!said?.here) return null
  // "We lost two members and gained three."
  const moved = WELCOMING.test(before) || LOSING.test(before)
  if (moved && /^(?: others?| autres?)?\s*(?:[.,;)]|$)/.test(after)) return { ...again, least: 1 }
  if (CLOSED.test(after) && TAKING_UP.test(before)) return again
  const ofThose =
    /^ (?:now |of them )?(?:are|is|belong|sont|font partie|appartiennent)\b(?! (?:not|pas))/
  return ofThose.test(after) && /, (?:some |only |but |today )?$/.test(before) ? again : null
}

/** What the last number of a sentence counted, for one that puts it right. */
function lastOf(sentence: string): Metric | null {
  return (
    quantitiesIn(sentence)
      .map((one) => namedBy(one))
      .findLast((one) => one?.metric)?.metric ?? null
  )
}

function isYear(written: string, value: number): boolean {
  return value > 1989 && value < 2100 && /^\d{4}$/.test(written)
}

/** The sentence, or as much of it as stands in one span with the figure: a quote runs over nothing foreign. */
export function quoteSpan(
  offsets: readonly number[],
  sentence: Span,
  at: number,
  spans: readonly Span[],
): Span {
  const here = offsets[at] ?? 0
  const home = spans.find((span) => here >= span.start && here < span.end) ?? {
    start: here,
    end: here + 1,
  }
  const start = Math.max(offsets[sentence.start] ?? home.start, home.start)
  const end = Math.min((offsets[sentence.end - 1] ?? home.end - 1) + 1, home.end)
  return { start, end: Math.max(end, start) }
}
