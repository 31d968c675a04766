import type { PhraseBook } from '#lib/documents/words/phrases.ts'
import { anyOf } from '#lib/documents/words/phrases.ts'
import { MODES } from './modes.ts'
import { MOTIONS } from './motions.ts'
import { CHANGE, type Quantity } from './quantities.ts'
import { STATES } from './states.ts'
import { THINGS } from './things.ts'

const { WELCOME, LEAVE, JOIN, LOSE } = MOTIONS
const { BELONG, LIVE, LIE, WAS, HOLD } = STATES
const { HOPE, FIX, SAID, NOT, NOW, AGO, EACH, US, OUR, ITS, THE, ACT } = MODES
const { NEW, ROLL, MEMBER, ...OTHER_THINGS } = THINGS

/** The books in the order in which they are asked; what several know is the first's. */
export const SIGNS: Readonly<Record<string, PhraseBook>> = {
  FIX,
  AGO,
  WELCOME,
  LEAVE,
  LOSE,
  BELONG,
  JOIN,
  HOPE,
  SAID,
  NOT,
  ...OTHER_THINGS,
  ROLL,
  MEMBER,
  LIVE,
  LIE,
  WAS,
  HOLD,
  NEW,
  NOW,
  EACH,
  US,
  OUR,
  ITS,
  THE,
  ACT,
}

/** Adverbs that change nothing of what a sentence claims. */
const DROPPED =
  '(?:no|nb|nbre)\\. (?:of|de)|n\\.? of|(?:in|since|over|this|last|by|of) (?:the |last )?fall|also|recently|just|already|still|sadly|then|so|only|again|once|together|since then|both|tous|toutes|(?<!in )all(?!-)|egalement|aussi|recemment|donc|ainsi|encore|toujours|bien|ensemble|deja|between (?:us|them)|[a-z]{4,}ly(?<!family|assembly|supply|reply|july)|[a-z]{4,}ment(?<!gouvernement|document|reglement|development|department|investment|government|event|notamment)'

export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'
const MONTH_AHEAD = new RegExp(`^ (?:${MONTHS})\\b`)
const MONTH_BEHIND = new RegExp(`\\b(?:${MONTHS}) (?:the )?$`)

const names = Object.keys(SIGNS)
/** One group of the lexicon each. */
const KINDS = [...names, 'CHANGE', 'DROPPED']
const LEXICON = new RegExp(
  `(?:${names.map((name) => `(${anyOf(SIGNS[name] ?? { en: {}, fr: {} })})`).join('|')}|(${CHANGE.source})|(${DROPPED}))(?:(?<=')|(?![a-z]))`,
  'y',
)
const PLAIN = /[a-z]+(?:-[a-z]+)*(?:'(?!s\b))?|\d+|'s|[^\s]/y

/** A piece of a sentence: a sign for what it stands for, or its own letters. */
export type Token = { sign: string; start: number; end: number; quantity?: Quantity }

/**
 * A folded sentence as a row of signs: `US HOLD N TOWN in N PROVINCE` for "We represent 60 towns in five provinces".
 * `own` finds the sender's names.
 */
export function signsOf(sentence: string, own: RegExp, counts: readonly Quantity[]): Token[] {
  const ours = [...sentence.matchAll(own)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const numbers = counts
    .map((quantity) => ({
      quantity,
      start: quantity.before.trimEnd().length,
      end: sentence.length - quantity.after.length,
    }))
    .filter(
      (one, _at, all) =>
        !all.some(
          (other) =>
            other.start <= one.quantity.start &&
            one.quantity.end <= other.quantity.start &&
            other !== one,
        ),
    )
    .filter(
      ({ quantity }) => !ours.some((one) => quantity.start >= one.start && quantity.end <= one.end),
    )
  const tokens: Token[] = []
  for (let at = 0; at < sentence.length; ) {
    const named = ours.find((one) => one.start === at)
    const counted = numbers.find(
      ({ quantity, start }) => start <= at && at <= quantity.start && quantity.end > at,
    )
    if (
      /\s/.test(sentence.charAt(at)) &&
      !(counted && counted.start < at && counted.quantity.start === at)
    ) {
      at += 1
      continue
    }
    const token = named
      ? { sign: 'US', ...named }
      : counted
        ? numberAt(sentence, counted.quantity, counted.end)
        : wordAt(sentence, at, tokens.at(-2)?.sign !== 'N')
    if (token.sign !== 'DROPPED') tokens.push(token)
    at = Math.max(token.end, at + 1)
  }
  return tokens
}

function numberAt(sentence: string, quantity: Quantity, end: number): Token {
  const { start, value, upper } = quantity
  const written = sentence.slice(start, quantity.end)
  const isYear =
    /^\d{4}$/.test(written) &&
    value >
      (/\b(?:in|en|since|depuis|before|avant|de|of) $/.test(sentence.slice(0, start))
        ? 1849
        : 1989) &&
    value < 2100
  const isDay =
    value <= 31 &&
    upper === null &&
    /^\d/.test(written) &&
    (MONTH_AHEAD.test(sentence.slice(quantity.end)) || MONTH_BEHIND.test(sentence.slice(0, start)))
  if (isYear) return { sign: 'YEAR', start, end: quantity.end }
  if (isDay) return { sign: 'DAY', start, end: quantity.end }
  return { sign: 'N', start, end, quantity }
}

/** `isCompound` says that a hyphen before is no number's. */
function wordAt(sentence: string, at: number, isCompound: boolean): Token {
  LEXICON.lastIndex = at
  const isInside = isCompound && sentence.charAt(at - 1) === '-'
  const known = !isInside && /[a-z']/.test(sentence.charAt(at)) ? LEXICON.exec(sentence) : null
  const sign = known ? KINDS[known.findIndex((text, at) => at > 0 && text !== undefined) - 1] : null
  if (known && sign) return { sign, start: at, end: at + known[0].length }
  PLAIN.lastIndex = at
  const [plain = sentence.charAt(at)] = PLAIN.exec(sentence) ?? []
  return { sign: plain, start: at, end: at + plain.length }
}
