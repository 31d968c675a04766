import { bareOf } from './bare.ts'
import { boardOf, chapters, kept, personsOf, seats } from './bodies.ts'
import { type Kind, type Noun, nounOf } from './counted.ts'
import { type Around, type Claim, claim, HOPED, isLarge, MAYBE, type Rule } from './grounds.ts'
import { movedBy, newcomers } from './moved.ts'
import { party } from './party.ts'
import { population, provinces } from './places.ts'
import type { Mention } from './signs/sentence.ts'
import { subjectOf } from './whose.ts'

/** What a number says of the association, or nothing. */
export function claimOf(read: Mention, around: Around): Claim | null {
  const { quantity } = read
  // "Up from 37 to 41" is a change.
  const mention = quantity.grew
    ? { ...read, before: read.before.replace(/ NOT $/, ' CHANGE ') }
    : read
  const after = behind(mention)
  if (/^ (?:%|per cent|pour cent|percent)/.test(after)) return null
  const noun = nounOf(after, mention.before, `${around.spoken}${around.sentence.signs}`)
  if (quantity.isNth) return nthOf(mention, noun, around)
  if (/ PROVINCE 's $| of (?:THE )?[a-z]+ 's $/.test(mention.before)) return null
  const outOf = /^ of (?:THE |[a-z]+ |PROVINCE )*(?:'s )?N TOWN (?:HOLD )*(?:BELONG|JOIN)/.test(
    after,
  )
  if (outOf) return claim('town')
  const moved = movedBy(mention, noun, after, around)
  if (moved === 'not yet') return null
  if (moved) return { metric: moved, isPast: false, isBare: false }
  if (/^ MORE than|^ (?:fewer|more|less) than|^ MORE que|^ de moins|^ MORE qu'/.test(after))
    return null
  if (!noun && quantity.value >= 1000 && DWELLERS.test(after)) return claim('people')
  const kind = boardOf(mention, noun, after) ?? personsOf(mention, noun, after)
  if (kind) return kept(mention, kind, around)
  if (!noun || noun.kind === 'more') return bareOf(mention, after, around)
  if (noun.isPart && !/ OUR $/.test(mention.before)) return null
  if (!noun.isNew && !isLarge(noun.kind, quantity.value)) return null
  if (around.sentence.isGoal && !/ (?:OUR|that|which|who|que|qui) /.test(mention.before))
    return null
  return RULES[noun.kind](mention, noun, around)
}

/** What is said of a chapter that is there. */
const OPENED = /(?<= )(?:HOLD|WAS|a|s'|JOIN|ACT|CHANGE|[a-z]{3,}ed|met|held)(?= )/

/** Whoever lives in our towns, whatever they are called. */
const DWELLERS = /^(?: (?:de|d'))?(?: [a-z]+){1,2} LIVE(?: \S+){0,2} (?:OUR|MEMBER) /

/** What follows a number; between two labels of a row ("Towns: 33 Provinces: 2") nothing is its noun. */
function behind({ before, after, earlier, later }: Mention): string {
  const isInRow = before === ' ' && / : $/.test(earlier) && /^ : /.test(later)
  if (isInRow && /^(?: \S+){1,4} $/.test(after)) return ' '
  return after.replace(
    /^ (?:THE |OUR )?(?:nombre|number|total)(?: total)?(?: (?:de|of|d'))(?: OUR)? /,
    ' ',
  )
}

/** "Our fiftieth town", "a sixth chapter": there are as many. */
function nthOf(
  { before, quantity, earlier }: Mention,
  noun: Noun | null,
  { sentence }: Around,
): Claim | null {
  if (!noun || HOPED.test(before) || MAYBE.test(noun.rest) || quantity.value < 2) return null
  if (/ (?:BODY|GROUP|ACT) /.test(before)) return null
  const isOurs =
    / OUR $/.test(before) ||
    /^(?: (?:to|of|de|a|HOLD))* (?:JOIN|BELONG|US|HOPE JOIN)/.test(noun.rest)
  if (noun.kind === 'town' || noun.kind === 'member')
    return isOurs || / (?:WELCOME|JOIN)(?: \S+){0,3} $/.test(before) ? claim(noun.kind) : null
  if (noun.kind === 'chapter' && !/ (?:an?|une?|OUR) $/.test(before)) return null
  if (noun.kind === 'chapter')
    return OPENED.test(noun.rest) ||
      (subjectOf(before, earlier) === 'ours' && / HOLD /.test(before))
      ? claim('chapter')
      : null
  if (noun.kind === 'province')
    return subjectOf(before, earlier) === 'ours' && / (?:LIE|HOLD|JOIN)/.test(sentence.signs)
      ? claim('province')
      : null
  return null
}

const RULES: Readonly<Record<Exclude<Kind, 'more'>, Rule>> = {
  town: party,
  member: party,
  province: provinces,
  people: population,
  chapter: chapters,
  seat: seats,
  personal: (mention, noun, around) => kept(mention, noun.kind, around),
  arrival: newcomers,
  departure: (mention, _noun, around) =>
    newcomers(mention, _noun, around) && {
      metric: 'departed-members',
      isPast: false,
      isBare: false,
    },
}
