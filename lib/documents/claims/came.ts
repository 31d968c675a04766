import { wordsOf } from '#lib/documents/words/phrases.ts'
import { fold } from '#lib/documents/words/wording.ts'
import { EXPECTED, NOT_COMING } from './comings.ts'
import { type ListedName, namesFrom } from './member-names.ts'
import { CAME as CAME_BEHIND, ELSEWHERE, isTheirs } from './moved.ts'
import { quantitiesIn } from './signs/quantities.ts'
import { readSentence } from './signs/sentence.ts'

export type IsPlace = (name: string) => boolean

/** A list of names in the signs of its sentence: `#` in its place, `@` where other towns with a province stand. */
export type Stand = {
  before: string
  after: string
  earlier: string
  isPlaced: boolean
  count: number
}

const HERE = 'zzhere'
const THERE = 'zzthere'
const EDGES = / [;.] /

/** "We welcomed the registrar of", « La Ligue a accueilli à ». */
const OF_SOMEBODY =
  / (?:WELCOME|JOIN)(?: \S+)* (?!council|conseil|whole|mayor|maire|addition|month)[a-z]{3,} (?:of|de|d'|du) $| WELCOME a $/

/** Whether every name of a list is told with its province. */
export function isPlacedList(names: readonly ListedName[], isPlace: IsPlace): boolean {
  return names.every(({ province }) => province !== null && isPlace(province))
}

/** Where a name may begin: « l’arrivée d’Alder Bay » too. */
export const NAME_START = /(?:(?<![\p{L}’'-])|(?<=(?:^|[\s(])[dD][’']))\p{Lu}/gu

/** The lists of a sentence that tell a province with each name. */
export function placedIn(sentence: string, isPlace: IsPlace): ListedName[][] {
  const lists: ListedName[][] = []
  let read = 0
  for (const { index } of sentence.matchAll(NAME_START)) {
    if (index < read) continue
    const names = namesFrom(sentence, index, isPlace)
    const last = names.at(-1)
    if (!last || !isPlacedList(names, isPlace)) continue
    lists.push(names)
    read = last.end
  }
  return lists
}

/** A sentence that is a list of towns and no more: "Ontario: Alder Bay and Fox Hollow." */
export function listAlone(sentence: string, isPlace: IsPlace): ListedName[] {
  const names = placedIn(sentence, isPlace).flat()
  const rest = sentence.slice(names.at(-1)?.end ?? 0)
  const last = names.at(-1)
  if (last) last.name = last.name.replace(/\.$/, '')
  return names[0] &&
    names[0].at < 40 &&
    /^\W*$/.test(rest) &&
    /^(?:\W*|[^\p{Ll}]?[\p{L} .-]+[:,] ?)$/u.test(sentence.slice(0, names[0].at))
    ? names
    : []
}

/** Where a list stands among the signs of its clause. */
export function standOf(
  folded: string,
  names: readonly ListedName[],
  { own, lists, isPlaced }: { own: RegExp; lists: readonly ListedName[][]; isPlaced: boolean },
): Stand {
  const [from, to] = [names[0]?.at ?? 0, names.at(-1)?.end ?? 0]
  const marks = lists
    .map((list) => ({ from: list[0]?.at ?? 0, to: list.at(-1)?.end ?? 0, mark: THERE }))
    .filter((one) => one.to <= from || one.from >= to)
  let marked = folded
  for (const one of [...marks, { from, to, mark: HERE }].sort((a, b) => b.from - a.from))
    marked = `${marked.slice(0, one.from)} ${one.mark} ${marked.slice(one.to)}`
  const [left = '', right = ''] = readSentence(marked, own)
    .signs.replaceAll(` ${THERE}`, ' @')
    .split(` ${HERE}`)
  const clauses = `${left} `.split(EDGES)
  const before = ` ${(clauses.at(-1) ?? '').trim()} `.replace(/^ {2}$/, ' ')
  const earlier = ` ${clauses.slice(0, -1).join(' ; ').trim()} `
  const [after = ''] = right.split(/ ; | , (?:and|but|while|et|mais|tandis|alors) /)
  return { before, after: `${after.trimEnd()} `, earlier, isPlaced, count: names.length }
}

const MOVE = '(?:JOIN|WELCOME|ARRIVAL|NEW (?:MEMBER|TOWN))'
const PLAIN =
  '(?: (?!HOPE|NOT|LEAVE|LOSE|HOLD|WAS|GROUP|ACT|BOARD|PEOPLE|N (?!NEW|MEMBER|TOWN|ARRIVAL|MORE)|[:,;])\\S+)'
/** What may stand between a word of welcome and those welcomed: no clerks, guests or workshops. */
const BETWEEN =
  "(?: (?:THE|OUR|an?|un|to|of|de|d'|du|au|aux|into|among|parmi|dans|total|NEW|MEMBER|TOWN|ARRIVAL|MORE|US|ROLL|N(?= (?:NEW|MEMBER|TOWN|ARRIVAL|MORE|:|,))|(?:in|en|a|at)(?= (?:THE |OUR |DAY )?(?:US|ROLL|NEW|TOWN|MEMBER|DAY|YEAR|[a-z]+ :))|DAY|YEAR|whole|council|conseil|mayor|maire|month|year|as|,|:|-))*"
/** "We welcome", « l’arrivée dans la Ligue de »: what is done to those who come in. */
const WELCOMED = new RegExp(` WELCOME${BETWEEN} $`)
/** "Our assembly admitted". */
const ADMITTED = / JOIN(?: (?:THE|OUR|NEW|TOWN|MEMBER|N|as|:|,))* $/
const AS_MEMBER = /^(?: \S+){0,3} (?:as|comme|a titre de)(?: (?:an?|un|full|NEW|OUR))* MEMBER /
const WITH_IN = /^ (?:NOW )?in (?:,|\.|;)/
/** "New members of the committee". */
const OF_GROUP = / (?:NEW|MEMBER|JOIN|ARRIVAL)(?: \S+){0,3} GROUP(?: \S+)* $/
/** "Our treasurer, Ada Marsh, joined": a person. */
const APPOSED = /(?: (?:OUR|ITS)|^ THE)(?: (?!TOWN|MEMBER|NEW|ARRIVAL)[a-z]+){1,3} , $/
const IN_A_PART =
  /^(?: \S+){0,6} (?:as|comme|a titre de|en tant que) (?:THE |an? |un |une )?(?!MEMBER|TOWN|NEW|OUR|N |full|of|par|un|an? |THE|soon|expected|DAY|YEAR|[A-Z]{2,} MEMBER)[a-zA-Z]+/

/** A person, a post or a part of a body, and no town that came into ours. */
export function isNoTown({ before, after, isPlaced }: Stand): boolean {
  return OF_GROUP.test(before) || (!isPlaced && (APPOSED.test(before) || IN_A_PART.test(after)))
}

/** "New this term –", "Se sont affiliées :", "Among the five admitted since May are". */
const LED = new RegExp(
  `(?: ${MOVE}(?: (?!HOPE|NOT|LEAVE|LOSE|GROUP|ACT|[;])\\S+)*|^ (?:THE |OUR )?NEW(?: (?!HOLD|WAS|GROUP|:)\\S+){0,6}) (?::|-|HOLD|WAS|\\(|(?:dont|notamment|including|namely|soit|such as|among them|parmi (?:eux|elles)|y compris)(?: ,| :)?)(?: (?:THE|1 \\)))* $|^(?: (?:OUR|THE))? (?:ROLL|US) (?:HOLD )?CHANGE(?: (?:by|de|d') N(?: TOWN| MEMBER| NEW)*)? : $`,
)
const INVERTED = new RegExp(
  `^ (?:se |s' )?(?:y )?(?:HOLD|WAS|a) (?:HOLD )?(?:JOIN|WELCOME|BELONG)${PLAIN}{0,6}(?: :)? $`,
)
const COUNTED_NOW =
  / HOLD (?:\S+ )?NOW .*(?:MEMBER|US|ROLL)(?: (?:THE|de|of|:))* $|(?:MEMBER|US|ROLL) NOW HOLD $/
/** "…, both of which now pay dues", "…, members since January", « …, siège parmi nous ». */
const BELONGS =
  /^(?: , [^,;]{3,60})?(?: (?:,|of|which|who|qui|dont|HOLD|an?|full))* (?:NOW BELONG|(?:(?:NOW )?MEMBER|BELONG) (?:since|depuis|as of)|siegent? parmi US)/
const VOILA =
  /^ (?::|,|-) (?:(?:these|ce|these are|such) )?(?:HOLD|voila|voici) .*(?:ARRIVAL|NEW|JOIN)(?= )/
/** « Les demandes de # ont été acceptées ». */
const APPLIED =
  / (?:applications?|requests?|candidatures?|HOPE(?: d' \S+)?)(?: (?:of|from|by|de|d'|du|WELCOME|THE))* $/
const GRANTED =
  /^(?: (?:HOLD|WAS|a|ont))* (?:JOIN|WELCOME|approved|ratified|granted|approuvee?s?|ratifiee?s?) /
/** "Two new members, #, …". */
const TITLED_NEW = / (?:NEW (?:MEMBER|TOWN)|ARRIVAL)(?: (?:MEMBER|TOWN))? (?:, |- |\( )?$/
const LOOSE = new RegExp(` (?:${MOVE}|(?<=^ )NEW) `)
const VETO = / (?:HOPE|NOT|LEAVE|LOSE|GROUP|SAID) /
const VETERAN =
  / (?:anciens?|anciennes?|oldest|longest|founding|fondateurs?) (?:- )?(?:(?!NEW)\S+ )?MEMBER | (?:ans|years) (?:d'|of) (?:ADHESION|ARRIVAL|MEMBER|ROLL) | (?:anniversary|anniversaire) /
/** "… gave up their separate ways and took out memberships". */
const BACK = /^(?: (?!HOPE|NOT|GROUP|@)\S+)* (?:and|et|then|puis) (?:HOLD )?JOIN /
/** "First town in the province to join us:" is no other's doing. */
const FIRST = /^ (?:THE )?(?:first|premiere?s?|latest|derniere?s?|newest) /
/** "The five that joined are": they themselves are the subject. */
/** A body, a group or people that is not ours; a year, a drive or a vote that brings somebody in is. */
const FOREIGN = /^(?: (?!OUR|US|HOLD|WAS|WELCOME|JOIN)\S+)* (?:BODY|GROUP|PEOPLE|TOWN|PROVINCE) /
const THEY_CAME =
  / (?:N|TOWN|MEMBER)(?: (?:MORE|NEW|TOWN|MEMBER|OUR|suivante?s))*(?: (?:HOLD|WAS|who|that|qui|se|s'|y|a))* JOIN /
const THEY_ARE = /^(?: (?!BODY|GROUP|WELCOME|BOARD)\S+)* (?:HOLD|WAS) $/
const CAME_NOT = wordsOf(NOT_COMING, EXPECTED)

/** Whether those of a list have come in, by the signs round it; null where these say nothing. */
export function hasCome(stand: Stand): boolean | null {
  const { before, after, isPlaced } = stand
  if (VETERAN.test(`${before}${after}`) || isNoTown(stand)) return false
  const came = CAME_BEHIND.exec(after)
  if (came)
    return !ELSEWHERE.test(came[1] ?? '') && !/ (?:HOPE|NOT|GROUP) (?:(?!,)\S+ ){0,3}$/.test(before)
  if (
    isTheirs(stand) &&
    FOREIGN.test(before) &&
    !FIRST.test(before) &&
    !THEY_ARE.test(before) &&
    !THEY_CAME.test(before)
  )
    return false
  if (APPLIED.test(before) && GRANTED.test(after)) return true
  const isHoped = / (?:HOPE|NOT) /.test(before)
  const isToEvent = / GROUP /.test(after)
  if (!isHoped && !/^(?: \S+){0,4} HOPE /.test(after) && !isToEvent) {
    if (
      WELCOMED.test(before) ||
      INVERTED.test(before) ||
      LED.test(before) ||
      COUNTED_NOW.test(before)
    )
      return true
    if (isPlaced && TITLED_NEW.test(before)) return true
    if (isPlaced && (BELONGS.test(after) || VOILA.test(after) || ADMITTED.test(before))) return true
    if (isPlaced && AS_MEMBER.test(after)) return true
    if (WITH_IN.test(after) && / (?:with|avec) $/.test(before)) return true
  }
  if (BACK.test(after)) return true
  if (VETO.test(`${before}#${after}`) || OF_SOMEBODY.test(before)) return false
  return null
}

const MORE_OF_US =
  / N (?:(?:MORE|NEW) (?:TOWN|MEMBER)|(?:TOWN|MEMBER) MORE)(?: (?:HOLD|this|cette|in|en|DAY|YEAR|year|annee|spring|summer|fall|winter|since|depuis|[a-z]+)){0,4} : $/
const APPROVED =
  /(?: applications?| ROLL| requests?| candidatures?|^ (?:N|THE|OUR) HOPE(?= (?:d'|de|HOLD|WAS) ))(?: (?:d'|de|for|ARRIVAL|adhesion|ROLL))* (?:(?:HOLD|WAS|a|ete) )*(?:approved|JOIN|WELCOME|granted|approuvee?s?|retenue?s?|ratifiee?s?)(?: \S+){0,4} : $/

/**
 * Whether a lead-in says that those under it have come in: `members` where its own words say that they are some, `towns`
 * where each has to be told with its province.
 */
export function leadsIn(lead: string): 'members' | 'towns' | null {
  const folded = fold(lead).replace(/[\s:–—-]+$/, '')
  const { signs } = readSentence(`${folded.split(/[.!?] /).at(-1) ?? ''} :`, /(?!)/g)
  if (APPROVED.test(signs) && !/ (?:NOT|LEAVE|LOSE|GROUP) /.test(signs)) return 'towns'
  const bare = signs.replace(/ : $/, ' ')
  const came =
    LED.test(signs) || WELCOMED.test(bare) || INVERTED.test(signs) || MORE_OF_US.test(signs)
  if (!came || VETO.test(` ${signs.split(' , ').at(-1) ?? ''}`) || VETERAN.test(signs)) return null
  return / (?:MEMBER|TOWN|ARRIVAL) /.test(signs) ? 'members' : 'towns'
}

/** Where every name has its province, a word of coming in anywhere in the clause is enough. */
export function mayHaveCome({ before, after, isPlaced }: Stand, clause: string): boolean {
  return isPlaced && LOOSE.test(`${before}# ${after}`) && !CAME_NOT.test(clause)
}

/** "These four joined us this spring", said of the towns that the sentences before it list and do no more. */
export function speaksBack(folded: string): boolean {
  const back = /^ (?:these|those|they|THE|elles|ils|ces)(?: N| @)?(?= )/.exec(
    readSentence(folded, /(?!)/g).signs,
  )
  if (
    !back ||
    !/^\W*(?:these|those|they|all|the (?:two|three|four|five|six|\d)|elles|ils|ces|toutes|tous)\b/.test(
      folded,
    )
  )
    return false
  const rest = readSentence(folded, /(?!)/g)
    .signs.slice(back[0].length)
    .replace(/^(?: (?:NEW|TOWN|MEMBER))+/, '')
  const came = CAME_BEHIND.exec(rest)
  return came !== null && !ELSEWHERE.test(came[1] ?? '')
}

/** "… were the first of the four": of as many as the sentence before said had come in. */
export function areOfThem({ after }: Stand, folded: string, earlier: string): boolean {
  if (
    !/^(?: ,)? (?:WAS|HOLD)(?: \S+){0,4} (?:of|among|parmi|de|des) (?:THE |these |those )?N /.test(
      after,
    )
  )
    return false
  const many = new Set(quantitiesIn(folded).map(({ value }) => value))
  return readSentence(earlier, /(?!)/g).mentions.some(
    (one) =>
      many.has(one.quantity.value) &&
      CAME_BEHIND.test(one.after.replace(/^ (?:NEW )?(?:TOWN|MEMBER)/, '')),
  )
}
