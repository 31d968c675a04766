import { wordsOf } from '#lib/documents/words/phrases.ts'
import { fold } from '#lib/documents/words/wording.ts'

import { COMING } from './comings.ts'

/** Words of coming in stand in no town's name. */
const CAME = wordsOf(COMING)

type IsPlace = (name: string) => boolean
export type ListedName = { name: string; province: string | null; at: number; end: number }

const WORD = `\\p{Lu}[\\p{L}’'.]*(?:-(?: (?=\\p{Lu}))?\\p{L}[\\p{L}’']*)*`
const NAME = `(?:\\d{2,3} Mile |${WORD})(?:[ ]?(?:(?<= )(?:de la|de|du|des|la|le|les|sur|aux|of|of the|the)[ ])?${WORD})*`
const KIND = `(?:[Cc]it(?:y|ies)|[Tt]owns?|[Tt]ownships?|[Vv]illages?|[Ss]ummer [Vv]illage|[Hh]amlet|[Dd]istricts?|[Cc]ount(?:y|ies)|[Rr]egions?|[Cc]ommunit(?:y|ies)|(?:[Rr]egional |[Rr]ural |[Rr]esort |[Dd]istrict )?[Mm]unicipalit(?:y|ies)|[Rr]egional [Dd]istrict|RM|[Vv]illes?|[Mm]unicipalités?(?: régionales?)?|[Cc]omtés?|[Rr]égions?|[Cc]antons?|[Hh]ameau|MRC|[Cc]ités?|[Cc]ommunautés?)`
const ITEM_CASED = new RegExp(
  `^(?:(?:[Tt]he |[Ll]a |[Ll]es? |[Ll]['’])?${KIND}(?: of(?: the)?| de| d['’]| du| des)\\s*(?:la |le |les )?){0,2}(${NAME})(?:\\s*\\(([^)]{2,60})\\))?`,
  'u',
)
const PROVINCES = `alberta|alb\\.?|alta\\.?|ab|british columbia|colombie-britannique|c\\.-b\\.|bc|b\\.c\\.|n\\.s\\.?|n\\.b\\.?|n\\.l\\.?|p\\.e\\.i\\.?|n\\.w\\.t\\.?|manitoba|man\\.?|mb|new brunswick|nouveau-brunswick|n\\.-b\\.|nb|newfoundland and labrador|newfoundland|terre-neuve-et-labrador|terre-neuve|t\\.-n\\.-l\\.|nl|nova scotia|nouvelle-ecosse|n\\.-e\\.|ns|ontario|ont\\.?|on|prince edward island|ile-du-prince-edouard|i\\.-p\\.-e\\.|pe|pei|quebec|qc|que\\.|saskatchewan|sask\\.?|sk|yukon|yn|yt|northwest territories|territoires du nord-ouest|t\\.n\\.-o\\.|nt|nunavut|nu`
const PROVINCE = new RegExp(`^(?:${PROVINCES})\\.?$`)
const AND_ALONE = /^\s*(?:and|et|&)(?: (?:the|la|le|les|de|d['’]))*\s*$/i
const JOINTS = `and|et|as well as|ainsi que|plus|the|la|les?|à|aux?|including|includes?|included|incluent|comprennent|notamment|(?:this|last|past) (?:period|year|quarter|cycle|spring|fall|month)|cette (?:periode|annee)|dont|such as|soit|namely|are|is|were|sont|est|from|de|du`
const LIST_JOINT = new RegExp(
  `^(?:\\s*(?:[,;–—:(&]|-(?=\\s)|(?:\\d{1,2}|[a-h])\\)(?=\\s)|(?<!\\p{L})(?:${JOINTS})(?=\\s)|d['’](?=\\p{Lu})))+`,
  'iu',
)
const NOT_A_NAME =
  /^(?:Le|La|Les|The|Se|S['’].*|Ont|Sont|Est|Has|Have|Was|Were|Ils|Elles|These|Those|Ces|Everyone|Everybody|Chacune?|Each|We|Nous|Our|Notre|This|Ce|Cette|In|En|Il|Elle|It|They|Canada|AGA|AGM|New|Nouveaux?|Nouvelles?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Une?|Deux|Trois|Quatre|Cinq|Sept|Huit|Neuf|Dix|Since|Depuis|During|With|Among|Avec|Parmi|Last|After|Before|By|On|At|From|As|To|For|And|Et|But|Mais|Both|All|Tous|Toutes|Members?|Membres?|Membership|Municipalities|Municipalités|Cities|Towns|Villes|Also|Finally|Enfin|Aussi|January|February|March|April|May|June|July|August|September|October|November|December)$/
const BOTH_IN =
  /^,? ?\(?(?:both|all(?: (?:two|three|four|five))?|(?:two|three|four|five|deux|trois|quatre|cinq) (?:towns|villages|cities|municipalities|communities|hamlets|villes|municipalites|municipalités|hameaux)|tou(?:te)?s(?: (?:les )?(?:deux|trois|quatre|cinq))?)(?: (?:located|towns|situees?|de|from))?,? (?:in |of |en |au |aux |a la |a l['’]|from |de l['’]|du |de )?((?:the )?\p{Lu}[\p{L}.-]*(?: \p{L}[\p{L}.-]*){0,3}?)\)?(?=,|\)| (?:have|has|joined|ont|se|sont|are|were|became|qui|who|that|which)|\.|$),?/u

const PLACE_OVER =
  /^(?:[Ii]n |[Ee]n |[Aa]u |[Ff]rom |[Dd]e l['’]|[Dd]u )?(\p{Lu}[\p{L}.-]*(?: (?:and |et )?\p{Lu}[\p{L}.-]*){0,3})\s?[:,–—](?=\s\p{Lu})/u

/** The names of towns that a list beginning at `from` holds, each with its province where it is told. */
export function namesFrom(sentence: string, from: number, isPlace: IsPlace): ListedName[] {
  const names: ListedName[] = []
  let at = from
  // "Ontario: Alder Bay, Fox Hollow"; the next province may follow after a semicolon.
  let heading: string | null = null
  let group = 0
  const pairs: number[] = []
  for (let guard = 0; guard < 60; guard += 1) {
    const joint = withoutArticle(LIST_JOINT.exec(sentence.slice(at))?.[0] ?? '', sentence, at)
    if (guard > 0 && joint === '') break
    // "Alder Bay and Fox Hollow in Ontario": what "and" alone joins lies in one province.
    if (!AND_ALONE.test(joint)) group = names.length
    const start =
      at + joint.length + (/^\s*/.exec(sentence.slice(at + joint.length))?.[0].length ?? 0)
    const titled = PLACE_OVER.exec(sentence.slice(start))
    if (titled?.[1] && isPlace(titled[1])) {
      heading = titled[1]
      at = start + titled[0].length - 1
      continue
    }
    const rest = sentence.slice(start)
    const plain = ITEM_CASED.exec(rest)
    const item = plain?.[2] ? plain : (inBrackets(rest, isPlace) ?? plain)
    const name = item?.[1] ? bare(item[1]) : ''
    if (!item || name === '' || /^(?:(?:First|Premières) )?Nations$/.test(name)) break
    const next = start + item[0].length
    const inside = placeIn(item[2] ?? '')
    const place = inside === null ? placeAfter(sentence.slice(next), isPlace) : null
    // "Les Salines (Québec)", "The Narrows, Ontario": a capital article is a name's where its province follows.
    const isPlaced = place !== null || (inside !== null && isPlace(inside))
    const opening = isPlaced ? name.replace(ARTICLE, '') : name
    if (NOT_A_NAME.test(opening.split(' ')[0] ?? '') && !isNamedSo(sentence, start, name, isPlaced))
      break
    at = next + (place?.length ?? 0)
    names.push({ name, province: inside ?? place?.name ?? heading, at: start, end: at })
    if (AND_ALONE.test(joint)) pairs.push(names.length - 1)
    if (place?.isShared) for (const one of names.slice(group)) one.province ??= place.name
    const all = names.length > 1 ? BOTH_IN.exec(sentence.slice(at)) : null
    if (!all?.[1]) continue
    at += all[0].length
    for (const one of names) one.province ??= all[1]
    const last = names.at(-1)
    if (last) last.end = at
  }
  return sharedByPairs(names, pairs)
}

/** "A and B (Quebec), C (Alberta)": an "and" within a list makes one item of two names; its last "and" may not. */
function sharedByPairs(names: ListedName[], pairs: readonly number[]): ListedName[] {
  for (const at of pairs) {
    const [one, other] = [names[at - 1], names[at]]
    if (one && other && at < names.length - 1) one.province ??= other.province
  }
  return names
}

const ARTICLE = /^(?:L[ae]|Les|The) /

/** "Two Docks (Ontario)", « bienvenue à La Tourbière »: a number or an article that a name begins with. */
function isNamedSo(sentence: string, start: number, name: string, isPlaced: boolean): boolean {
  const [first = '', second = ''] = name.split(' ')
  if (!/^\p{Lu}\p{Ll}/u.test(second) || NOT_A_NAME.test(second)) return false
  if (ARTICLE.test(name)) return /(?:\p{Ll}|,)\s+$/u.test(sentence.slice(0, start))
  return isPlaced && COUNT.test(first)
}
const COUNT =
  /^(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Deux|Trois|Quatre|Cinq|Sept|Huit|Neuf|Dix)$/

/** A joint of a list without a capital article at its end, which the name after it begins with. */
function withoutArticle(joint: string, sentence: string, at: number): string {
  const article = /(?<!\p{L})(?:L[ae]|Les|The)\s*$/u.exec(joint)
  return article && /^\p{Lu}/u.test(sentence.slice(at + joint.length).trimStart())
    ? joint.slice(0, article.index)
    : joint
}

const BEFORE_PLACE = new RegExp(
  `^(?:[Tt]he |[Ll]es? |[Ll]a |[Ll]['’])?((?!${KIND} (?:of|de|d['’]|du|des))\\p{Lu}[\\p{L}’'.-]*(?: [\\p{L}’'.-]+){1,7}) \\(([^)]{2,40})\\)`,
  'u',
)

/** A body that has its province in brackets is a name whatever its words: "Régie de l'eau du Haut-Pays (Ontario)". */
function inBrackets(rest: string, isPlace: IsPlace): RegExpExecArray | null {
  const item = BEFORE_PLACE.exec(rest)
  const [, name = '', place = ''] = item ?? []
  const isName = /\p{Lu}[\p{L}’'.-]*$/u.test(name) && !LINKS.test(name) && !CAME.test(fold(name))
  return isName && isPlace(place) ? item : null
}
/** Words that stand between two names and in none. */
const LINKS = / (?:and|et|ou|or|to|at|from|à|with|avec|in|en|have|has|ont|a|joined|are|sont) /

function bare(name: string): string {
  return name
    .trim()
    .replace(/- /g, '-')
    .replace(/['’]$/, '')
    .replace(/(?<=\p{L}{4})\.$/u, '')
}

/** A province in brackets, alone or before something else: "(Ontario, pop. 4,500)". */
function placeIn(bracket: string): string | null {
  const first = bracket.split(/[,;]| [–—-] /)[0]?.trim() ?? ''
  return /^\p{Lu}[^\d]*$/u.test(first) && first.split(' ').length <= 5 ? first : null
}

const PLACE_AFTER =
  /^(,?\s+(?:in|en|au|à l['’]|à la|of|de l['’]|du|de la|dans les?)\s*(?:the )?|,\s*|\s+[–—-]\s+)(Newfoundland and Labrador|\p{Lu}[\p{L}.-]*(?: [\p{L}.-]+){0,3}?)(?=\s*[,;.)(–—]|\s+(?:and|et|have|has|joined|ont|se|sont|are|were|became|as)\b|\s*$)/u

/** "Alder Bay, a town of 900 in Ontario, joined". */
const APPOSITION =
  /^, (?:an?|the|une?|la|le|our|notre) \p{Ll}[^,;:()]{2,50}? (?:in|en|au|of|du|de l['’])\s?(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,2})(?=,|\.?\s*$)/u

function placeAfter(rest: string, isPlace: IsPlace) {
  const [apposed = '', told = ''] = APPOSITION.exec(rest) ?? []
  const where = told.replace(/(?<=\p{L}{3})\.$/u, '')
  if (isPlace(where)) return { name: where, length: apposed.length, isShared: false }
  const [whole, joint = '', written = ''] = PLACE_AFTER.exec(rest) ?? []
  if (!whole || !isPlace(written)) return null
  // The full stop of "N.S." belongs to it, that of "Ont." may end the sentence.
  const name = written.replace(/(?<=\p{L}{5})\.$/u, '')
  return { name, length: whole.length, isShared: /\p{L}/u.test(joint) }
}

/** Knows the provinces of Canada by name and by abbreviation, and the members of the roster. */
export function placesOf(roster: readonly string[]): IsPlace {
  const known = new Set(roster.map((name) => fold(name)))
  return (name) => {
    const folded = fold(name)
    return PROVINCE.test(folded) || known.has(folded)
  }
}
