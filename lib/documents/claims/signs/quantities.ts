import type { Qualifier } from '#lib/documents/form.ts'
import { NUMBER, ORDINAL, readNumber, readOrdinal } from '#lib/documents/words/numbers.ts'

/**
 * A number of a sentence with the words that round it. `before` and `after` are the sentence without those words;
 * `grew` says that only the last of two numbers holds now, "from 37 to 41".
 */
export type Quantity = {
  start: number
  end: number
  value: number
  upper: number | null
  qualifier: Qualifier
  before: string
  after: string
  grew: boolean
  /** A place in a row: "our fiftieth town". */
  isNth?: true
}

export const CHANGE =
  /\b(?:gr[eo]w\w*|r[io]s(?:e[ns]?|ing)|increas\w*|up|down|went|gone|go(?:es|ing)?|climb\w*|jump\w*|expan\w*|enlarg\w*|widen\w*|swell\w*|swollen|doubl\w*|f[ae]ll\w*|drop\w*|dip\w*|shr[aiu]nk\w*|trim\w*|cut|reduc\w*|declin\w*|slip\w*|mov\w*|chang\w*|pass(?:e[er]?|ant|es|ed)|progress\w*|augment\w*|accru\w*|crois\w*|cru|bondi\w*|grimp\w*|grossi\w*|elargi\w*|ramen\w*|redui\w*|diminu\w*|baiss\w*|recul\w*|chut\w*|mont\w*|evolu\w*|tripl\w*|brought|bring\w*|port(?:e[er]?s?|ant)|fai(?:t|re) passer|hauss\w*)\b/
/** Words between a change and its first number: "grew over the year from", « est passé, en un an, de ». */
const LONGEST_CHANGE = 60

const ARTICLE = '(?: the| les| le cap des?| la barre des?| le seuil des?| des)?'
const NOW = '(?: now| already| maintenant| desormais| deja)?'
const QUALIFIERS: [Qualifier, string][] = [
  [
    'more-than',
    `(?:more than|(?<!spread |scattered |distributed |all )over|north of|upwards? of|(?:no|not) (?:fewer|less) than|at (?:the very )?least|a minimum of|in excess of|excess of|above|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|past|passed|cross(?:ed|es)|plus d[e']|pas moins d[e']|au (?:strict )?(?:moins|minimum)|un minimum de|au bas mot|au-dela d[e']|au-dessus d[e']|superieure?s? a|depass\\w+|exced\\w+|franchi\\w*|(?:le )?(?:cap|seuil) des?|(?:la )?barre des|atteint et depasse)${NOW}${ARTICLE}`,
  ],
  [
    'nearly',
    `(?:nearly|almost|close to|just (?:under|below)|just shy of|(?:just |a little |slightly )?short of|(?:a (?:little|bit|hair|touch)|slightly) (?:under|below|less than|fewer than)|not quite|approach(?:es|ing)|nearing|verging on|bordering on|(?:tout )?pres d[e']|presque|pas loin de|pas tout a fait|(?:un peu|a peine|legerement|tout juste) moins d[e']|(?:juste|a peine|un peu) sous|avoisin\\w+|frol\\w+|approch\\w+(?: d[e'])?|aux portes d[e'])${ARTICLE}`,
  ],
  [
    'less-than',
    `(?:fewer than|less than|under|below|up to|at most|no more than|not more than|a maximum of|moins d[e']|jusqu'a|au plus|tout au plus|pas plus d[e']|un maximum de|inferieure?s? a)${ARTICLE}`,
  ],
  [
    'about',
    `(?:(?:about|approximately|approx\\.?|around|some|roughly|circa|ca?\\.|more or less|something like|(?:on|in) the order of|in the (?:neighbou?rhood|region) of|(?:an )?estimated(?: at)?|perhaps|environ|a peu pres|autour de|aux alentours d[e']|aux environs d[e']|de l'ordre d[e']|quelque|quelques|approximativement|grosso modo|plus ou moins|estime[es]*(?: a)?|evalue[es]*(?: a)?|peut-etre)(?: d[e'])?|~|≈|±)${ARTICLE}`,
  ],
]
const DEGREE =
  '(?:(?:just|well|slightly|a little|a bit|only|far|un peu|bien|legerement|tout juste|a peine|largement|nettement|de tout) )*'
const TESTS = QUALIFIERS.map(
  ([qualifier, words]) =>
    [qualifier, new RegExp(`(?<![\\p{L}])${DEGREE}(?:${words})\\s*$`, 'u')] as const,
)
const AFTERWARDS: [Qualifier, RegExp][] = [
  [
    'more-than',
    /^(?:\s?\+|,? (?:or|and) (?:more|counting|up)\b|,? (?:ou|et) plus\b|,? au (?:moins|minimum|bas mot)\b|,? at (?:the very )?least\b)/,
  ],
  [
    'about',
    /^(?:[ -]odd\b|,? or so\b|,? environ\b|,? et quelques\b|,? approximately\b|,? a peu pres\b|,? give or take\b|,? roughly\b)/,
  ],
  ['nearly', /^,? (?:ou )?presque\b/],
]
/** The same after the noun: "60 municipalities or more", « 60 villes environ ». */
const AFTER_NOUN: [Qualifier, RegExp][] = [
  [
    'more-than',
    /^(?: [a-z'-]+){1,3},? (?:or more|and counting|ou plus|et plus|au moins|au bas mot|at least)(?=\s*[.,;)]|$| (?:in|dans)\b)/,
  ],
  [
    'about',
    /^(?: [a-z'-]+){1,3},? (?:or so|environ|a peu pres|a quelques pres|\(approximately\)|\(approx\.?\)|give or take|approximately)(?=\s*[.,;)]|$| (?:in|dans)\b)/,
  ],
]

const RANGE = new RegExp(
  `(?<![\\w.,-])(?!(?<=\\b(?:per|pour) )cent)(${NUMBER})(?!(?:st|nd|rd|th|e|er|ieme)\\b)(?:(\\s*(?:-|to|a|or|ou|et|and)\\s*)(?:the |les )?(${NUMBER}))?`,
  'g',
)

/** "Our only new member": one, in no number. */
const ONLY = /\b(?:only|sole|lone|seule?|unique)(?= (?:new|nouve(?:au|l|lle)) [a-z])/g

/** "Alder Bay became our fiftieth municipality": there are fifty. */
const REACHED = new RegExp(
  `(?<![\\w-])${ORDINAL}(?= (?:(?!and|et|of)[a-z]+ )?(?:members?|membres?|municipalit(?:y|e)|town|city|ville|village|community|communaute|collectivite|chapter|chapitre|section|province|adherent|local government)\\b)`,
  'g',
)

/** What counts in no number: "our only newcomer", "our fiftieth town". */
function inNoNumber(sentence: string): Quantity[] {
  const exact = { upper: null, qualifier: 'exact', grew: false } as const
  const only = [...sentence.matchAll(ONLY)].map((match) => ({
    ...exact,
    ...placed(sentence, match.index, match[0]),
    value: 1,
  }))
  const reached = [...sentence.matchAll(REACHED)].flatMap((match) => {
    const last = /[^ ]+$/.exec(match[0])?.[0] ?? ''
    const whole = /^(?:une?|one|an?) /.test(match[0]) ? last : match[0]
    for (const written of [whole, last]) {
      const value = readOrdinal(written)
      const start = match.index + match[0].length - written.length
      if (value !== null && value > 1)
        return [{ ...exact, ...placed(sentence, start, written), value, isNth: true as const }]
    }
    return []
  })
  return [...only, ...reached]
}

function placed(sentence: string, start: number, written: string) {
  const end = start + written.length
  return { start, end, before: sentence.slice(0, start), after: sentence.slice(end) }
}

/** Every number of a folded sentence. */
export function quantitiesIn(sentence: string): Quantity[] {
  const found = inNoNumber(sentence)
  const search = new RegExp(RANGE)
  for (let match = search.exec(sentence); match; match = search.exec(sentence)) {
    const [whole, first = '', joint = '', second] = match
    const start = match.index
    const lead = sentence.slice(0, start)
    const low = readNumber(first)
    if (!low?.value) continue
    const kind = second ? pairOf(lead, joint) : null
    // "Five towns and two cities", "by four to 41": the second stands for itself.
    if (kind === null) search.lastIndex = start + first.length
    const high = kind && second ? readNumber(second) : null
    const end = kind ? start + whole.length : start + first.length
    const grew = kind === 'growth'
    const value = grew ? (high?.value ?? 0) : scaled(low.value, high?.value, second)
    const rounded = roundedBy(
      kind
        ? lead.replace(/(?:\b(?:anywhere |somewhere )?(?:from|between|entre|de|d'|of))\s*$/, '')
        : lead,
      sentence.slice(end),
      { round: grew ? high?.round === true : low.round, ranged: kind === 'range', words: first },
    )
    found.push({
      start,
      end,
      value,
      upper: kind === 'range' ? (high?.value ?? null) : null,
      grew,
      ...rounded,
    })
  }
  return found
}

/** What two numbers are to one another: the ends of a range, a growth, or nothing. */
function pairOf(lead: string, joint: string): 'range' | 'growth' | null {
  if (/\b(?:between|entre)(?: (?:about|environ|some|roughly))?\s*$/.test(lead)) return 'range'
  const changes = CHANGE.test(lead.slice(-LONGEST_CHANGE))
  if (/\b(?:and|et)\b/.test(joint)) return null
  if (changes && /\b(?:by|d'environ)\s*$/.test(lead)) return null
  if (/(?:\bfrom|\bde|\bd')\s*$/.test(lead)) return changes ? 'growth' : 'range'
  return /^\s*a\s*$/.test(joint) && /^\s/.test(joint) && !/\s$/.test(joint) ? null : 'range'
}

// "12 to 14 million" means both in millions.
function scaled(low: number, high: number | undefined, written: string | undefined): number {
  const scale =
    written && /(?:millions?|m)$/.test(written)
      ? 1e6
      : written && /(?:thousand|mille|k)$/.test(written)
        ? 1e3
        : 1
  return high && low * scale <= high ? low * scale : low
}

function roundedBy(
  lead: string,
  rest: string,
  { round, ranged, words }: { round: boolean; ranged: boolean; words: string },
): Pick<Quantity, 'before' | 'after' | 'qualifier'> {
  let before = lead
  let after = rest
  let qualifier: Qualifier | null = null
  if (round || /^(?:hundred|million|thousand|dozen)/.test(words))
    before = before.replace(/\b(?:an?|une?|la) $/, '')
  for (const [one, pattern] of TESTS) {
    const match = pattern.exec(before)
    if (!match) continue
    qualifier = one
    before = before.slice(0, match.index)
    // To come to a mark is to stand at it.
    if (/\b(?:cap|barre|seuil)\b/.test(match[0]) && /\battei\w+ $/.test(before)) qualifier = null
    break
  }
  for (const [one, pattern] of AFTERWARDS) {
    const match = pattern.exec(after)
    if (!match) continue
    qualifier ??= one
    after = after.slice(match[0].length)
  }
  for (const [one, pattern] of AFTER_NOUN) if (pattern.test(after)) qualifier ??= one
  return { before, after, qualifier: ranged ? 'range' : (qualifier ?? (round ? 'about' : 'exact')) }
}
