import { LONGEST_SENTENCE, quoteSpan } from './figures.ts'
import type { RecognisedMember, Span } from './form.ts'
import { joinSpans } from './pieces.ts'
import { fold, foldInPlace, sentences } from './wording.ts'

const WORD = `\\p{Lu}[\\p{L}’'.]*(?:-\\p{L}[\\p{L}’']*)*`
const NAME = `${WORD}(?:[ ](?:(?:de|du|des|la|le|les|sur|aux|of|of the|the|and the)[ ])?${WORD})*`
const ITEM_CASED = new RegExp(
  `^(?:(?:[Tt]he |[Ll]a |[Ll]e |[Ll]['’])?(?:[Cc]ity|[Tt]own|[Tt]ownship|[Vv]illage|[Dd]istrict|[Cc]ounty|[Rr]egion|[Mm]unicipality|[Rr]egional (?:[Mm]unicipality|[Dd]istrict)|[Rr]ural [Mm]unicipality|[Vv]ille|[Mm]unicipalité(?: régionale)?|[Cc]omté|[Rr]égion|[Cc]anton|MRC|[Cc]ité)(?:s)?(?: of| de| d['’]| du| des)\\s*(?:la |le |les )?)?(${NAME})(?:\\s*\\(([^)]{2,40})\\))?`,
  'u',
)
const PROVINCE =
  /^(?:(?:alberta|alb\.?|ab|british columbia|colombie-britannique|c\.-b\.|bc|b\.c\.|n\.s\.?|n\.b\.?|n\.l\.?|p\.e\.i\.?|n\.w\.t\.?|manitoba|man\.|mb|new brunswick|nouveau-brunswick|n\.-b\.|nb|newfoundland and labrador|terre-neuve-et-labrador|t\.-n\.-l\.|nl|nova scotia|nouvelle-ecosse|n\.-e\.|ns|ontario|ont\.?|on|prince edward island|ile-du-prince-edouard|i\.-p\.-e\.|pe|pei|quebec|qc|que\.|saskatchewan|sask\.?|sk|yukon|yt|northwest territories|territoires du nord-ouest|t\.n\.-o\.|nt|nunavut|nu)\.?)$/
const ANNOUNCED =
  /\b(?:new|newest|latest|nouveaux|nouvelles?|nouveau|nouvel)\s+(?:[a-z-]+\s+){0,2}?(?:members?|membres?|municipalities|municipalites|adherents?|villes|cities)\b(?:\s+(?:municipalities|municipaux|municipales|membres|members|organizations|cities|towns))?|\bnew to (?:the|our) (?:association|network|group)\b|\bnewcomers?\b|\b(?:members?|membres?|municipalities|municipalites|towns|cities|villes)\s+(?:have |ont |se sont |recently )*(?:joined|signed up|joint\w*|adhere\w*)(?=\s*:)|\b(?:welcom(?:ed?|ing)|accueil(?:li|lons|lir)?(?: de)?|bienvenue a|adhesion de|addition of|ajout de)\b|\b(?:joined by|rejoints? par)\b/g
const MONTH = `(?:January|February|March|April|May|June|July|August|September|October|November|December)`
/** What may stand between "new members" and their names: a verb of joining, a time, "among them", a colon. */
const OPENINGS = [
  new RegExp(`^(?:[^.;:()\\p{Lu}]|${MONTH}){0,60}:`, 'u'),
  /^[^.;:()\p{Lu}]{0,60}\s(?:among them|including|namely|such as|dont|soit|notamment|à savoir|parmi lesquel(?:le)?s|y compris)(?=\s)/u,
  new RegExp(
    `^\\s(?:have |has |had |were |recently |also |since |ont |se sont |sont )*(?:joined|added|welcomed|signed up|jointe?s|ajoutée?s|adhéré|inscrite?s)(?: (?:us|the network|the association|since|recently|à nous|au réseau|à l['’]association|depuis|récemment|(?:this|last|over the|cet(?:te)?) \\p{Ll}+|(?:in|since|en) (?:${MONTH}|\\p{Ll}+)))*\\s*[,–—-]`,
    'u',
  ),
]
/** Joining a staff or coming from elsewhere is what people do. */
const PERSONAL =
  /^(?:joined\s+(?:from|as|an?|our team|the team|the staff|the department)|(?:se sont|s'est) joint\w*\s+(?:a l'equipe|comme))\b/
const JOINED =
  /\b(?:(?:have |has |recently |both |all )*(?:joined|bec[ao]me (?:a |new |full )*members?|signed up|(?:are|is) (?:our |the |its )?(?:two |three |four )?(?:new|newest|latest) members?)|sont (?:nos |les |ses )?(?:deux |trois |quatre )?(?:nouveaux|plus recents) membres|(?:se sont|s'est|ont|a|sont) (?:recemment |egalement |tous |toutes )*(?:joint\w*|adhere\w*|devenu\w* membres?))\b/
const MEMBERSHIP =
  /member|membre|(?:new|nouvelles?) municipalit|\bjoin|joint|adhe|association|network|reseau/
const LIST_JOINT =
  /^(?:\s*(?:,|;|–|—|-(?=\s)|:|\(|\band\b|\bet\b|&|as well as|ainsi que|plus|\bthe\b|\bla\b|\ble\b|à(?=\s)|including|includes?|included|incluent|comprennent|notamment|(?:this|last|past) (?:period|year|quarter|cycle|spring|fall|month)|cette (?:periode|annee)|dont|such as|soit|namely|are|is|were|sont|est|from|de)\s*)+/i
const NOT_A_NAME =
  /^(?:Le|La|Les|The|We|Nous|Our|Notre|This|Ce|Cette|In|En|Il|Elle|It|They|Canada|AGA|AGM|New|Nouveaux?|Nouvelles?|Three|Two|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** Whether a lead-in or a bullet says that what stands under it are new members. */
export function announces(lead: string): boolean {
  return /(?:new|nouveaux|nouvelles)\s+(?:[a-z-]+\s+){0,2}(?:members?|membres?|municipalit\w+)|(?:welcomed|joined|accueilli|adhere|joints?|adhesions?)\b[^.]*:\s*$/.test(
    fold(lead),
  )
}

/** The municipalities that a statement says have joined, with the province where it is told. */
export function membersOf(
  text: string,
  spans: readonly Span[],
  context: string | null,
): RecognisedMember[] {
  const joined = joinSpans(text, spans)
  const found: RecognisedMember[] = []
  if (context !== null && announces(context)) {
    const names = namesFrom(joined.text, 0)
    if (names.length === 1 && joined.text.split(/\s+/).length <= 12)
      return placed(text, joined, spans, { start: 0, end: joined.text.length }, names)
  }
  for (const sentence of sentences(joined.text)) {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) continue
    const names = namesIn(joined.text.slice(sentence.start, sentence.end)).map((one) => ({
      ...one,
      at: one.at + sentence.start,
    }))
    found.push(...placed(text, joined, spans, sentence, names))
  }
  return found
}

type Named = { name: string; province: string | null; at: number }

function placed(
  text: string,
  joined: { offsets: number[] },
  spans: readonly Span[],
  sentence: Span,
  names: readonly Named[],
): RecognisedMember[] {
  return names.map(({ name, province, at }) => {
    const span = quoteSpan(joined.offsets, sentence, at, spans)
    return { name, province, span, quote: text.slice(span.start, span.end) }
  })
}

function namesIn(sentence: string): Named[] {
  const folded = foldInPlace(sentence)
  if (!MEMBERSHIP.test(folded)) return []
  for (const match of folded.matchAll(ANNOUNCED)) {
    const after = match.index + match[0].length
    const names = namesFrom(sentence, after)
    if (names.length > 0) return names
    for (const opening of OPENINGS) {
      const skipped = opening.exec(sentence.slice(after))?.[0].length ?? 0
      const opened = skipped > 0 ? namesFrom(sentence, after + skipped) : []
      if (opened.length > 0) return opened
    }
  }
  const joinedAt = JOINED.exec(folded)?.index
  if (joinedAt === undefined || PERSONAL.test(folded.slice(joinedAt))) return []
  for (let start = 0; start < joinedAt; start += 1) {
    if (start > 0 && !/[\s(:]/.test(sentence.charAt(start - 1))) continue
    const names = namesFrom(sentence.slice(0, joinedAt), start)
    const last = names.at(-1)
    if (last && /^[\s),]*(?:all|both|tous|toutes)?[\s,]*$/.test(sentence.slice(last.end, joinedAt)))
      return names
  }
  return []
}

function namesFrom(sentence: string, from: number): (Named & { end: number })[] {
  const names: (Named & { end: number })[] = []
  let at = from
  for (let guard = 0; guard < 60; guard += 1) {
    const joint = LIST_JOINT.exec(sentence.slice(at))?.[0].length ?? 0
    if (guard > 0 && joint === 0) break
    const space = /^\s*/.exec(sentence.slice(at + joint))?.[0].length ?? 0
    const start = at + joint + space
    const item = ITEM_CASED.exec(sentence.slice(start))
    const name = item?.[1]?.trim().replace(/[.'’]$/, '')
    if (!item || !name || NOT_A_NAME.test(name.split(' ')[0] ?? '')) break
    at = start + item[0].length
    const after =
      /^(?:,\s*(?:(?:in|en|au|à l['’])\s*)?|\s+(?:in|en|au|à l['’])\s*)([\p{Lu}][\p{L}.-]*(?: [\p{L}.-]+){0,3}?)(?=\s*[,;.)]|\s+(?:and|et)\b|\s*$)/u.exec(
        sentence.slice(at),
      )
    const province =
      item[2] ??
      (after?.[1] && PROVINCE.test(fold(after[1]))
        ? after[1].replace(/(?<=\p{L}{3})\.$/u, '')
        : null)
    if (!item[2] && province && after) at += after[0].length
    names.push({ name, province, at: start, end: at })
  }
  return names
}
