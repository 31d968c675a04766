import type { Kind, Noun } from './counted.ts'
import { METRICS } from './counted.ts'
import {
  type Around,
  CLOSED,
  type Claim,
  claim,
  HELD,
  HELD_THEN,
  HOPED,
  isOpen,
  isRow,
} from './grounds.ts'
import type { Mention } from './signs/sentence.ts'
import { subjectOf } from './whose.ts'

/** Seats of the board, by the noun or by the board before or behind the number. */
export function boardOf(
  { before, earlier, inBrackets, quantity }: Mention,
  noun: Noun | null,
  after: string,
): Kind | null {
  if (/^ - (?:MEMBER|PEOPLE|seat|SEAT|TOWN) BOARD/.test(after)) return 'seat'
  if (
    /^(?: \S+){1,3}? (?:HOLD|siegent|LIVE)(?: NOW)? (?:on|au|a)(?: (?:THE|OUR))* BOARD/.test(after)
  )
    return 'seat'
  if (/^ (?:personnes|PEOPLE|[a-z]+) BELONG (?:THE|OUR)? ?BOARD/.test(after)) return 'seat'
  if (noun?.kind === 'town' || noun?.kind === 'chapter' || noun?.kind === 'province') return null
  if (inBrackets && / BOARD \( $/.test(earlier)) return 'seat'
  if (quantity.value < 3) return null
  return /(?: BOARD| number of SEAT|^ SEAT)(?: seats?| positions?)?(?: , [^,]{2,60} ,)?(?: (?:HOLD|WAS|CHANGE|of|de|d'|a|NOW|which|qui|dont|THE|OUR|made|up|elu\w*|elected|from|to|at|is|\(|,|;|:|with|en|NEW|has|ete|JOIN|un|une))* $/.test(
    before,
  ) &&
    (noun !== null ||
      CLOSED.test(after) ||
      / (?:HOLD|WAS|CHANGE|of|de|THE) (?:(?!BOARD)\S+ )*$/.test(before))
    ? 'seat'
    : null
}

/** Persons who belong each for themselves, whatever they are called. */
export function personsOf({ before }: Mention, noun: Noun | null, after: string): Kind | null {
  if (noun?.kind === 'personal' || /^ PERSONAL , $/.test(before)) return 'personal'
  if (
    / OUR (?:CHAPTER|SECTION)(?: NOW)? (?:HOLD|LIVE)(?: NOW)? $/.test(before) &&
    /^ (?!in |en |au |a )[a-z]{4,}/.test(after)
  )
    return 'personal'
  if (noun && noun.kind !== 'people' && noun.kind !== 'member') return null
  const rest = noun ? noun.rest : after.replace(/^(?: [a-z'-]+){1,2}/, '')
  return /^(?: (?:NOW|HOLD|WAS|a|MORE|[a-z']+)){0,3}(?: (?:BELONG|JOIN|HOLD|adherent|inscrits|MEMBER)(?: \S+){0,6}?)?(?: (?:as|comme|a titre de|en tant que|to|in|HOLD|BELONG|a|une?|JOIN|de|THE|category|MEMBER|leur|out))* (?:PERSONAL|MEMBER PERSONAL|ROLL PERSONAL|OUR CHAPTER|(?:(?:THE|a|un|une|one|l') )*(?:of|de|in) OUR (?:CHAPTER|SECTION))(?= )/.test(
    rest,
  )
    ? 'personal'
    : null
}

export function kept(mention: Mention, kind: Kind, { isFix }: Around): Claim | null {
  if (HOPED.test(mention.before) && !isFix) return null
  const isOther =
    / BODY /.test(mention.before) && subjectOf(mention.before, mention.earlier) === 'other'
  if (isOther) return null
  return {
    metric: METRICS[kind],
    isPast: HELD_THEN.test(mention.before) && !HELD.test(mention.before),
    isBare: false,
  }
}

export function chapters(mention: Mention, noun: Noun, around: Around): Claim | null {
  const { before, earlier } = mention
  if (HOPED.test(before) || / MORE |NEW /.test(mention.after.slice(0, 8))) return null
  const arePersons = / PERSONAL /.test(`${around.spoken}${around.sentence.signs}`)
  if (/ OUR $/.test(before) || noun.isOurs || around.isFix || (arePersons && / ITS $/.test(before)))
    return claim('chapter')
  if (/ THE $/.test(before)) return claim('chapter')
  if (
    (HELD.test(before) ||
      HELD_THEN.test(before) ||
      / (?:organi[sz]\w+|run|in|en|dans|(?:LIE|act|work|oeuvrons|agissons) (?:through|by|par|a travers)) $/.test(
        before,
      )) &&
    (subjectOf(before, earlier) === 'ours' || around.beside.length > 0)
  )
    return claim('chapter', HELD_THEN.test(before) && !HELD.test(before))
  if (around.beside.length > 0 && / (?:and|et|,|entre|in|dans|over|across|sur|en) $/.test(before))
    return claim('chapter')
  if (/ (?:entre|in|across|among|dans|en) $/.test(before) && arePersons) return claim('chapter')
  return isRow(`${before}N${mention.after}`) ? claim('chapter') : null
}

export function seats(mention: Mention, noun: Noun, around: Around): Claim | null {
  const { before } = mention
  if (/ (?:OUR|THE|aux|des|du|BOARD|BOARD of) $/.test(before) || around.isFix)
    return kept(mention, 'seat', around)
  if (
    isRow(`${before}N${mention.after}`) ||
    HELD.test(before) ||
    / (?:of|de|d'|compose|CHANGE|to|a)(?: \S+)? $/.test(before)
  )
    return kept(mention, 'seat', around)
  return /^ (?:NOW )*(?:HOLD|siegent|BELONG|elected|elus|dirig\w+|run|lead|LEAD)/.test(noun.rest) &&
    !/^ HOLD (?:LEAVE|ACT|CHANGE)/.test(noun.rest) &&
    isOpen(before)
    ? kept(mention, 'seat', around)
    : null
}
