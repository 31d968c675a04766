import { anyOf, wordsOf } from '#lib/documents/words/phrases.ts'
import { fold } from '#lib/documents/words/wording.ts'
import {
  areOfThem,
  hasCome,
  type IsPlace,
  isPlacedList,
  mayHaveCome,
  NAME_START,
  placedIn,
  standOf,
} from './came.ts'
import { COMING, EXPECTED, INTO_US, NOT_COMING } from './comings.ts'
import { type ListedName, namesFrom } from './member-names.ts'
import { inOurWords, isElsewhere } from './ours.ts'
import { quantitiesIn } from './signs/quantities.ts'

export type Known = { isPlace: IsPlace; own: RegExp; earlier: string }

const CAME = wordsOf(COMING)
const CAME_NOT = wordsOf(NOT_COMING, EXPECTED)

/** Whom one welcomes to a post or to a meeting is a person. */
const RECEIVED =
  /^[^.;:]{0,30}?\s(?:as (?!an? (?:new |full )?member|(?:new |full |our )?(?:newest )?members)|au poste|a titre de (?!nouv|membre)|comme (?!nouv|membre)|to (?:its|our|the|a|an) (?!network|association|fold|ranks|family|membership|council|group|table))|^,? (?:our|the|its|notre) new\b|^, (?:director|directrice|directeur|coordinat|president|minister|ministre)/
const TITLED =
  /^(?:Minister|Mayor|Premier|Deputy|Dr|Mr|Mrs|Ms|Mme|M|Chief|Councillor|President|Ministre|Maire|Mairesse|Professor|Director|Elder|Chair|Registrar|Clerk|Treasurer|Commissioner|Greffier|Greffière|Reeve|Préfète?)\b/

const MUNICIPALITY_OF =
  /\b(?:cit(?:y|ies)|towns?|villages?|municipalit\w+|villes?|(?:town |city )?council|conseil(?: municipal)?|with the addition) (?:of|de|des|du)\s*$/

/** Meetings tell when, too. */
const SINCE =
  /\b(?:since|depuis) (?:(?:the|our|la|notre) )?(?:last|previous|derniere) (?:meeting|conference|congress|reunion|rencontre)\b/g

/** A town stands here as a place: "40 clerks in Alder Bay (Ontario)". */
const AT_PLACE =
  /\b(?:(?<!(?:took|taken) )in|at|from|near|chez|(?<!(?:welcome|hello|doors) )to|(?<!(?:bienvenue|portes?) )a|(?<!(?:arrivee|venue|entree|adhesion|admission|ajout) )de)\s*$/

/**
 * Lists in a clause about coming in: towns told with their province wherever they stand ("signed in
 * May: Larkspur (Alberta)"), others right before or behind the words of coming in.
 */
export function toldIn(
  sentence: string,
  folded: string,
  { isPlace, own, earlier }: Known,
): ListedName[] {
  const spokenOf = refersTo(folded, earlier)
  const lists = placedIn(sentence, isPlace)
  const found: ListedName[] = []
  let read = 0
  let tries = 0
  for (const match of sentence.matchAll(NAME_START)) {
    if (match.index < read) continue
    const names = namesFrom(sentence, match.index, isPlace)
    const [first, last] = [names[0], names.at(-1)]
    if (!first || !last || CAME.test(fold(first.name)) || isVerb(first)) continue
    const { before, after } = clauseRound(folded, match.index, last.end)
    const clause = `${before} ${fold(first.name)} # ${after}`
    const isPlaced = isPlacedList(names, isPlace)
    if (isPlaced) read = last.end
    const isTold =
      isPlaced ||
      (tries < MOST_TRIES &&
        isNameLike(sentence, names) &&
        !RECEIVED.test(after) &&
        !isElsewhere(clause))
    if (!isTold) continue
    tries += 1
    const stand = standOf(folded, names, { own, lists, isPlaced })
    const said = hasCome(stand)
    if (said === false) read = last.end
    const told = inOurWords(after.slice(0, LONGEST_VERB), own).text
    const isPlaceOnly = !spokenOf && AT_PLACE.test(before.replace(MUNICIPALITY_OF, ''))
    const maybe =
      (isPlaced || isGoverned({ before, after, count: names.length })) &&
      !isPlaceOnly &&
      !isElsewhere(clause) &&
      (mayHaveCome(stand, clause.replace(SINCE, ' ')) ||
        ((CAME.test(clause) || (isPlaced && (spokenOf || CAME_INTO.test(told)))) &&
          !CAME_NOT.test(clause.replace(SINCE, ' '))))
    const ofThem = isPlaced && areOfThem(stand, folded, earlier)
    if (!ofThem && !(said ?? maybe)) continue
    read = last.end
    found.push(...names)
  }
  return found
}

/** « Convaincre Val-Renard »: a verb that opens the sentence. */
const isVerb = ({ name, at }: ListedName) => at === 0 && EXPECTED_FIRST.test(fold(name))
const EXPECTED_FIRST = new RegExp(`^${anyOf(EXPECTED)} `)

/** How many lists of a sentence are looked at whose names have no province. */
const MOST_TRIES = 20

/** A single word that opens a sentence may be any; a town of more words, or called a town, is one. */
function isNameLike(sentence: string, names: readonly ListedName[]): boolean {
  const [first] = names
  const lead = sentence.slice(0, first?.at).trim().split(' ').at(-1) ?? ''
  if (!first || TITLED.test(first.name) || TITLED.test(lead)) return false
  return names.length > 1 || /[ -]/.test(first.name) || /\p{L}/u.test(sentence.slice(0, first.at))
}

/** How far a verb and its object reach behind the towns that are its subject. */
const LONGEST_VERB = 70
const CAME_INTO = wordsOf(INTO_US)

/** What a list stands in: the clause before it and behind it, and no neighbour that "and" begins. */
function clauseRound(folded: string, start: number, end: number) {
  const before = folded.slice(0, start).split(';').at(-1) ?? ''
  const [after = ''] = folded
    .slice(end)
    .split(/;|, (?:and|but|while|et|mais|tandis que|alors que) /)
  return { before, after }
}

/** "Among the ten are", « Il s’agit de »: of whom the sentence before has spoken. */
const OF_THEM =
  /^\W*(?:among (?:the|them|these|those)(?: ([a-z-]+|\d+))? (?:are|is)|(?:they|these|those) are|(?:the )?(?:newcomers|names) are|parmi (?:eux|elles|les ([a-z-]+|\d+))|ce sont|il s'agit d|(?:les )?voici|to wit|these being)/

/** Whether it spoke of those who had come in, or of as many of them as are told here. */
function refersTo(folded: string, earlier: string): boolean {
  const reference = OF_THEM.exec(folded)
  if (!reference || !CAME.test(earlier)) return false
  const many = quantitiesIn(reference[0])[0]?.value
  if (many === undefined) return !CAME_NOT.test(earlier)
  return quantitiesIn(earlier).some(
    ({ value, after }) => value === many && CAME.test(after.slice(0, LONGEST_VERB)),
  )
}

const LED_BY = new RegExp(
  `(?:[:(,]|(?<![a-z])(?:are|is|were|sont|est|soit|namely|dont|${anyOf(COMING)}))(?: (?:to|of|de|du|des|aux?|a|d'))?(?: (?:the|la|le|les|l'))?\\W*$`,
)
const RIGHT_BEHIND = new RegExp(`^ (?:now |also |just )?${anyOf(COMING)}(?![a-z])`)
const FOLLOWED_BY = new RegExp(`^[\\s,)]*(?:[a-z']+ ){0,5}?${anyOf(COMING)}(?![a-z])`)

/** Whether words of coming in stand right before or behind names of which nothing says that they are towns. */
function isGoverned({ before, after, count }: { before: string; after: string; count: number }) {
  const counted = quantitiesIn(before).some(({ value }) => value === count)
  if (count < 2 && !MUNICIPALITY_OF.test(before) && !counted && !RIGHT_BEHIND.test(after))
    return false
  return LED_BY.test(before.replace(MUNICIPALITY_OF, '')) || FOLLOWED_BY.test(after)
}
