import { momentOf } from './as-of.ts'
import { RULES, type Rule } from './figure-rules.ts'
import type { Qualifier, RecognisedFigure, Span } from './form.ts'
import { NUMBER, readNumber } from './numbers.ts'
import { joinSpans } from './pieces.ts'
import { foldInPlace, sentences } from './wording.ts'

const BELONGING =
  /membr|member|represent|adhe|\bjoin|regroup|rassembl|associat|reseau|network|spread|situe|\bcompte\b|comprend|made up|composed|chapter|chapitre|in total|\bwe are\b|\bnous sommes\b|\b(?:they come from|ils viennent de|elles viennent de|drawn from|issue?s? de)\b/
const TAKING_PART =
  /attend|assiste|particip|respond|repondu|repondant|survey|sondage|webinar|webinaire|pilot|onboard|\bus(?:e[sd]?|ing)\b|utilis|desser|\bserv(?:es?|ed|ing|ices? to)\b|visit|\btrain|formation|\bforme(?:e?s)?\b|consult|invit|regist|inscri|delegate|deleg|adopt|deploy|deploi|implement|live in our|program|\bappl(?:y|ied|ying)\b|interest|interess|\bask|demand|\btold\b|\bsa(?:y|id)\b|\bjugent|\bdisent|\bestiment|\btrouvent (?:que|la|le|les)\b|\bfind\b/
const NOT_YET =
  /\b(?:target|goal|aim(?:ing|s)?|objectif|cible|vis(?:e|er|ons|ant)|grow to|to reach|atteindre|d'ici|hope|souhait\w*|would like|potential|potentiels?|possible|prospective|plan to|prevoi\w*|wish|recruit(?:er|ing)?)\b/
const CORRECTING =
  /\b(?:correct\w*|error|erreur|rectifi\w*|contrairement|contrary|in fact|en fait|mistake\w*|revised|revise)\b/
const EARLIER =
  /\b(?:said|reported|stated|claimed|declare\w*|indiqu\w*|mentionn\w*|last report|dernier rapport|previous\w*)\b[^,;:).]*$/
const RETRACTED =
  /(?:\b(?:not|non|rather than|instead of|au lieu de|plutot que(?: de)?|and not|et non(?: pas)?|previously|up from|down from|contre|formerly|auparavant|versus|vs\.?|au lieu des|par rapport a|compared (?:to|with)))\s*(?:the |les |reported |declare |[a-z]+ (?=$))?$/

/** "We had said 212. In fact it was 226": the first is not what is claimed. */
const SAID_BEFORE =
  /\b(?:we|our|nous|notre|on)\b.*\b(?:said|reported|stated|claimed|announced|declare\w*|indique\w*|annonce\w*|mentionne\w*|mentioned)\b/
const OF_A_PAST_TIME =
  /^[^.;:]{0,40}\b(?:il y a (?:un|deux|trois|\d+) ans?|(?:a|one|two|three) years? ago|l'an dernier|l'annee (?:derniere|precedente))\b/
const IN_THE_PAST = /\b(?:had|was|were|comptait|regroupait|reunissait|avait|etait|etions)\s*$/
const IN_A_YEAR = /\b(?:in|en) (?:19|20)\d\d\b[^.;]*$/
/** Only towns that each have so many people are small; what belongs to one of them is not the association's. */
const OF_EACH =
  /\b(?:both|each|chacune?|towns? (?:of|under)|villes? de|villages? de|moins de|fewer than|less than|under)\b[^,;]{0,20}$/

const SET_APART =
  /(?:\b(?:villes?|municipalit\w+|towns?|cities|communities|villages?|of which|of them|which|dont)\b|\d)[^.;]{0,40}$/

/** What is longer was written by no person, and would take seconds to search. */
export const LONGEST_SENTENCE = 3000

/** The figures about the association itself that a statement claims. Attendance, targets and services are not among them. */
export function figuresOf(text: string, spans: readonly Span[]): RecognisedFigure[] {
  const joined = joinSpans(text, spans)
  const folded = foldInPlace(joined.text)
  const found: RecognisedFigure[] = []
  let earlier = ''
  const cut = sentences(joined.text)
  for (const [index, { start, end }] of cut.entries()) {
    if (end - start > LONGEST_SENTENCE) continue
    const sentence = folded.slice(start, end)
    const next = cut[index + 1]
    const later = next ? folded.slice(next.start, Math.min(next.end, next.start + 200)) : ''
    for (const one of figuresIn(sentence, earlier, later)) {
      const span = quoteSpan(joined.offsets, { start, end }, start + one.at, spans)
      found.push({ ...one.figure, span, quote: text.slice(span.start, span.end) })
    }
    earlier = sentence
  }
  return found
}

type Found = { at: number; figure: Omit<RecognisedFigure, 'span' | 'quote'> }

function figuresIn(sentence: string, earlier: string, later: string): Found[] {
  if (CORRECTING.test(later) && SAID_BEFORE.test(sentence)) return []
  const found: Found[] = []
  const range = new RegExp(
    `(?<![\\w.,-])(${NUMBER})(?:(\\s*(?:-|to|a|or|ou|et|and)\\s*)(${NUMBER}))?(\\s?\\+)?`,
    'g',
  )
  for (const match of sentence.matchAll(range)) {
    const [whole, first = '', , second, plus] = match
    const before = sentence.slice(0, match.index)
    const after = sentence.slice(match.index + whole.length)
    const low = readNumber(first)
    const high = second ? readNumber(second) : null
    if (!low) continue
    const rule = RULES.find(
      (one) =>
        one.after.test(after) &&
        (!one.before || one.before.test(before.replace(QUALIFIER_BEFORE, ''))),
    )
    if (!rule || !isClaimed(rule, { sentence, before, after, earlier })) continue
    const grew =
      high !== null &&
      /(?:\bfrom|\bde|\bpasse de|\bgrew from|\bentre)\s*$/.test(before) &&
      !/\b(?:between|entre)\s*$/.test(before)
    const value =
      high && (grew || !isRange(match[2], before))
        ? high.value
        : scaled(low.value, high?.value, second)
    const upper = high && !grew && isRange(match[2], before) ? high.value : null
    if (value < (rule.least ?? 1) || (value > 1989 && value < 2100 && /^\d{4}$/.test(first)))
      continue
    // So few live in a town or two that are set apart, not in a whole association.
    if (rule.metric === 'population' && value < 300_000 && SET_APART.test(before)) continue
    const qualifier =
      upper !== null
        ? 'range'
        : qualifierOf(before, after, { round: low.round, plus: Boolean(plus) })
    const correction = CORRECTING.test(sentence) ? { isCorrection: true as const } : {}
    const asOf = momentOf(sentence, { start: match.index, end: match.index + whole.length })
    found.push({
      at: match.index,
      figure: {
        metric: rule.metric,
        value,
        upper,
        qualifier,
        ...correction,
        ...(asOf && { asOf }),
      },
    })
  }
  return found
}

// "12 to 14 million" means both in millions.
function scaled(low: number, high: number | undefined, written: string | undefined): number {
  const scale =
    written && /\b(?:millions?|m)$/.test(written)
      ? 1e6
      : written && /\b(?:thousand|mille|k)$/.test(written)
        ? 1e3
        : 1
  return high && low * scale <= high ? low * scale : low
}

function isRange(joint: string | undefined, before: string): boolean {
  if (!joint) return false
  return /-|to|\ba\b|or|ou/.test(joint) || /\b(?:between|entre)\s*$/.test(before)
}

function isClaimed(
  rule: Rule,
  {
    sentence,
    before,
    after,
    earlier,
  }: { sentence: string; before: string; after: string; earlier: string },
): boolean {
  const clause = after.slice(0, 70).split(/[,;(]|\b(?:where|which|whose|qui|ou|dont)\b/)[0] ?? ''
  const near = `${before.slice(-70)} # ${clause}`
  if (IN_THE_PAST.test(before) && (OF_A_PAST_TIME.test(after) || IN_A_YEAR.test(before)))
    return false
  // "Three of our members" are not all of them.
  if (
    /^(?:members|municipalities)$/.test(rule.metric) &&
    /^ (?:of|de|d'entre) (?:our|its|the|nos|ses|les)\b/.test(after)
  )
    return false
  if (rule.metric === 'population' && OF_EACH.test(before)) return false
  if (RETRACTED.test(before) || NOT_YET.test(before.slice(-60))) return false
  if (/^\s*(?:%|per ?cent|pour ?cent)/.test(after)) return false
  if (['board-members', 'individual-members', 'chapters', 'departed-members'].includes(rule.metric))
    return true
  if (CORRECTING.test(sentence) && EARLIER.test(before.slice(-70))) return false
  const mine = BELONGING.test(before.slice(-40))
  // Whom an association's members serve is its population; whom a counter serves is not.
  if (
    rule.metric === 'population' &&
    BELONGING.test(`${earlier} ${before}`) &&
    !/attend|particip|respond|portal|portail|online|en ligne/.test(near)
  )
    return true
  if (
    TAKING_PART.test(near) &&
    !(
      mine &&
      !TAKING_PART.test(before.slice(-40)) &&
      !/attend|particip|respond|repondu|assiste/.test(after.slice(0, 40))
    )
  )
    return false
  if (rule.metric === 'new-members') return true
  if (rule.metric === 'members')
    return !/\b(?:staff|team|committee|comite|equipe|working group|groupe de travail|task force|famil)/.test(
      near,
    )
  return BELONGING.test(sentence) || BELONGING.test(earlier)
}

const QUALIFIERS: [Qualifier, RegExp][] = [
  [
    'more-than',
    /\b(?:more than|over|upwards of|at least|exceed(?:s|ing)?|passed(?: the)?|crossed(?: the)?|plus d[e']|au moins|au-dela de|depass\w+|excess of)\s*$/,
  ],
  [
    'less-than',
    /\b(?:fewer than|less than|under|below|up to|at most|moins d[e']|jusqu'a|au plus)\s*$/,
  ],
  ['nearly', /\b(?:nearly|almost|close to|just under|pres d[e']|presque|pas loin de)\s*$/],
  [
    'about',
    /(?:\b(?:about|approximately|approx\.?|around|some|roughly|environ|a peu pres|autour de|quelque|quelques|approximativement|estimated|plus ou moins|une|la)|~)\s*$/,
  ],
]
const QUALIFIER_BEFORE = new RegExp(
  QUALIFIERS.map(([, pattern]) => `(?:${pattern.source})`).join('|'),
)

function qualifierOf(
  before: string,
  after: string,
  { round, plus }: { round: boolean; plus: boolean },
): Qualifier {
  if (plus || /^[^.,;]{0,40}\b(?:or more|ou plus|et plus)\b/.test(after)) return 'more-than'
  for (const [qualifier, pattern] of QUALIFIERS) {
    if (qualifier === 'about' && /\b(?:une|la)\s*$/.test(before) && !round) continue
    if (pattern.test(before)) return qualifier
  }
  return round || /^\s?environ\b/.test(after) ? 'about' : 'exact'
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
