import type { Guess, ReadDocument, Span, Why } from '#lib/documents/form.ts'
import { senderOf } from '#lib/documents/words/addresses.ts'
import {
  ANYTHING_AFTER,
  ASKED_LABEL,
  BY,
  isNameLike,
  type Line,
  valueAfter,
  WROTE_LABEL,
} from '#lib/documents/words/labels.ts'
import { isNil } from '#lib/documents/words/nil.ts'
import { personAtStart, personIn } from '#lib/documents/words/people.ts'
import { anyOf, wordsOf } from '#lib/documents/words/phrases.ts'
import { fold, foldInPlace } from '#lib/documents/words/wording.ts'
import { ANSWERS, ASKED, HAS_WRITTEN, OTHERS, RECEIVES, WROTE } from './contact-roles.ts'

type Found = { value: string; span: Span }

/** Words before a name that say whom to ask, or who wrote, wherever they stand in a line. */
const ASK = new RegExp(wordsOf(ASKED), 'gu')
const WRITE = new RegExp(wordsOf(WROTE), 'gu')
/** What may stand between such words and the name: a few small words, "about this form go to", a colon, a dash. */
const FILLER =
  /^\s*[:?,–—-]*\s*(?:(?:[Pp]lease|[Cc]ontact|[Cc]all|[Ww]rite|[Aa]ppele[rz]|SVP|[Ss]vp),? )?(?:(?:[–—-]|\(?\p{Ll}[\p{L}’'-]*\)?[:,?]?)\s+){0,9}$/u
/** A title or a number may stand between a name and what its bearer does. */
const ASIDE = '^\\s*(?:,[^,]{3,60},\\s*|\\([^)]{3,60}\\)\\s*)?(?:,? (?:who|qui)\\s+)?'
const WILL_ANSWER = new RegExp(`${ASIDE}${anyOf(ANSWERS)}(?!\\p{L})`, 'u')
const WROTE_IT = new RegExp(`${ASIDE}${anyOf(HAS_WRITTEN)}(?!\\p{L})`, 'u')
/** The form's own instructions name people too: those who receive it, who approve, who preside, and who host. */
const GATHERED = wordsOf(RECEIVES)
const OTHER = wordsOf(OTHERS)
const ADDRESSED = /^\W*(?:to|cc|a|objet|subject|sent|envoye|date)\s*:/
const FROM = /^\s*(?:from|de|par|by)\s*:\s*(?=\S)/
/** What a line holds besides a name that is nobody's title: other people are thanked or greeted. */
const IN_PASSING =
  /\b(?:thank\w*|merci|bonjour|hello|hi|dear|chers?|cheres?|sincerely|regards|cordialement)\b/

/**
 * Who may be asked about a form. Whoever it says to ask comes first, by a label or in a sentence; then who wrote it, who
 * stands after any other label, who can be reached, who signed, and last who sent or heads it.
 */
export function guessContact(
  written: readonly Line[],
  others: readonly string[] = [],
): Guess<string> {
  const lines = written.flatMap(clausesOf)
  const asked = labelled(lines, ASKED_LABEL, others)
  if (asked?.value) return guess(asked.value, 'sure', 'label-names-person', asked.span)
  const told = first(lines, ({ text }) => nameIn(text, others, [ASK, WILL_ANSWER]))
  if (told) return guess(told.value, 'likely', 'sentence-names-person', told.span)
  if (asked?.isSaid) return guess(null, 'sure', 'label-empty', asked.span)
  const writer = labelled(lines, WROTE_LABEL, others)
  if (writer?.value) return guess(writer.value, 'sure', 'label-names-person', writer.span)
  const wrote = first(lines, ({ text }) => nameIn(text, others, [WRITE, WROTE_IT]))
  if (wrote) return guess(wrote.value, 'likely', 'sentence-names-person', wrote.span)
  const empty = asked ?? writer
  if (empty) return guess(null, 'sure', 'label-empty', empty.span)
  const reached = first(lines, ({ text }) => underLabel(text, others) ?? reachedIn(text, others))
  if (reached) return guess(reached.value, 'likely', 'sentence-names-person', reached.span)
  return unasked(lines, others)
}

/** Who signed, sent or heads a form that says nothing about whom to ask. */
function unasked(lines: readonly Line[], others: readonly string[]): Guess<string> {
  // Who signed wrote it, whoever sent the mail.
  const signed = first(
    lines.filter((line) => line.place === 'end'),
    ({ text }) => personAtStart(text, others),
  )
  if (signed) return guess(signed.value, 'likely', 'signature', signed.span)
  const mailbox = mailboxIn(lines.filter((line) => line.place === 'head'))
  if (mailbox) return guess(mailbox.value, 'likely', 'sentence-names-person', mailbox.span)
  // In a mail that was forwarded the last to be named wrote it.
  const sender = first([...lines].reverse(), ({ text }) => senderOf(text) ?? fromIn(text, others))
  if (sender) return guess(sender.value, 'likely', 'mail-sender', sender.span)
  const head = lines.filter((line) => line.place === 'head')
  const heading = first(head, (line) => aloneIn(line.text, others))
  if (heading) return guess(heading.value, 'likely', 'sentence-names-person', heading.span)
  return guess(null, 'likely', 'no-label', null)
}

/** The address that stands after a label of the head, beside it or below, where nobody is named. */
function mailboxIn(lines: readonly Line[]): Found | null {
  for (const [at, { text, span }] of lines.entries()) {
    const [, label = '', address] = MAILBOX.exec(text) ?? []
    const said = label || (lines[at - 1]?.text ?? '')
    if (address && said !== '' && !isOfOthers(said)) return { value: address, span }
  }
  return null
}
const MAILBOX = /^(?:([^:@]{3,60}?)\s?:)?\s*([\w.+-]+@[\w-]+\.[\w.-]*\w)\W*$/u

/** Where a line turns to somebody else: "Prepared by A and approved by B", "A; alternate: B", "A, or in his absence B". */
const TURNS = new RegExp(
  `(?:[;,(]\\s*|\\s+)(?:(?:and|et|or|ou)\\s+)?(?=(?:${anyOf(OTHERS)}(?: (?:by|par)|\\s*:)|(?:in|en|during) (?:his|her|their|son|leur) absence|pendant (?:son|leur) absence|a defaut|failing (?:that|which)|whoever|quiconque)(?!\\p{L}))|[;,]\\s*(?:(?:and|et)\\s+)?(?=${BY} )`,
  'gu',
)

function clausesOf(line: Line): Line[] {
  const cuts = [...foldInPlace(line.text).matchAll(TURNS)].filter(({ index }) => index > 0)
  const ends = [...cuts.map(({ index }) => index), line.text.length]
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  return starts.map((from, at) => ({
    ...line,
    text: line.text.slice(from, ends[at]),
    ...(at > 0 && { value: false }),
  }))
}

/** What stands after the first label of a kind that names somebody; `isSaid` where it says that there is nobody. */
function labelled(lines: readonly Line[], label: RegExp, others: readonly string[]) {
  const isPerson = (value: string) => personAtStart(value, others) !== null
  const isAnswer = (value: string) => isPerson(value) || isNobody(value) || REACHED.test(value)
  const found = valueAfter(lines, {
    label,
    isValue: isAnswer,
    isNext: (value, isBeside) =>
      isAnswer(value) || (isNameLike(value) && (isBeside || !isNamed(value, others))),
    refuses: (word, value) =>
      isNamed(value, others) || (!ANYTHING_AFTER.test(word) && personIn(value, others) === null),
  })
  if (!found || !isNobody(found.value)) return found && { ...found, isSaid: true }
  return { value: '', span: found.span, isSaid: VACANT.test(fold(found.value)) }
}

/** A telephone or a mailbox: where nobody is named, it is whom to ask. */
const REACHED = /^\W*(?:(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|[\w.+-]+@[\w-]+\.[\w.-]+)/
const REACH = /\b\d{3}[\s.-]\d{4}\b|[\w.+-]+@[\w-]+\.\w/

/** The one person of a short line that also tells how to reach them. */
function reachedIn(text: string, others: readonly string[]): string | null {
  const reach = REACH.exec(text)
  if (
    !reach ||
    text.length > 200 ||
    isOfOthers(text, reach.index) ||
    /^\s*(?:from|de)\s*:|</i.test(text)
  )
    return null
  const found = personIn(text.slice(0, reach.index), others)
  return found?.name ?? null
}

const VACANT =
  /^\W*(?:to be (?:confirmed|named|announced|determined|filled|hired)|tb[acd]|a (?:nommer|confirmer|determiner|combler|pourvoir|venir)|(?:(?:the |this |le |ce )?(?:position|post|seat|poste)(?: [a-z]+)?,? (?:is |est |currently |now |actuellement |in |en )*)?(?:vacante?|being (?:staffed|filled)|(?:cours de )?dotation|vacancy|unfilled|non comble|a combler|a pourvoir|not (?:yet )?filled))(?![a-z])[^:]{0,60}$/

/** Words of a sentence in a value that opens small and holds no number: « sera confirmée », "(we will let you know)". */
const OF_NOBODY =
  /\b(?:will|be|being|is|to|we|not|soon|none|pending|sera|seront|est|en|pour|avant|bientot|aucune?|prochainement)\b/

/** "N/A", "to be confirmed", "(vacant until June)": the label stands there and names nobody. */
function isNobody(value: string): boolean {
  return (
    value.trim() === '' ||
    isNil(value) ||
    (VACANT.test(fold(value)) && personIn(value) === null) ||
    (/^\W*\p{Ll}/u.test(value) &&
      !/\d{4}|@/.test(value) &&
      OF_NOBODY.test(fold(value)) &&
      personIn(value) === null)
  )
}

/** "Designated official: Ann Lee": nobody but whom to ask is named after a label, save those who receive or preside. */
function underLabel(text: string, others: readonly string[]): string | null {
  const mark = /^[^:]{3,60}?\s?:\s+(?=\S)/.exec(text)?.[0]
  if (!mark || isOfOthers(mark)) return null
  return personAtStart(text.slice(mark.length), others)
}

/** The person in a line of the head that is no title, date or sentence: "Ann Lee, Director", "Caerdale (Ann Lee)". */
function aloneIn(text: string, others: readonly string[]): string | null {
  const folded = foldInPlace(text)
  if (text.length > 100 || /\b20\d\d\b|\p{Ll}{2}[.!?]\s/u.test(text)) return null
  if (isOfOthers(text) || IN_PASSING.test(folded)) return null
  const known = others
    .map((other) => fold(other))
    .filter((other) => other.length > 2 && folded.includes(other))
  const bare = known
    .sort((one, other) => other.length - one.length)
    .reduce((left, other) => {
      const at = foldInPlace(left).indexOf(other)
      return at < 0
        ? left
        : left.slice(0, at) + ' '.repeat(other.length) + left.slice(at + other.length)
    }, text)
  const found = personIn(bare, others)
  if (!found || !/\p{Ll}/u.test(found.name)) return null
  // "Council of Ferry Towns": other words in capitals before it make it a name of something else.
  const isApart = /^\P{Lu}*$/u.test(bare.slice(1, found.at))
  const rest = text.slice(found.at + found.name.length)
  return isApart && /^\s*(?:$|[.,;()/–—-]|\d|reporting)/.test(rest) ? found.name : null
}

/** A line by itself that says whom to ask: "Questions about this form go to Ann Lee, 555 0101." */
export function namesContact(text: string, others: readonly string[]): boolean {
  return nameIn(text, others, [ASK, WILL_ANSWER, WRITE, WROTE_IT]) !== null
}

/** Those whom the mail itself says it is from. */
export function sendersOf({ text, blocks }: ReadDocument): string[] {
  return blocks
    .filter((block) => block.kind === 'header')
    .map((block) => text.slice(block.span.start, block.span.end))
    .flatMap((line) => senderOf(line) ?? fromIn(line, []) ?? [])
}

/** Whether a line is about those who gather the forms, or what stands before an offset in it about others. */
function isOfOthers(text: string, until = text.length): boolean {
  const folded = foldInPlace(text)
  return GATHERED.test(folded) || ADDRESSED.test(folded) || OTHER.test(folded.slice(0, until))
}

/** The person before or after words of a kind: those that are searched everywhere stand before the name, the others after it. */
function nameIn(text: string, others: readonly string[], words: readonly RegExp[]): string | null {
  if (text.length > 300) return null
  const folded = foldInPlace(text)
  for (const cue of words.filter((one) => one.global).flatMap((one) => [...folded.matchAll(one)])) {
    const start = cue.index + cue[0].length
    const after = text.slice(start)
    const found = personIn(after, others)
    if (found && FILLER.test(after.slice(0, found.at)) && !isOfOthers(text, start + found.at))
      return found.name
  }
  const after = words.filter((one) => !one.global)
  for (let from = 0; after.length > 0; ) {
    const found = personIn(text.slice(from), others)
    if (!found || isOfOthers(text, from + found.at)) return null
    from += found.at + found.name.length
    if (after.some((one) => one.test(folded.slice(from)))) return found.name
  }
  return null
}

function isNamed(value: string, others: readonly string[]): boolean {
  return others.some((other) => fold(other) === fold(value.trim()))
}

function fromIn(text: string, others: readonly string[]): string | null {
  const label = FROM.exec(foldInPlace(text))
  return label && personAtStart(text.slice(label[0].length), others)
}

function first(lines: readonly Line[], read: (line: Line) => string | null): Found | null {
  for (const line of lines) {
    const value = read(line)
    if (value) return { value, span: line.span }
  }
  return null
}

function guess(
  value: string | null,
  confidence: 'sure' | 'likely',
  why: Why,
  span: Span | null,
): Guess<string> {
  return { value, confidence, why, span }
}
