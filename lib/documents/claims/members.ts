import type { RecognisedMember, Span } from '#lib/documents/form.ts'
import { anyOf, wordsOf } from '#lib/documents/words/phrases.ts'
import { joinSpans } from '#lib/documents/words/pieces.ts'
import { fold, foldInPlace, sentences } from '#lib/documents/words/wording.ts'
import { COMING, EXPECTED, INTO_US, NOT_COMING } from './comings.ts'
import { LONGEST_SENTENCE, quoteSpan } from './figures.ts'
import { type ListedName, namesFrom, placesOf } from './member-names.ts'
import { inOurWords, isElsewhere, isOfOtherBody, ownName } from './ours.ts'
import { quantitiesIn } from './signs/quantities.ts'

const ANNOUNCED =
  /\b(?:new|newest|latest|nouveaux|nouvelles?|nouveau|nouvel|(?:plus )?recents?|derniers?)\s+(?:[a-z-]+\s+){0,2}?(?:members?|membres?|municipalities|municipalites|adherents?|adhesions|villes|cities|towns|arrivants|venus)\b(?:\s+(?:municipalities|municipaux|municipales|membres|members|organizations|cities|towns))?|\bnew(?:est)? to (?:the|our) [a-z]+\b|\bnewcomers?\b|\b(?:members?|membres?|municipalities|municipalites|towns|cities|villes|communities)\s+(?:have |ont |se sont |recently )*(?:joined|signed up|joint\w*|adhere\w*|ajoute\w*|c[ao]me on board)(?=[^.;:]{0,40}:)|\b(?:se sont|s'est|ont) (?:joint\w*|ajoute\w*|adhere|rejoint)(?=[^.;:]{0,40}:)|\b(?:welcom(?:ed?|ing)(?: to)?|accueil(?:li|lis|lons|lir)?(?: de)?|bienvenue (?:aux?|a)|(?:adhesion|arrivee|entree|venue|admission|ajout) d(?:e|u|es)|(?:addition|arrival|admission) of)\b|\bl'(?:adhesion|arrivee|entree) d'|\b(?:joined by|rejoints? par)\b/g
const MONTH = `(?:January|February|March|April|May|June|July|August|September|October|November|December)`
/** What may stand between "new members" and their names: a verb of joining, a time, "among them", a colon. */
const OPENINGS = [
  new RegExp(`^(?:[^.;:()\\p{Lu}]|${MONTH}){0,60}:`, 'u'),
  /^[^.;:()\p{Lu}]{0,60}[\s(](?:among (?:them|whom|which)|including|namely|such as|dont|soit|notamment|à savoir|parmi (?:lesquel(?:le)?s|eux|elles)|y compris)(?=\s)/u,
  new RegExp(
    `^\\s(?:have |has |had |were |recently |also |since |ont |se sont |sont )*(?:joined|added|welcomed|signed up|jointe?s|ajoutée?s|adhéré|inscrite?s)(?: (?:us|the network|the association|since|recently|à nous|au réseau|à l['’]association|depuis|récemment|(?:this|last|over the|cet(?:te)?) \\p{Ll}+|(?:in|since|en) (?:${MONTH}|\\p{Ll}+)))*\\s*[,–—-]`,
    'u',
  ),
]
/** Whom one welcomes to a post or to a meeting is a person. */
const RECEIVED =
  /^[^.;:]{0,30}?\s(?:as (?!an? (?:new |full )?member|(?:new |full |our )?(?:newest )?members)|au poste|a titre de (?!nouv|membre)|comme (?!nouv|membre)|to (?:its|our|the|a|an) (?!network|association|fold|ranks|family|membership|council|group|table))|^,? (?:our|the|its|notre) new\b|^, (?:director|directrice|directeur|coordinat|president|minister|ministre)/
const TITLED =
  /^(?:Minister|Mayor|Premier|Deputy|Dr|Mr|Mrs|Ms|Mme|M|Chief|Councillor|President|Ministre|Maire|Mairesse|Professor|Director|Elder|Chair)\b/
const JOINED =
  /\b(?:(?:have |has |recently |both |all |now |also |formally |officially )*(?:joined|bec[ao]me (?:an? |new |full |our )*(?:newest |latest |\d+(?:st|nd|rd|th) |[a-z]+(?:th|st|nd|rd) )?members?|c[ao]me (?:on board|aboard)|signed up|signed on|(?:are|is) (?:our |the |its )?(?:two |three |four |five )?(?:new|newest|latest) members?|(?:are|is) now (?:a |full )?members?)|(?:was|were) (?:admitted|welcomed|added)|(?:sont|est) (?:nos |les |ses |notre |le )?(?:deux |trois |quatre |cinq )?(?:nouveaux|plus recents?|nouveau) membres?|(?:se sont|s'est|ont|a|sont|est) (?:recemment |egalement |tous |toutes |officiellement |maintenant )*(?:joint\w*|adhere\b|rejoint|ajoute\w*|devenu\w* (?:nos |des |officiellement )?membres?|admise?s|entree?s dans)|(?:fait|font) (?:maintenant |desormais |aussi )*(?:partie|leur entree|son entree))\b/
const NOT_AFTER_ALL = /\b(?:not|did not|n'a|n'ont|ne s'est|ne se sont|will|to|yet|pas)\s*$/
const MEMBERSHIP =
  /member|membre|\bjoin|joint|adhe|association|network|reseau|\bnew(?:est)? to our\b|\bsigned (?:up|on)(?= (?:in|this|last|since|over)\b|\W*$)|\b(?:union|federation|alliance|league|ligue|coalition|regroupement|consortium|society|societe)\b/
/** Whether a lead-in or a bullet says that what stands under it are new members. */
export function announces(lead: string): boolean {
  const folded = fold(lead)
  if (NEW_ONES.test(folded)) return true
  return /:\s*$/.test(folded) && CAME.test(folded) && !isElsewhere(folded)
}
const NEW_ONES =
  /(?:new|nouveaux|nouvelles)\s+(?:[a-z-]+\s+){0,2}(?:members?|membres?|municipalit\w+|adherents|adhesions|towns|villes|venus|arrivants|recruits|recrues)|\bnewcomers\b/
const CAME = wordsOf(COMING)
const CAME_NOT = wordsOf(NOT_COMING, EXPECTED)
const NOT_YET = wordsOf(EXPECTED)

/** The municipalities that a statement says have joined, with the province where it is told. */
export function membersOf(
  text: string,
  spans: readonly Span[],
  context: string | null,
  { roster = [], own = [] }: Told = {},
): RecognisedMember[] {
  const known = { isPlace: placesOf(roster), own: ownName(own) }
  const { isPlace } = known
  const joined = joinSpans(text, spans)
  const found: RecognisedMember[] = []
  if (context !== null && announces(context)) {
    const names = namesFrom(joined.text, 0, isPlace)
    const covered = names.at(-1)?.end ?? 0
    const isList = covered > joined.text.length * 0.6 || joined.text.split(/\s+/).length <= 12
    if (names.length > 0 && isList)
      return placed(text, joined, spans, { start: 0, end: joined.text.length }, names)
  }
  let earlier = ''
  for (const sentence of sentences(joined.text)) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue
    const words = joined.text.slice(sentence.start, sentence.end)
    const names = namesIn(words, { ...known, earlier }).map((one) => ({
      ...one,
      at: one.at + sentence.start,
    }))
    found.push(...placed(text, joined, spans, sentence, names))
    earlier = foldInPlace(words)
  }
  return found
}

type IsPlace = (name: string) => boolean
type Told = { roster?: readonly string[]; own?: readonly string[] }
type Known = { isPlace: IsPlace; own: RegExp; earlier: string }

function placed(
  text: string,
  joined: { offsets: number[] },
  spans: readonly Span[],
  sentence: Span,
  names: readonly Omit<ListedName, 'end'>[],
): RecognisedMember[] {
  return names.map(({ name, province, at }) => {
    const span = quoteSpan(joined.offsets, sentence, at, spans)
    return { name, province, span, quote: text.slice(span.start, span.end) }
  })
}

function namesIn(sentence: string, { isPlace, own, earlier }: Known): ListedName[] {
  const folded = foldInPlace(sentence)
  if (isOfOtherBody(inOurWords(folded, own).text)) return []
  const announced = announcedIn(sentence, folded, isPlace)
  const first = announced.length > 0 ? announced : joinedIn(sentence, folded, isPlace)
  const from = first.at(-1)?.end ?? 0
  const before = first.length > 0 && isExpected(folded, first) ? [] : first
  const names = [...before, ...toldIn(sentence, folded, { isPlace, own, earlier, from })].filter(
    ({ name, province }) => province !== null || !isPlace(name),
  )
  const [one] = names
  if (!one) return []
  const shared = provinceOfAll(sentence.slice(0, one.at), isPlace)
  if (shared && names.every((one) => one.province === null))
    for (const one of names) one.province = shared
  // Towns that each have a province, or as many names as were counted, need no word of membership.
  const isTold =
    MEMBERSHIP.test(folded) ||
    folded.search(own) >= 0 ||
    names.every(({ province }) => province !== null && isPlace(province)) ||
    quantitiesIn(folded.slice(0, one.at)).some(({ value }) => value === names.length)
  return isTold ? names : []
}

function announcedIn(sentence: string, folded: string, isPlace: IsPlace): ListedName[] {
  for (const match of folded.matchAll(ANNOUNCED)) {
    const after = match.index + match[0].length
    const starts = [
      0,
      ...OPENINGS.map((opening) => opening.exec(sentence.slice(after))?.[0].length ?? 0),
    ]
    for (const [index, skipped] of starts.entries()) {
      if (index > 0 && skipped === 0) continue
      const names = namesFrom(sentence, after + skipped, isPlace)
      const last = names.at(-1)
      if (last && !RECEIVED.test(folded.slice(last.end)) && !TITLED.test(names[0]?.name ?? ''))
        return names
    }
  }
  return []
}

/** The names right before a verb of joining. */
function joinedIn(sentence: string, folded: string, isPlace: IsPlace): ListedName[] {
  const joinedAt = JOINED.exec(folded)?.index
  if (joinedAt === undefined || isElsewhere(folded.slice(joinedAt))) return []
  if (NOT_AFTER_ALL.test(folded.slice(0, joinedAt))) return []
  for (let start = 0; start < joinedAt; start += 1) {
    if (start > 0 && !/[\s(:]/.test(sentence.charAt(start - 1))) continue
    const names = namesFrom(sentence.slice(0, joinedAt), start, isPlace)
    const last = names.at(-1)
    if (!last || TITLED.test(names[0]?.name ?? '')) continue
    const between = sentence.slice(last.end, joinedAt)
    const isAll = /^[\s),–—-]*(?:all|both|tous|toutes|which|who|that|qui)?[\s,]*$/.test(between)
    if (
      isAll &&
      !/\b(?:from|of|de|des|du|with|avec)\s*$/.test(
        folded.slice(0, names[0]?.at ?? 0).replace(MUNICIPALITY_OF, ''),
      )
    )
      return names
  }
  return []
}
const MUNICIPALITY_OF =
  /\b(?:cit(?:y|ies)|towns?|villages?|municipalit\w+|villes?|(?:town |city )?council|conseil(?: municipal)?|with the addition) (?:of|de|des|du)\s*$/

/** Meetings tell when, too. */
const SINCE =
  /\b(?:since|depuis) (?:(?:the|our|la|notre) )?(?:last|previous|derniere) (?:meeting|conference|congress|reunion|rencontre)\b/g

/** A town stands here as a place: "40 clerks in Alder Bay (Ontario)". */
const AT_PLACE =
  /\b(?:(?<!(?:took|taken) )in|at|from|near|chez|(?<!(?:welcome|hello|doors) )to|(?<!(?:bienvenue|portes?) )a|(?<!(?:arrivee|venue|entree|adhesion|admission|ajout) )de)\s*$/

/**
 * Lists in a clause about coming in, from an offset on: towns told with their province wherever they stand ("signed in
 * May: Larkspur (Alberta)"), others right before or behind the words of coming in.
 */
function toldIn(
  sentence: string,
  folded: string,
  { isPlace, own, earlier, from }: Known & { from: number },
): ListedName[] {
  const spokenOf = refersTo(folded, earlier)
  const found: ListedName[] = []
  let read = from
  for (const match of sentence.matchAll(/(?<![\p{L}’'-])\p{Lu}/gu)) {
    if (match.index < read) continue
    const names = namesFrom(sentence, match.index, isPlace)
    const [first, last] = [names[0], names.at(-1)]
    if (!first || !last || CAME.test(fold(first.name))) continue
    const inPlaces = names.every((one) => one.province !== null && isPlace(one.province))
    const { before, after } = clauseRound(folded, match.index, last.end)
    const clause = `${before} ${fold(first.name)} # ${after}`
    const told = inOurWords(after.slice(0, LONGEST_VERB), own).text
    const cameIn =
      (CAME.test(clause) || (inPlaces && (spokenOf || CAME_INTO.test(told)))) &&
      !CAME_NOT.test(clause.replace(SINCE, ' ')) &&
      !isElsewhere(clause)
    const isTold = inPlaces || (from === 0 && isGoverned({ before, after, count: names.length }))
    if (inPlaces) read = last.end
    const isPlaceOnly = !spokenOf && AT_PLACE.test(before.replace(MUNICIPALITY_OF, ''))
    if (!cameIn || !isTold || isPlaceOnly) continue
    read = last.end
    found.push(...names)
  }
  return found
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

/** Whether the towns of a list are expected, and have not come. */
function isExpected(folded: string, names: readonly ListedName[]): boolean {
  const { before, after } = clauseRound(folded, names[0]?.at ?? 0, names.at(-1)?.end ?? 0)
  return NOT_YET.test(`${before.split(/, /).at(-1)} # ${after}`)
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
const FOLLOWED_BY = new RegExp(`^[\\s,)]*(?:[a-z']+ ){0,5}?${anyOf(COMING)}(?![a-z])`)

/** Whether words of coming in stand right before or behind names of which nothing says that they are towns. */
function isGoverned({ before, after, count }: { before: string; after: string; count: number }) {
  const counted = quantitiesIn(before).some(({ value }) => value === count)
  if (count < 2 && !MUNICIPALITY_OF.test(before) && !counted) return false
  return LED_BY.test(before.replace(MUNICIPALITY_OF, '')) || FOLLOWED_BY.test(after)
}

const TOWNS =
  /\b(?:towns|municipalities|cities|communities|members|villes|municipalités|villages|membres)\b/gu
const IN_PLACE =
  /^ (?:in|from|of|de l['’]|du|de la|de|en|au|à la) ?(\p{Lu}[\p{L}.-]*(?: (?:and )?\p{Lu}[\p{L}.-]*){0,2})/u

/** "Three Alberta towns", « deux villes de l’Alberta »: the province of all that are named after it. */
function provinceOfAll(before: string, isPlace: IsPlace): string | null {
  for (const match of before.matchAll(TOWNS)) {
    const words = before.slice(0, match.index).trim().split(/\s+/)
    const of = IN_PLACE.exec(before.slice(match.index + match[0].length))?.[1]
    const candidates = [of, words.slice(-2).join(' '), words.at(-1)]
    const name = candidates.find((one) => one !== undefined && isPlace(one))
    if (name) return name
  }
  return null
}
