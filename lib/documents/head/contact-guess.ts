import type { Guess, ReadDocument, Span, Why } from '#lib/documents/form.ts'
import { senderOf } from '#lib/documents/words/addresses.ts'
import {
  ANYTHING_AFTER,
  BY,
  CONTACT_LABEL,
  isNameLike,
  type Line,
  ROLE,
  valueAfter,
  WHO,
} from '#lib/documents/words/labels.ts'
import { isNil } from '#lib/documents/words/nil.ts'
import { personAtStart, personIn } from '#lib/documents/words/people.ts'
import { fold, foldInPlace } from '#lib/documents/words/wording.ts'

type Found = { value: string; span: Span }

/** Words before a name that say whom to ask, wherever they stand in a line. */
const CUE = new RegExp(
  `\\b(?:${BY}|(?:prepared|completed|submitted|sent|filled|transmis\\w*|rempli\\w*|soumis\\w*|prepare\\w*|envoye\\w*)\\b[^.;:]{0,60}? (?:by|par)|${ROLE}|${WHO}|call|phone|(?:write|speak|talk) (?:to|with)|reach|ask(?: for)?|in touch with|questions?|(?:in|en)quir(?:y|ies)|(?:more|further|additional) (?:information|details)|follow-?up|responsible|in charge|reporting|person (?:completing|submitting|filling|reporting)|personne (?:qui|chargee)|my name is|join(?:dre|s|ez)|rejoindre|contacte[rz]|appele[rz]|ecri(?:re|vez) a|s'adresser a|adresse[rz](?:-vous)?|communique[rz] avec|suivi|renseignements?|precisions?|je m'appelle|aupres de)\\b`,
  'g',
)
/** What may stand between such words and the name: a few small words, "about this form go to", a colon, a dash. */
const FILLER =
  /^\s*[:?,–—-]*\s*(?:(?:[Pp]lease|[Cc]ontact|[Cc]all|[Ww]rite|[Aa]ppele[rz]|SVP|[Ss]vp),? )?(?:(?:[–—-]|\(?\p{Ll}[\p{L}’'-]*\)?[:,?]?)\s+){0,9}$/u
/** What follows a name whose bearer wrote or answers for the form. */
const AFTER =
  /^\s*(?:,[^,]{3,60},\s*)?(?:(?:has |have )?(?:prepared|completed|filled|submitted|wrote|drafted)|(?:a|ont) (?:prepare|rempli|redige|soumis|transmis)|(?:can|will|would be happy to) (?:answer|be reached|help|respond)|(?:y |en )?(?:peut|pourra|se fera|repondra)\b|reporting|is (?:our|the|your) (?:contact|lead|one|person)|est (?:notre|la|votre) (?:personne|repondante?|responsable|contact))/
/** The form's own instructions name people too: those who receive it, who preside, and who host. */
const OTHERS =
  /secretariat|\b(?:co-?)?(?:chair(?:person|s)?|presid\w+)\b|\b(?:hosts?|hotes?|minist(?:er|re)|approved|approuve\w*|reviewed|revise\w*|attention)\b|\b(?:return|send|submit|forward|retourner|renvoyer|transmettre|faire parvenir|envoyer)\b[^:]*\b(?:to|by|a|au|aux|avant|before)\b|^\W*(?:to|cc|a|objet|subject|sent|envoye|date)\s*:/
const FROM = /^\s*(?:from|de|par|by)\s*:\s*(?=\S)/
/** What a line holds besides a name that is nobody's title: other people are thanked or greeted. */
const IN_PASSING =
  /\b(?:thank\w*|merci|bonjour|hello|hi|dear|chers?|cheres?|sincerely|regards|cordialement)\b/

/** Who may be asked about a form: after a label, in a sentence, else who sent, heads or signed it. */
export function guessContact(
  lines: readonly Line[],
  others: readonly string[] = [],
): Guess<string> {
  const isPerson = (value: string) => personAtStart(value, others) !== null
  const labelled = valueAfter(lines, {
    label: CONTACT_LABEL,
    isValue: (value) => isPerson(value) || isNobody(value),
    isNext: (value, isBeside) =>
      isPerson(value) ||
      isNobody(value) ||
      (isNameLike(value) && (isBeside || !isNamed(value, others))),
    refuses: (label, value) =>
      isNamed(value, others) || (!ANYTHING_AFTER.test(label) && personIn(value, others) === null),
  })
  if (labelled && isNobody(labelled.value)) return guess(null, 'sure', 'label-empty', labelled.span)
  if (labelled) return guess(labelled.value, 'sure', 'label-names-person', labelled.span)
  const told = first(lines, (line) => nameIn(line.text, others) ?? underLabel(line.text, others))
  if (told) return guess(told.value, 'likely', 'sentence-names-person', told.span)
  // Who signed wrote it, whoever sent the mail.
  const signed = first(
    lines.filter((line) => line.place === 'end'),
    ({ text }) => personAtStart(text, others),
  )
  if (signed) return guess(signed.value, 'likely', 'signature', signed.span)
  // In a mail that was forwarded the last to be named wrote it.
  const sender = first([...lines].reverse(), ({ text }) => senderOf(text) ?? fromIn(text, others))
  if (sender) return guess(sender.value, 'likely', 'mail-sender', sender.span)
  const head = lines.filter((line) => line.place === 'head')
  const heading = first(head, (line) => aloneIn(line.text, others))
  if (heading) return guess(heading.value, 'likely', 'sentence-names-person', heading.span)
  return guess(null, 'likely', 'no-label', null)
}

const VACANT =
  /^\W*(?:to be (?:confirmed|named|announced|determined|filled|hired)|tb[acd]|a (?:nommer|confirmer|determiner|combler|pourvoir|venir)|(?:(?:the |this |le |ce )?(?:position|post|seat|poste)(?: [a-z]+)?,? (?:is |est |currently |now |actuellement )*)?(?:vacante?|vacancy|unfilled|non comble|a combler|a pourvoir|not (?:yet )?filled))(?![a-z])[^:]{0,60}$/

/** "N/A", "to be confirmed", "(vacant until June)": the label stands there and names nobody. */
function isNobody(value: string): boolean {
  return (
    value.trim() === '' || isNil(value) || (VACANT.test(fold(value)) && personIn(value) === null)
  )
}

/** "Designated official: Ann Lee": nobody but whom to ask is named after a label, save those who receive or preside. */
function underLabel(text: string, others: readonly string[]): string | null {
  const mark = /^[^:]{3,60}?\s?:\s+(?=\S)/.exec(text)?.[0]
  if (!mark || OTHERS.test(foldInPlace(mark))) return null
  return personAtStart(text.slice(mark.length), others)
}

/** The person in a line of the head that is no title, date or sentence: "Ann Lee, Director", "Caerdale (Ann Lee)". */
function aloneIn(text: string, others: readonly string[]): string | null {
  const folded = foldInPlace(text)
  if (text.length > 100 || /\b20\d\d\b|\p{Ll}{2}[.!?]\s/u.test(text)) return null
  if (OTHERS.test(folded) || IN_PASSING.test(folded)) return null
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
  return nameIn(text, others) !== null
}

/** Those whom the mail itself says it is from. */
export function sendersOf({ text, blocks }: ReadDocument): string[] {
  return blocks
    .filter((block) => block.kind === 'header')
    .map((block) => text.slice(block.span.start, block.span.end))
    .flatMap((line) => senderOf(line) ?? fromIn(line, []) ?? [])
}

function nameIn(text: string, others: readonly string[]): string | null {
  if (text.length > 300) return null
  const folded = foldInPlace(text)
  if (OTHERS.test(folded)) return null
  for (const cue of folded.matchAll(CUE)) {
    const after = text.slice(cue.index + cue[0].length)
    const found = personIn(after, others)
    if (found && FILLER.test(after.slice(0, found.at))) return found.name
  }
  const found = personIn(text, others)
  return found && AFTER.test(folded.slice(found.at + found.name.length)) ? found.name : null
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
