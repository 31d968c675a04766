import { METRICS, type Noun } from './counted.ts'
import {
  type Around,
  type Claim,
  claim,
  HELD,
  HELD_THEN,
  HOPED,
  isOpen,
  isRow,
  isRowAt,
} from './grounds.ts'
import { CAME, isTheirs, newcomers } from './moved.ts'
import type { Mention } from './signs/sentence.ts'
import { subjectOf } from './whose.ts'

/** "60 towns in five provinces belong to us." */
const BELONGING = /^(?: (?!HOPE|NOT|ACT|GROUP|LEAVE|JOIN|LOSE|;|US)\S+){0,12} BELONG(?= )/
/** So many do whatever they do with us: "61 towns march under our banner". */
const WITH_US =
  /^(?: (?!ACT|HOPE|JOIN|LEAVE|LOSE|WELCOME|GROUP|NOT|SAID|WAS|CHANGE|,|and|et|but)\S+){1,6} (?:US|OUR (?!TOWN|MEMBER)\S+)(?= )(?!.* (?:ACT|GROUP|HOPE) )/
/** "60 towns in five provinces": who else would say so. */
const IN_PROVINCES =
  /^(?: LIE)?(?: ,)? (?:in|across|from|over|dans|de|sur) N PROVINCE(?!.* (?:ACT|GROUP|JOIN|LEAVE) )/
/** "The 60 towns that we represent", "60 towns strong". */
const SERVED = /^(?: (?:that|which|whom|que))? US (?:HOLD|LIVE)|^ strong(?= )/
/** "In the 60 towns of the League". */
const OF_US = /^ (?:of|de|du|in|dans) US(?= )/
/** « Le cap des 100 villes est franchi. » */
const PASSED =
  /^ (?:HOLD |a |WAS )+(?:ete |HOLD )*(?:CHANGE|franchi\w*|depass\w+|attein\w+|reached|crossed)/
const SO_FAR = / (?:a ce jour|to date|so far)(?: ,)? $/

/** Words before a number that is all of ours, whatever follows. */
const AHEAD = [
  / total (?:of|de|d') $/,
  / (?:ROLL|BELONG)(?: \S+)? from $/,
  / US (?:NOW )?(?![a-z]+ed )[a-z]{4,}(?: NOW)?(?: (?:for|with|au nom de|avec|pour))? $/,
  / US (?:\S+ ){0,2}LIE(?: in| dans| a)? $/,
]
const IN_OWN_BRACKETS = / (?:US|ROLL|OUR MEMBER)(?: :)? \( $/
const LABELLED = / (?:ROLL|MEMBER|US|TOWN|reach|portee)(?: \S+){0,4} : $/
const WITH = /(?: ,)?(?: (?:with|avec|forte?s?|made up of|du haut|de|d'))+ $/
const AS_A_BODY = / (?:as|titre|que|HOLD)(?: \S+){0,2} BODY (?:of|de) $/
const OF_PERSONS = / (?:from|de|in|dans|for|pour|LIE)(?: (?:from|de|in|dans))? $/
const EMPLOYED = / (?:working|a THE emploi|employed) (?:for|by|pour|de|d') $/
const ROW_OPEN =
  /^(?: (?:N|TOWN|MEMBER|PROVINCE|PEOPLE|LIE|HOLD|CHAPTER|SEAT|d'|for|pour|in|dans|de|and|et|,|-|NOW|THE|territory|territoire|une?|one))* ?$/
const HELD_FIRST = / (?:HOLD|OUR) (?:NOW )?(?:\S+ ){0,3}N /

/** So many towns or members, where they are all of ours. */
export function party(mention: Mention, noun: Noun, around: Around): Claim | null {
  if (noun.isNew) return isTheirs(mention) ? null : newcomers(mention, noun, around)
  const { before, earlier } = mention
  const isOther = subjectOf(before, earlier) === 'other'
  if (/ OUR (?:[a-z]+ )?$/.test(before) || noun.isOurs)
    return / (?:GROUP|BODY) (?!.* US )/.test(before) ? null : claim(noun.kind)
  if (HOPED.test(before) && !around.isFix) return null
  const isSecond = around.beside.includes(METRICS[noun.kind])
  if (isSecond && / N (?:TOWN|MEMBER) (?:, |and |et )+$/.test(before) && !around.isFix) return null
  if (around.isFix) return isOther && / BODY /.test(before) ? null : claim(noun.kind)
  if (HELD.test(before) || HELD_THEN.test(before)) {
    // « Neuf membres de plus » is by how many it grew.
    if (isOther || (HELD.test(before) && /^ MORE /.test(noun.rest))) return null
    return claim(noun.kind, !HELD.test(before))
  }
  const isOurs =
    isSubject(mention, noun, around) ||
    isObject(mention, noun, around) ||
    isToldAlone(mention, noun, around)
  return isOurs ? claim(noun.kind) : null
}

/** What so many do says that they are all of ours. */
function isSubject({ before, quantity }: Mention, { rest }: Noun, around: Around): boolean {
  if (/^ in all , $/.test(before) || (/ THE $/.test(before) && OF_US.test(rest))) return true
  if (SERVED.test(rest) || (SO_FAR.test(before) && CAME.test(rest))) return true
  if (PASSED.test(rest) && quantity.qualifier === 'more-than') return true
  const spoken = `${around.spoken}${around.sentence.signs}`
  const isAmongUs = IN_PROVINCES.test(rest) && / (?:US|OUR|ROLL|MEMBER) /.test(spoken)
  return isOpen(before) && (BELONGING.test(rest) || WITH_US.test(rest) || isAmongUs)
}

/** The words before say so. */
function isObject(mention: Mention, { kind, rest }: Noun, around: Around): boolean {
  const { before, earlier, later, quantity } = mention
  if (AS_A_BODY.test(before) && / US /.test(around.sentence.signs)) return true
  if (/ BODY (?:(?!US)\S+ )*$/.test(before)) return false
  if (/ CHANGE $/.test(before) && quantity.qualifier === 'exact' && !quantity.grew) return false
  if (kind === 'town' && AHEAD.some((pattern) => pattern.test(before))) return true
  const counted =
    around.beside.some((one) => one === 'members' || one === 'individual-members') ||
    (/^ (?:they|ils|elles)(?: HOLD)? LIE /.test(before) &&
      / (?:MEMBER|PERSONAL) |^ $/.test(around.spoken))
  if (counted && OF_PERSONS.test(before)) return true
  if (EMPLOYED.test(before) && subjectOf(before, earlier) === 'ours') return true
  if (quantity.qualifier !== 'exact' && / (?:US|ROLL)(?: NOW)? $/.test(before)) return true
  const ahead = before.replace(WITH, ' ')
  if (ahead === before || / ACT /.test(rest)) return / total (?:of|de|d') $/.test(before)
  return / US (?:, )?(?:\S+ )?$/.test(ahead) || /^[^;]* , US /.test(`${rest}${later}`)
}

/** In brackets behind our name, behind a label, in a row of counts, or beside what was told. */
function isToldAlone(mention: Mention, { kind }: Noun, around: Around): boolean {
  const { before, after, earlier, inBrackets } = mention
  if (inBrackets && IN_OWN_BRACKETS.test(earlier)) return true
  const isInRow = isRow(`${before}N${after}`) && !inBrackets && isRowAt(earlier)
  if (LABELLED.test(earlier) || isInRow) return ROW_OPEN.test(before)
  const isBeside =
    / (?:,|and|et) (?:and |et )?(?:a |de )?$/.test(before) && around.beside.length > 0
  if (isBeside && HELD_FIRST.test(before)) return true
  return kind === 'member' && /^ (?:THE|a|an) ?$/.test(before)
}
