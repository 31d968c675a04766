import type { RecognisedMember, Span } from '#lib/documents/form.ts'
import { joinSpans } from '#lib/documents/words/pieces.ts'
import { fold, foldInPlace, sentences } from '#lib/documents/words/wording.ts'
import { type IsPlace, isPlacedList, leadsIn, listAlone, speaksBack } from './came.ts'
import { LONGEST_SENTENCE, quoteSpan } from './figures.ts'
import { type ListedName, namesFrom, placesOf } from './member-names.ts'
import { inOurWords, isElsewhere, isOfOtherBody, ownName } from './ours.ts'
import { quantitiesIn } from './signs/quantities.ts'
import { type Known, toldIn } from './told.ts'

/** Words that a list of towns without provinces needs somewhere in its sentence. */
const MEMBERSHIP =
  /member|membre|\bjoin|joint|adhe|newcomer|arrivees?\b|arrivals?\b|recru|nouvelles? venues?|nouveaux venus|association|network|reseau|\bnew(?:est)? to our\b|\bsigned (?:up|on)(?= (?:in|this|last|since|over)\b|\W*$)|\b(?:union|federation|alliance|league|ligue|coalition|regroupement|consortium|society|societe)\b/

/** Whether a lead-in or a bullet says that what stands under it are new members. */
export function announces(lead: string): boolean {
  return leadsIn(lead) !== null && !isElsewhere(fold(lead))
}

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
    const isTold = leadsIn(context) === 'members' || isPlacedList(names, isPlace)
    if (names.length > 0 && isList && isTold)
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
  const names = toldIn(sentence, folded, { isPlace, own, earlier }).filter(
    ({ name, province }) => province !== null || !isPlace(name),
  )
  const [one] = names
  if (!one) return []
  const shared = provinceOfAll(sentence.slice(0, one.at), isPlace)
  if (shared && names.every((one) => one.province === null))
    for (const one of names) one.province = shared
  const isTold =
    MEMBERSHIP.test(folded) ||
    folded.search(own) >= 0 ||
    names.every(({ province }) => province !== null && isPlace(province)) ||
    quantitiesIn(folded.slice(0, one.at)).some(({ value }) => value === names.length)
  return isTold ? names : []
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
