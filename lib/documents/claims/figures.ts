import type { Metric, RecognisedFigure, RecognisedMember, Span } from '#lib/documents/form.ts'
import { joinSpans, withoutRaised } from '#lib/documents/words/pieces.ts'
import { fold, foldInPlace, sentences } from '#lib/documents/words/wording.ts'
import { momentOf } from './as-of.ts'
import { claimOf } from './claimed.ts'
import { corrects, isGivenBefore, isRejected, putsRight, saysBefore } from './corrections.ts'
import { METRICS, nounOf } from './counted.ts'
import type { Claim, Listed } from './grounds.ts'
import { ownName } from './ours.ts'
import { quantitiesIn } from './signs/quantities.ts'
import { type Mention, readSentence, type Sentence } from './signs/sentence.ts'
import { MONTHS } from './signs/signs.ts'

/** What is longer was written by no person, and would take seconds to search. */
export const LONGEST_SENTENCE = 3000

type Told = { own?: readonly string[]; joined?: readonly RecognisedMember[]; bare?: Metric }
type Found = Claim & { mention: Mention }

/** The figures about the association itself that a statement claims. Attendance, targets and services are not among them. */
export function figuresOf(
  text: string,
  spans: readonly Span[],
  { own = [], joined: names = [], bare = 'members' }: Told = {},
): RecognisedFigure[] {
  const ours = ownName(own)
  const joined = withoutRaised(joinSpans(text, spans))
  const folded = foldInPlace(joined.text)
  const read = sentences(joined.text)
    .filter(({ start, end }) => end - start <= LONGEST_SENTENCE)
    .map((span) => {
      const words = folded.slice(span.start, span.end)
      const listed = names.filter((one) => isWithin(joined.offsets, span, one.span))
      return { span, words, counts: quantitiesIn(words), listed: namesIn(words, listed) }
    })
  // Most sentences hold no number: their signs are asked for beside one that does.
  const signed = new Map<string, Sentence>()
  const sentenceAt = (index: number) => {
    const { words, counts } = read[index] ?? {}
    if (words === undefined || counts === undefined) return undefined
    const known = signed.get(words) ?? readSentence(words, ours, counts)
    signed.set(words, known)
    return known
  }
  const claims = read.flatMap(({ span, words, counts, listed }, index) => {
    const sentence = counts.length > 0 ? sentenceAt(index) : undefined
    if (!sentence) return []
    const [earlier, later] = [sentenceAt(index - 1), sentenceAt(index + 1)]
    return claimsOf(sentence, { earlier, later, listed }).map(
      ({ mention, metric, isBare, isPast }) => {
        const { start, end, value, upper, qualifier } = mention.quantity
        const asOf = momentOf(words, { start, end })
        const at = quoteSpan(joined.offsets, span, span.start + start, spans)
        const figure = {
          metric: isBare ? bare : metric,
          value,
          upper,
          qualifier,
          ...(corrects(sentence) && { isCorrection: true as const }),
          ...(asOf && { asOf }),
          span: at,
          quote: text.slice(at.start, at.end),
        }
        return { figure, isPast }
      },
    )
  })
  return claims.flatMap(({ figure, isPast }) =>
    isPast &&
    claims.some((one) => !one.isPast && isParty(one.figure.metric) && isParty(figure.metric))
      ? []
      : [figure],
  )
}

type Beside = { earlier: Sentence | undefined; later: Sentence | undefined; listed: Listed }

/** What the numbers of a sentence claim, of several about one thing the one that holds. */
function claimsOf(sentence: Sentence, { earlier, later, listed }: Beside): Found[] {
  if (sentence.mentions.length === 0) return []
  const isFix = corrects(sentence)
  if (!isFix && later && putsRight(later) && saysBefore(sentence)) return []
  const found: Found[] = []
  const countedEarlier = earlier ? lastCounted(earlier.mentions) : null
  for (const [index, mention] of sentence.mentions.entries()) {
    if (isRejected(mention) && !/^ (?:ARRIVAL|DEPARTURE) /.test(mention.after)) continue
    const counted = lastCounted(sentence.mentions.slice(0, index))
    const beside = found.map(({ metric }) => metric)
    const claim = claimOf(mention, {
      sentence,
      beside,
      counted,
      countedEarlier,
      listed,
      isFix,
      spoken: earlier?.signs ?? ' ',
    })
    if (claim && !found.some((one) => isSame(one, claim, mention)))
      found.push({ ...claim, mention })
  }
  const standing = isFix
    ? found.filter(
        ({ mention, metric }) =>
          !isGivenBefore(
            mention,
            found.flatMap((one) =>
              one.metric === metric && one.mention !== mention ? [one.mention] : [],
            ),
          ),
      )
    : found
  return standing.filter((one) => isFix || !isGone(one, standing))
}

/** What was, beside what is; and what was a time ago. */
function isGone({ metric, isPast, mention }: Found, found: readonly Found[]): boolean {
  if (!isPast) return false
  const { before, after, earlier } = mention
  if (!isDated(`${earlier}${before}${after}`)) return true
  return (
    found.some(
      (one) => !one.isPast && (one.metric === metric || (isParty(one.metric) && isParty(metric))),
    ) ||
    / AGO | (?:in|en|since|depuis) YEAR /.test(`${earlier.split(/[;.]/).at(-1)}${before}${after}`)
  )
}

/** What was at some day may be the last that is known; what merely was is over. */
const isDated = (signs: string) =>
  new RegExp(
    ` DAY | NOW | (?:as of|as at|end|fin|close|date|(?:automne|printemps|hiver|autumn|spring|winter|summer) YEAR|${MONTHS}) `,
  ).test(signs)

const isParty = (metric: Metric) => metric === 'members' || metric === 'municipalities'

/** "73 towns, up from 70 to 73": once is enough. */
function isSame(one: Found, { metric }: Claim, { quantity }: Mention): boolean {
  const { value, upper } = one.mention.quantity
  return one.metric === metric && value === quantity.value && upper === quantity.upper
}

/** What was last counted, claimed or not. */
function lastCounted(mentions: readonly Mention[]): Metric | null {
  const kinds = mentions.flatMap((one) => {
    const kind = nounOf(one.after, one.before)?.kind
    return kind === 'town' ||
      kind === 'member' ||
      kind === 'chapter' ||
      kind === 'seat' ||
      kind === 'province' ||
      kind === 'people'
      ? [METRICS[kind]]
      : []
  })
  return kinds.at(-1) ?? null
}

function isWithin(offsets: readonly number[], sentence: Span, span: Span): boolean {
  const from = offsets[sentence.start] ?? 0
  return span.start < (offsets[sentence.end - 1] ?? from) && from < span.end
}

/** How many newcomers a sentence names, and where the first of them stands. */
function namesIn(sentence: string, listed: readonly RecognisedMember[]): Listed {
  return { count: listed.length, at: sentence.indexOf(fold(listed[0]?.name ?? '')) }
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
