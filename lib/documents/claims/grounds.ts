import type { Metric } from '#lib/documents/form.ts'
import { type Kind, METRICS, type Noun } from './counted.ts'
import type { Mention, Sentence } from './signs/sentence.ts'

/** What a mention claims; `isPast` what was, `isBare` where no noun says which members. */
export type Claim = { metric: Metric; isPast: boolean; isBare: boolean }
export type Listed = { count: number; at: number }
export type Around = {
  sentence: Sentence
  /** What was claimed before in the same sentence, and what was last counted in it or before it. */
  beside: readonly Metric[]
  counted: Metric | null
  countedEarlier: Metric | null
  listed: Listed
  isFix: boolean
  /** The signs of the sentence before. */
  spoken: string
}

export type Rule = (mention: Mention, noun: Noun, around: Around) => Claim | null

export const claim = (kind: Kind, isPast = false): Claim => ({
  metric: METRICS[kind],
  isPast,
  isBare: false,
})

export const CLOSED =
  /^ (?:[.,;:)(!-]|strong|NOW|mark|milestone|in|across|from|and|but|while|after|because|thanks|by|to|this|last|as|at|since|with|AGO|NOT|over|en|au|dans|depuis|apres|et|mais|cette|cet|ce|a|grace|contre|de|soit|YEAR|DAY|\||que|when|for|pour|sans|without|LIE|HOPE|faute|MORE|of US|of us|FIX|SAID|ni|or|ou|au total|en tout)(?= )|^ $/
const FILL =
  "(?: (?:steady at|stable a|at an? (?:[a-z-]+ )?(?:high|low|record|peak) of|NOW|THE|an?|at|to|de|d'|of|en|total|with|avec|du|un|une|au|up|down|back|in|[a-z]* ?nombre|it|US|a|cap|barre|seuil|des|only|good|some|steady|stable|stand|for|entre|from|CHANGE|HOLD|AGO|,|MORE|ROLL|quite|-|in total|inchangee?|unchanged|y|fortes?|forte|comme|as|year|than|la|maximum|TOWN|MEMBER|OUR|by N|even|rendus|que|n'|nombre|leur|their|sa))*"
export const HELD = new RegExp(
  ` (?:(?:HOLD|CHANGE|LIVE|(?<= (?:US|elle|il|y|qui|on|ROLL|BOARD|TOWN|MEMBER|BODY|GROUP|POPULATION) )a|c')${FILL}|(?:ROLL|US) (?:of|de|d')) $`,
)
export const HELD_THEN = new RegExp(` WAS${FILL} $`)
export const HOPED = / (?:HOPE|HOPE \S+) /
export const MAYBE = /^(?: (?!and|et|,|but|mais)\S+){0,6} HOPE /

/** Nothing stands before the number that could govern it. */
export function isOpen(before: string): boolean {
  const chunk = before.split(/ ,(?= )/).at(-1) ?? before
  return (
    /^(?: (?:NOW|THE|an?|of|de|total|and|et|some|in|as|today|full|fully|DAY|YEAR|WAS|on|que|that|en|where|c'|[a-z]+ly|only|close|-|which|whom|dont))* ?$/.test(
      chunk,
    ) || chunk.trim() === ''
  )
}

/** A clause of nothing but counts: "Still 54 towns in four provinces." */
export function isRow(clause: string): boolean {
  return /^(?: ?(?:N|TOWN|MEMBER|PROVINCE|in|dans|de|d'|of|over|with|avec|across|and|et|,|-|NOW|THE|HOLD|territory|territoires?|territories|\.|PEOPLE|for|pour|from|LIE|OUR|[a-z]+ ?:|BELONG|1|une?|one|CHAPTER|SEAT|MEMBER|PERSONAL|SECTION|in total|au total|total))+ ?$/.test(
    clause,
  )
}
export const isRowAt = (earlier: string) =>
  !/ (?:GROUP|ACT|BODY|HOPE|LOSE|LEAVE) (?:\S+ )*$/.test(earlier)

export function isLarge(kind: Kind, value: number): boolean {
  return (
    value >=
    (kind === 'people'
      ? 1000
      : kind === 'seat'
        ? 3
        : kind === 'arrival' || kind === 'departure' || kind === 'personal'
          ? 1
          : 2)
  )
}
