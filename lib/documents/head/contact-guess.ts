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
import { personAtStart, personIn } from '#lib/documents/words/people.ts'
import { fold, foldInPlace } from '#lib/documents/words/wording.ts'

type Found = { value: string; span: Span }

/** Words before a name that say whom to ask, wherever they stand in a line. */
const CUE = new RegExp(
  `\\b(?:${BY}|${ROLE}|${WHO}|call|phone|write to|reach|ask(?: for)?|(?:speak|talk)(?: to| with)|in touch with|questions?|(?:in|en)quir(?:y|ies)|(?:more|further|additional) (?:information|details)|responsible|in charge|person (?:completing|submitting|filling|reporting)|personne (?:qui|chargee)|my name is|join(?:dre|s|ez)|rejoindre|contacte[rz]|appele[rz]|ecri(?:re|vez) a|s'adresser a|adresse[rz](?:-vous)?|communique[rz] avec|renseignements?|precisions?|je m'appelle|aupres de)\\b`,
  'g',
)
/** What may stand between such words and the name: a few small words, "about this form go to", a colon, a dash. */
const FILLER =
  /^\s*[:?,–—-]*\s*(?:(?:[Pp]lease|[Cc]ontact|[Cc]all|[Ww]rite|[Aa]ppele[rz]|SVP|[Ss]vp),? )?(?:(?:[–—-]|\(?\p{Ll}[\p{L}’'-]*\)?[:,?]?)\s+){0,9}$/u
const AFTER =
  /^\s*(?:,[^,]{3,60},\s*)?(?:(?:has |have )?(?:prepared|completed|filled|submitted|wrote|drafted)|(?:a|ont) (?:prepare|rempli|redige|soumis|transmis)|(?:can|will|would be happy to) (?:answer|be reached|help|respond)|(?:peut|pourra|se fera) |repondra|is (?:our|the|your) (?:contact|lead)|est (?:notre|la|votre) (?:personne|repondante?|responsable|contact))/
/** The form's own instructions name people too: those who receive it. */
const INSTRUCTION =
  /secretariat|\b(?:return|send|submit|forward|retourner|renvoyer|transmettre|faire parvenir|envoyer)\b|^\W*(?:to|cc|a|objet|subject|sent|envoye|date)\s*:/
const FROM = /^\s*(?:from|de|par|by)\s*:\s*(?=\S)/

/** Who may be asked about a form: after a label, in a sentence, else who sent or signed it. */
export function guessContact(
  lines: readonly Line[],
  others: readonly string[] = [],
): Guess<string> {
  const isPerson = (value: string) => personAtStart(value, others) !== null
  const labelled = valueAfter(lines, {
    label: CONTACT_LABEL,
    isValue: isPerson,
    isNext: (value) => isPerson(value) || isNameLike(value),
    refuses: (label, value) =>
      isNamed(value, others) || (!ANYTHING_AFTER.test(label) && personIn(value, others) === null),
  })
  if (labelled && /^[\s_.–—-]*$|^n\/?a$/i.test(labelled.value))
    return guess(null, 'sure', 'label-empty', labelled.span)
  if (labelled) return guess(labelled.value, 'sure', 'label-names-person', labelled.span)
  const said = first(lines, (line) => nameIn(line.text, others))
  if (said) return guess(said.value, 'likely', 'sentence-names-person', said.span)
  // In a mail that was forwarded the last to be named wrote it.
  const sender = first([...lines].reverse(), ({ text }) => senderOf(text) ?? fromIn(text, others))
  if (sender) return guess(sender.value, 'likely', 'mail-sender', sender.span)
  const signed = first(
    lines.filter((line) => line.place === 'end'),
    ({ text }) => personAtStart(text, others),
  )
  if (signed) return guess(signed.value, 'likely', 'signature', signed.span)
  return guess(null, 'likely', 'no-label', null)
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
  if (INSTRUCTION.test(folded)) return null
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
