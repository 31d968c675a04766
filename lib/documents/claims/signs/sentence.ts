import { FRENCH } from '../ours.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { signsOf, type Token } from './signs.ts'

/** A number in its sentence, with the signs of its clause before and behind it. */
export type Mention = {
  quantity: Quantity
  at: number
  /** The signs of the clause before the number, of the whole sentence before it, and those behind it in its clause and in all. */
  before: string
  earlier: string
  after: string
  later: string
  inBrackets: boolean
}

export type Sentence = { signs: string; mentions: Mention[]; isGoal: boolean }

/** What any sender may call itself, whatever its name. */
const GENERIC = /^(?:association|network|reseau|organisme|regroupement)$/
const SUBJECT =
  '(?:US|ROLL|BOARD|BODY|it|they|elle|elles|il|ils|there|THE BODY|OUR (?:TOWN|MEMBER|ROLL|BODY|CHAPTER))'
const PARTY = '(?: MORE)?(?: of (?:us|them|US))?(?: OUR)?(?: (?:TOWN|MEMBER|MORE))*'
/** Where a clause of its own begins: a subject, or so many who came or went. */
const CLAUSE = new RegExp(
  `^(?:(?:,|-)?(?: (?:and|but|while|whereas|et|mais|tandis qu[e']|alors qu[e']))|(?:,|-)) (?:${SUBJECT} |N${PARTY}(?: (?:US|THE|HOLD|WAS|who|that|qui|which|se|s'|en|y|a|NOT))* (?:JOIN|LEAVE))`,
)
const EDGE = /^[;|():!?/]$/

/** The sentence as signs, and each number of it in its clause. */
export function readSentence(
  sentence: string,
  own: RegExp,
  counts: readonly Quantity[] = quantitiesIn(sentence),
): Sentence {
  const tokens = ourselves(
    articles(signsOf(sentence, own, counts)),
    sentence,
    own.source !== '(?!)',
  )
  const row = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ sign }) => ` ${sign}`)
      .join('')
  const edges = tokens.map(
    (token, at) => EDGE.test(token.sign) || CLAUSE.test(`${row(at, at + 14).slice(1)} `),
  )
  const mentions = tokens.flatMap(({ quantity, sign }, at) => {
    if (!quantity || sign !== 'N') return []
    let from = at
    while (from > 0 && !edges[from - 1] && !(edges[from] && from < at)) from -= 1
    let to = at + 1
    while (to < tokens.length && !edges[to]) to += 1
    const opened = tokens.slice(0, at).findLast(({ sign }) => /^[()]$/.test(sign))?.sign
    return [
      {
        quantity,
        at,
        before: `${row(from, at)} `.replace(/^ (?:,|-)? ?(?:and|but|while|whereas|et|mais) /, ' '),
        earlier: `${row(0, from)} `,
        after: `${row(at + 1, to)} `,
        later: `${row(to, tokens.length)} `,
        inBrackets: opened === '(',
      },
    ]
  })
  return { signs: `${row(0, tokens.length)} `, mentions, isGoal: isGoal(sentence) }
}

const IMPERATIVE =
  /^\W*(?:reach|grow|bring|get|attain|win|recruit|sign|add|raise|expand|double|find|help|become|attract) /
const INFINITIVE =
  /^\W*(?!hier|hiver|janvier|fevrier|dernier|premier|pour|leur)[a-z]{3,}(?:er|ir|dre)\b/

/** A bullet that opens in the imperative or the infinitive says what is to be done. */
function isGoal(sentence: string): boolean {
  return IMPERATIVE.test(sentence) || (INFINITIVE.test(sentence) && FRENCH.test(sentence))
}

/** "A", « un » is a number before what comes, goes or is counted, else an article. */
function articles(tokens: readonly Token[]): Token[] {
  const counted =
    /^(?:TOWN|MEMBER|NEW|ARRIVAL|DEPARTURE|MORE|PERSONAL|HOLD|WAS|JOIN|LEAVE|[,.;)]|to|a|of|de|single|seule?|par|by|-)$/
  return tokens.map((token, at) =>
    token.quantity?.value === 1 &&
    token.quantity.upper === null &&
    !token.quantity.isNth &&
    token.end - token.start < 4 &&
    !counted.test(tokens[at + 1]?.sign ?? '.')
      ? { sign: 'un', start: token.start, end: token.end }
      : token,
  )
}

/** Whether "its" is of somebody named before and not of us: "Strathmoor has merged its 31 counties". */
function isAnothers(before: readonly Token[]): boolean {
  const row = before.map(({ sign }) => ` ${sign}`).join('')
  return !/ (?:US|ROLL|BOARD|OUR)(?= |$)/.test(row) && / (?:HOLD|WAS|a|BODY|GROUP)(?= |$)/.test(row)
}

/** "The association" of which no more is said is the sender; its possessive is "our". */
function ourselves(tokens: readonly Token[], sentence: string, isNamed: boolean): Token[] {
  const read: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]]
    if (!one) break
    if (one.sign === 'ITS') {
      read.push(isAnothers(read) ? one : { ...one, sign: 'OUR' })
      continue
    }
    const article = /^(?:THE|OUR|du|au)$/.test(one.sign)
    const four = tokens[at + 3]
    const isMore =
      three &&
      /^(?:of|for|de|du|des|d'|provincial|nationale?|so?e?ur|voisine?|provinciale)$/.test(
        three.sign,
      ) &&
      four &&
      four.sign !== 'N'
    const isOurs =
      one.sign === 'OUR' ||
      (!isMore && (!isNamed || GENERIC.test(sentence.slice(two?.start, two?.end))))
    const isBody = article && two?.sign === 'BODY' && isOurs
    const token = isBody && two ? { sign: 'US', start: one.start, end: two.end } : one
    const next = isBody ? three : two
    if (isBody) at += 1
    if (isBody && /^(?:du|au)$/.test(one.sign)) read.push(one)
    const isOwner = token.sign === 'US' && (next?.sign === "'s" || next?.sign === "'")
    if (isOwner) at += 1
    read.push(isOwner ? { ...token, sign: 'OUR' } : token)
  }
  return read
}
