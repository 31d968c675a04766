import type { Metric } from '#lib/documents/form.ts'
import type { Noun } from './counted.ts'
import { type Around, CLOSED, type Claim, HELD, HOPED, isOpen, MAYBE } from './grounds.ts'
import type { Mention } from './signs/sentence.ts'
import { subjectOf } from './whose.ts'

const AUX =
  "(?: (?:US|HOLD|WAS|NOW|MORE|OUR|who|that|qui|which|se|s'|a|en|y|d'entre|ayant|having|,|and|les|THE))*"
const INSERT = '(?: , [^,;]{3,60} ,)?'
const LEFT = new RegExp(
  `^(?: AGO)?(?: 's)?(?: MEMBER)?${INSERT}(?: (?!US|BODY|NOT|ACT|[,;:(])\\S+(?: (?!US|BODY|NOT|ACT|N|[,;:(])\\S+){0,6} (?:and|et))?${AUX} LEAVE(?= )(.*)$`,
)
export const CAME = new RegExp(`^${INSERT}${AUX} JOIN(?= )(.*)$`)
const WELCOMED = new RegExp(`^${AUX}(?: (?:HOLD|WAS|a))+ WELCOME(?= )(.*)$`)
const WELCOMING = / (?:WELCOME|JOIN)(?: (?:THE|OUR|total|a|of|de|au|aux))* $/
const LOSING = / LOSE(?: (?:THE|OUR|des|les))* $/
/** Joining a staff, a board or a pilot is no joining of the association. */
export const ELSEWHERE =
  /^(?: (?:US|NOW))?(?: (?:to|of|a|for|d'|de|au|aux) (?:\S+ ){0,2}?(?:GROUP|BOARD)(?= )|(?: (?:to|of|a|for|d'|de))? (?:(?:THE|OUR|ITS|a(?! (?:THE|OUR|un) )|an|un|une|this) )+(?!THE|OUR|US|ROLL|BODY|MEMBER|TOWN|N |first|newest|reunion|assemblee|seance|organi|table|family|famille|group|circle|cercle|liste?|spring|summer|fall|winter|autumn|year|past|last|north|south|east|west|SAID|DAY|meeting)(?:[A-Za-z]+))/
/** Leaving a pilot or a project is no leaving either. */
const LEFT_ELSEWHERE =
  /^ (?:(?:their|leurs?|cette?|THE|OUR|ITS|a(?! (?:THE|OUR|un) )|an|un|une) )+(?!THE|OUR|US|ROLL|BODY|MEMBER|TOWN|SAID|AGO|ARRIVAL|adhesion|affiliation|place|siege|seat|table|family|famille|spring|summer|fall|winter|year)(?:[A-Za-z]+)/
const TO_EVENT = /^(?: (?:to|at|a|au|aux|in|dans|for|on))(?: (?!US|ROLL)\S+){0,3} GROUP/
/** Who may come or go beside towns. */
const ENTITY =
  /^ (?:(?!in |to |from |for |and |et |of |de )[a-z]+ ){0,2}(?:organi[sz]ations?|BODY|bodies|BOARD|boards|regies?|utilities|libraries|bibliotheques?|conseils?|councils?|districts?|partners|partenaires|agencies|institutions?)(?: (?:MORE|municipaux|locaux))?(?= )/
const WISH = new RegExp(`^${AUX} HOPE `)

/** Who came or went. */
export function movedBy(
  mention: Mention,
  noun: Noun | null,
  after: string,
  { listed, beside }: Around,
): Metric | 'not yet' | null {
  const { before, quantity, earlier } = mention
  const party = !noun || noun.kind === 'town' || noun.kind === 'member' || noun.kind === 'more'
  if (!party) return null
  const entity = noun ? null : ENTITY.exec(after)
  const rest = noun ? noun.rest : after.slice(entity?.[0].length ?? 0)
  if (HOPED.test(before)) return null
  const left = LEFT.exec(rest)
  if (left && !LEFT_ELSEWHERE.test(left[1] ?? '')) return 'departed-members'
  const closed =
    entity || (noun && noun.kind !== 'more')
      ? true
      : quantity.value < 100 &&
        CLOSED.test(rest) &&
        (noun !== null || beside.length > 0 || /^ (?:[.,;!]|to|since|from|over)|^ $/.test(rest))
  if (
    LOSING.test(before) &&
    closed &&
    !(/ (?:BODY|GROUP|PEOPLE) /.test(before) && subjectOf(before, earlier) === 'other')
  )
    return 'departed-members'
  if (WISH.test(rest))
    return noun && !noun.isOurs && !/ OUR $/.test(before) && !HELD.test(before) ? 'not yet' : null
  if (MAYBE.test(rest)) return null
  if (
    listed.count > 0 &&
    listed.at > quantity.end &&
    listed.count === quantity.value &&
    !/ ; /.test(after)
  )
    return 'new-members'
  if (/^ in (?:[,;.]|and|but) |^ in $/.test(rest) && isOpen(before)) return 'new-members'
  if (/^ out (?:[,;.]|and|but) |^ out $/.test(rest) && isOpen(before)) return 'departed-members'
  const came = CAME.exec(rest) ?? WELCOMED.exec(rest)
  if (came && / (?:a ce jour|to date|so far)(?: ,)? $/.test(before)) return null
  if (came && !ELSEWHERE.test(came[1] ?? '')) return 'new-members'
  if (came) return 'not yet'
  if (WELCOMING.test(before) && closed && !isTheirs(mention))
    return TO_EVENT.test(rest) && !noun?.isNew ? 'not yet' : 'new-members'
  if (
    /^ MORE /.test(rest) &&
    party &&
    noun?.kind !== 'more' &&
    isOpen(before) &&
    !/ (?:HOLD|ACT) /.test(rest)
  )
    return 'new-members'
  if (
    noun?.kind === 'more' &&
    /^ (?:fewer|de moins)/.test(after) &&
    (isOpen(before) || / MORE (?:and|et) $/.test(before)) &&
    CLOSED.test(rest)
  )
    return 'departed-members'
  return null
}

/** Whether a body or a person that is not ours takes them in; a meeting, a vote or a campaign is ours. */
export function isTheirs({ before, earlier }: Pick<Mention, 'before' | 'earlier'>): boolean {
  const isOurs =
    / (?:assemblee|assembly|meeting|drive|campaign|campagne|BOARD|ROLL|merger|fusion|amalgamation|year|annee|congres|vote|council)(?= )/
  return (
    / (?:WELCOME|JOIN|LOSE)(?: \S+){0,3} $/.test(before) &&
    subjectOf(before, earlier) === 'other' &&
    !isOurs.test(before)
  )
}

export function newcomers(
  { before, earlier }: Mention,
  noun: Noun,
  { sentence }: Around,
): Claim | null {
  if (HOPED.test(before) || MAYBE.test(noun.rest)) return null
  if (/^ ACT|^ HOLD ACT/.test(noun.rest) && !WELCOMING.test(before)) return null
  if (subjectOf(before, earlier) === 'other' && / BODY /.test(before)) return null
  if (
    (noun.kind === 'departure' || noun.kind === 'arrival') &&
    !/^ (?:HOLD |WAS )*(?:JOIN|WELCOME|recue?s?)/.test(noun.rest)
  )
    if (
      !/ (?:US|OUR|ROLL|MEMBER|TOWN|ARRIVAL|WELCOME|JOIN) /.test(
        sentence.signs.replace(` ${'N ARRIVAL'} `, ' '),
      )
    )
      return null
  return { metric: 'new-members', isPast: false, isBare: false }
}
