/** Signs that may be the subject of a clause. */
const SUBJECT_SIGN =
  /(?<= )(?:US|ROLL|OUR|BODY|BOARD|GROUP|PEOPLE|TOWN|MEMBER|CHAPTER|PROVINCE|POPULATION|SAID|PERSONAL|N)(?= )/g
const VERB =
  /^(.*?) (?:HOLD|WAS|CHANGE|LIVE|LIE|BELONG|WELCOME|LOSE|JOIN|a) (?:(?! (?:HOLD|WAS|CHANGE|LIVE|LIE) ).)*$/
const LAST_VERB = /^(.*) (?:HOLD|WAS|CHANGE|LIVE|LIE) /
const RELATIVE = /^(.*) (?:which|who|that|whom|qui|dont|que|lequel|laquelle) ((?:(?!,).)*)$/
/** What a clause may open with that stands for the subject of the one before. */
const PRONOUN =
  "it|they|there|that|this|these|those|he|she|elle|elles|il|ils|on|cela|ca|ce|c'|s'|se|en|y|ou|where|HOLD|WAS|and|et|but|mais|NOW|THE|with|so|from|this|that|who|which|qui|ourselves|DAY|YEAR|total|count|full|of|de|d'|grand|puis|\\W"
const NOTHING = new RegExp(`^(?: (?:${PRONOUN}))* ?$`)
const OURS =
  /^OUR (?:[a-z]+ )?(?:TOWN|MEMBER|ROLL|BODY|CHAPTER|family|famille|PROVINCE|SECTION|PERSONAL|N|association|total|count|number|nombre|organi[sz]ation|movement|roof|voice|circle|numbers|POPULATION|BOARD)\b/

/** What opens a clause before its subject: "With Alder Bay, …". */
const ASIDE =
  /^(?: (?:NOW|and|et))* (?:with|avec|selon|depending|according|outre|besides|after|apres|since|depuis|in|en|for|pour|at|by|de|a) /

/** Whose a number is: the sender's, another's, or that of an earlier clause. */
export type Whose = 'ours' | 'other'

/** Who is spoken of in the clause before a number; `earlier` are the clauses before it. */
export function subjectOf(before: string, earlier: string): Whose {
  const zone = LAST_VERB.exec(before)?.[1] ?? VERB.exec(before)?.[1] ?? before
  const [, relative, own = ''] = RELATIVE.exec(`${zone} `) ?? []
  if (/(?:^| )US(?: |$)/.test(own)) return 'ours'
  if (relative !== undefined)
    return lastIn(`${relative} `) ?? (NOTHING.test(relative) ? inherited(earlier) : 'other')
  const chunks = `${zone} `.split(/ ,(?= )/)
  for (const chunk of chunks.reverse()) {
    const isAside = ASIDE.test(chunk)
    if (isAside && chunks.length > 1) continue
    const first = firstIn(`${chunk} `)
    if (first) return first
    if (isAside) continue
    if (
      !NOTHING.test(
        chunk.replace(/ (?:as of|in|at|on|au|en|a|depuis|since|this|last|AGO|during) .*$/, ''),
      )
    )
      return 'other'
  }
  return inherited(earlier)
}

function firstIn(chunk: string): Whose | null {
  for (const match of chunk.matchAll(SUBJECT_SIGN))
    return whoseIs(match[0], chunk.slice(match.index), chunk.slice(0, match.index))
  return null
}

function lastIn(chunk: string): Whose | null {
  const last = [...chunk.matchAll(SUBJECT_SIGN)].filter(({ 0: sign }) => sign !== 'N').at(-1)
  return last ? whoseIs(last[0], chunk.slice(last.index), chunk.slice(0, last.index)) : null
}

function whoseIs(sign: string, from: string, before: string): Whose {
  if (sign === 'OUR') return OURS.test(from) ? 'ours' : 'other'
  if (sign === 'BODY') return / OUR (?:[a-z]+ )?$/.test(before) ? 'ours' : 'other'
  if (sign === 'N')
    return /^N (?:MORE |NEW |OUR |of OUR |[a-z]+ )?(?:TOWN|MEMBER|PROVINCE|PERSONAL|CHAPTER|SEAT|ARRIVAL|- )/.test(
      from,
    )
      ? 'ours'
      : 'other'
  if (sign === 'PROVINCE' && !/ OUR $/.test(before)) return 'other'
  if (sign === 'GROUP' || sign === 'SAID' || sign === 'PEOPLE') return 'other'
  if (sign === 'TOWN' && !/ (?:OUR|MEMBER|N) (?:[a-z]+ )?$/.test(` ${before}`))
    return /^TOWN (?:MEMBER|(?:of|de|du) US)/.test(from) || /^TOWN (?:HOLD|LIE|NOW)/.test(from)
      ? 'ours'
      : 'other'
  return 'ours'
}

/** The last whom earlier clauses spoke of; nobody means the sender. */
function inherited(earlier: string): Whose {
  const last = [...earlier.matchAll(/(?<= )(?:US|BODY|GROUP|ROLL)(?= )/g)].at(-1)?.[0]
  return last === 'BODY' || last === 'GROUP' ? 'other' : 'ours'
}
