import type { RecognisedMember, Span } from '#lib/documents/form.ts'
import { joinSpans } from '#lib/documents/words/pieces.ts'
import { fold, foldInPlace, sentences } from '#lib/documents/words/wording.ts'
import { type IsPlace, listAlone, speaksBack } from './came.ts'
import { LONGEST_SENTENCE, quoteSpan } from './figures.ts'
import { type ListedName, namesFrom, placesOf } from './member-names.ts'
import { inOurWords, isElsewhere, isOfOtherBody, ownName } from './ours.ts'
import { quantitiesIn } from './signs/quantities.ts'
import {
  CAME,
  isExpected,
  isOfNoTown,
  type Known,
  MUNICIPALITY_OF,
  RECEIVED,
  TITLED,
  toldIn,
} from './told.ts'

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
const JOINED =
  /\b(?:(?:have |has |recently |both |all |now |also |formally |officially )*(?:joined(?! forces| hands)|bec[ao]me (?:an? |new |full |our )*(?:newest |latest |\d+(?:st|nd|rd|th) |[a-z]+(?:th|st|nd|rd) )?members?|c[ao]me (?:on board|aboard)|signed up|signed on|(?:are|is) (?:our |the |its )?(?:two |three |four |five )?(?:new|newest|latest) members?|(?:are|is) now (?:a |full )?members?)|(?:was|were) (?:admitted|welcomed|added)|(?:sont|est) (?:nos |les |ses |notre |le )?(?:deux |trois |quatre |cinq )?(?:nouveaux|plus recents?|nouveau) membres?|(?:se sont|s'est|ont|a|sont|est) (?:recemment |egalement |tous |toutes |officiellement |maintenant )*(?:joint\w*|adhere\b|rejoint|ajoute\w*|devenu\w* (?:nos |des |officiellement )?membres?|admise?s|entree?s dans)|(?:fait|font) (?:maintenant |desormais |aussi )*(?:partie|leur entree|son entree))\b/
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
  let listed: RecognisedMember[] = []
  for (const sentence of sentences(joined.text)) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue
    const words = joined.text.slice(sentence.start, sentence.end)
    const names = namesIn(words, { ...known, earlier }).map((one) => ({
      ...one,
      at: one.at + sentence.start,
    }))
    earlier = foldInPlace(words)
    found.push(
      ...(speaksBack(earlier) ? listed : []),
      ...placed(text, joined, spans, sentence, names),
    )
    const alone = names.length > 0 ? [] : listAlone(words, isPlace)
    const here = alone.map((one) => ({ ...one, at: one.at + sentence.start }))
    listed = here.length > 0 ? [...listed, ...placed(text, joined, spans, sentence, here)] : []
  }
  return found
}

/** A sentence in which the sender's own names are no names. */
function withoutOwn(written: string, folded: string, own: RegExp): string {
  if (folded.length !== written.length) return written
  let sentence = written
  for (const { index, 0: name } of folded.matchAll(own))
    sentence = `${sentence.slice(0, index)}${name}${sentence.slice(index + name.length)}`
  return sentence
}

type Told = { roster?: readonly string[]; own?: readonly string[] }

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

function namesIn(written: string, { isPlace, own, earlier }: Known): ListedName[] {
  const folded = foldInPlace(written)
  // "Parmi les membres de la Ligue Val-Renard": the sender's own name is no part of a town's.
  const sentence = withoutOwn(written, folded, own)
  if (isOfOtherBody(inOurWords(folded, own).text)) {
    // "Alder Bay left for the county union; Fox Hollow joined us": each for itself.
    const cut = written.indexOf(';') + 1
    if (cut === 0) return []
    const rest = namesIn(written.slice(cut), { isPlace, own, earlier })
    return [
      ...namesIn(written.slice(0, cut - 1), { isPlace, own, earlier }),
      ...rest.map((one) => ({ ...one, at: one.at + cut, end: one.end + cut })),
    ]
  }
  const announced = announcedIn(sentence, folded, isPlace)
  const first = announced.length > 0 ? announced : joinedIn(sentence, folded, isPlace)
  const from = first.at(-1)?.end ?? 0
  const isNone =
    first.length > 0 && (isExpected(folded, first) || isOfNoTown(folded, first, { isPlace, own }))
  const before = isNone ? [] : first
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
    if (!last) continue
    if (TITLED.test(names[0]?.name ?? '')) return []
    const between = sentence.slice(last.end, joinedAt)
    const isAll = /^[\s),–—-]*(?:all|both|tous|toutes|which|who|that|qui)?[\s,]*$/.test(between)
    if (
      isAll &&
      !/\b(?:from|of|de|des|du|with|avec)\s*$/.test(
        folded.slice(0, names[0]?.at ?? 0).replace(MUNICIPALITY_OF, ''),
      )
    )
      return names
    if (isAll) return []
  }
  return []
}
const TOWNS =
  /(?<!\p{L})(?:towns?|municipality|municipalities|city|cities|community|communities|members?|villes?|municipalités?|villages?|membres?)(?!\p{L})/gu
/** "Yukon is on our map: the City of Alder Bay has enrolled." */
const HEADING = /^(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*)?) [^:;.]{0,50}:[^:]*$/u
const IN_PLACE =
  /^ (?:in|from|of|de l['’]|du|de la|de|en|au|à la) ?(\p{Lu}[\p{L}.-]*(?: (?:and )?\p{Lu}[\p{L}.-]*){0,2})/u

/** "Three Alberta towns", « deux villes de l’Alberta »: the province of all that are named after it. */
function provinceOfAll(before: string, isPlace: IsPlace): string | null {
  const heading = HEADING.exec(before)?.[1]
  if (heading && isPlace(heading)) return heading
  for (const match of before.matchAll(TOWNS)) {
    const words = before.slice(0, match.index).trim().split(/\s+/)
    const of = IN_PLACE.exec(before.slice(match.index + match[0].length))?.[1]
    const candidates = [of, words.slice(-2).join(' '), words.at(-1)]
    const name = candidates.find((one) => one !== undefined && isPlace(one))
    if (name) return name
  }
  return null
}
