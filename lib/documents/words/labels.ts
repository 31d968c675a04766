import type { Span } from '#lib/documents/form.ts'
import { personIn } from './people.ts'
import { fold, foldInPlace } from './wording.ts'

/** `value` stands in a right column; `place` is the form's own head, the head or foot of pages, or under the last answer. */
export type Line = { text: string; span: Span; value: boolean; place: 'head' | 'edge' | 'end' }

/** Endings that a form leaves open: "préparé(e)(s) par", "répondant·e". */
const E = '(?:[(·.-]?e[).]?)?(?:[(·.-]?s[).]?)?'
/** "Submitted on behalf of Caerdale by": in whose name stands between. */
const FOR = "(?: (?:on behalf of|for|au nom d[eu']|pour(?: le compte d[eu'])?) ?[^.;:()]{2,50}?)?"
export const BY = `(?:(?:prepared|completed|submitted|filled(?: (?:in|out))?|written|drafted|compiled|provided|reported|sent|signed|authored)(?: and \\w+)?${FOR} by|(?:prepare|rempli|soumis|redige|complete|transmis|envoye|presente|fourni|signe|produit|etabli|ecrit)${E}(?: et \\w+)?${FOR} par)`
const WHO = `(?:who(?:m)? (?:to|should we|can we|do we) (?:call|contact|ask|reach|write to|e-?mail|phone)|(?:a )?qui (?:appeler|contacter|joindre|rejoindre|ecrire|s'adresser))`
const ROLE = `(?:personne${E}[ -](?:ressource${E}|contacts?|responsables?|cles?|(?:a|pour) (?:contacter|joindre|rejoindre|appeler))|contact${E}|points? (?:of|de) contact|focal points?|point person|respondents?|repondant${E}|responsables?|delegates?|delegue${E}|representatives?|representant${E}|spokespersons?|porte-parole|interlocut(?:eur|rice)s?|correspondant${E}|coordinators?|coordonnat(?:eur|rice)s?|liaison(?: officer)?|(?:reporting|liaison|contact) (?:officer|official|manager)|agent${E} (?:de liaison|responsable)|lead)`
const JURISDICTION = `(?:reporting |member |membre )?(?:jurisdiction|competence|administration(?: declarante)?|province(?: ou territoire| or territory|\\s*/\\s*territo(?:ry|ire))?|territo(?:ry|ire)|organi[sz]ation|organisme|gouvernement|government|member|membre|instance|association|delegation)s?(?:(?: or | ou | et | and |\\s*/\\s*)(?:agency|agence|department|organi[sz]ation|organisme|territory|territoire|association|administration|jurisdiction))?`
const WROTE = `(?:${BY}|(?:responses?|answers?|reponses?|propos) (?:from|by|de|recueillis par)|redact(?:eur|rice)s?|signataires?|authors?|auteur${E}|submitter)`
const ASKED = `(?:${WHO}|(?:(?:lead|main|key|primary|other|our|your|notre|votre|nos|vos) )?${ROLE}(?: (?:chez|with|at) (?:nous|us))?(?: (?:person|name|information|details|principale?))?|coordonnees|(?:name|nom)(?: (?:and|et) (?:title|titre|position|poste|role|fonction))?)`
const OF = `(?:(?:name of (?:the |your )?|nom (?:de (?:l'|la |votre )?|du |des )?))?`
export const JURISDICTION_LABEL = labelOf(`${OF}${JURISDICTION}`)
/** Labels that may stand before something else too: they count where a member of the roster follows. */
export const WEAK_LABEL = labelOf(
  `(?:(?:submitted |completed |reporting |prepared )?(?:on behalf of|for|au nom de|pour(?: le compte de)?)|entity|entite|agency|agence|departement|department|ministere|partenaire|partner|from|de|provenance|source|etat|state|equipe|team)(?:(?: or | ou | et | and |\\s*/\\s*)(?:agency|agence|department|ministere|organi[sz]ation|organisme))?`,
)
/** Whom to ask comes before who wrote it, wherever they stand. */
export const ASKED_LABEL = labelOf(`${OF}${ASKED}`)
export const WROTE_LABEL = labelOf(`${OF}${WROTE}`)

/** The plainest labels: whatever follows them is meant, a name in small letters or an address too. */
export const ANYTHING_AFTER =
  /contact|personne|responses?|answers?|prepared|completed|submitted|prepare|rempli|soumis|redige|respond|coordonnees|name|nom/

function labelOf(label: string): RegExp {
  return new RegExp(
    `^\\W*${label}(?:\\s*/\\s*${label})?(?:\\s*\\([^)]*\\))?\\s*([:?]|[–—-](?=\\s)|(?=\\s|$))\\s*`,
  )
}

/** Whether a line is a label of the form's head, with its value after a mark or with nothing after it. */
export function isLabel(text: string): boolean {
  // "members?" ends a question that began on the line above.
  if (/^\s*\p{Ll}[^:]*\?\s*$/u.test(text)) return false
  const folded = foldInPlace(text)
  return [JURISDICTION_LABEL, ASKED_LABEL, WROTE_LABEL].some((label) => {
    const match = label.exec(folded)
    if (!match) return false
    if (match[0].trim().length === folded.trim().length) return true
    const names =
      label === JURISDICTION_LABEL ||
      ANYTHING_AFTER.test(match[0]) ||
      personIn(text.slice(match[0].length)) !== null
    return match[1] !== '' && names
  })
}

/** The name that a line gives for its jurisdiction, without the label and its mark. */
export function nameOnLine(line: string): string {
  const match = JURISDICTION_LABEL.exec(foldInPlace(line))
  return (match && match[1] !== '' ? line.slice(match[0].length) : line).trim()
}

type Kind = {
  label: RegExp
  /** What a value without a mark before it has to be, and one that stands on the next line. */
  isValue: (value: string) => boolean
  isNext: (value: string, isBeside: boolean) => boolean
  /** After this label, whatever the mark, these words are no value. */
  refuses?: (label: string, value: string) => boolean
}

/** A label of the head that names nobody we look for, without its colon: it stands where a value was left out. */
const FIELD =
  /^\W*(?:(?:tele)?phone|tel|cell(?:ulaire)?|fax|telecopieur|e-?mail|courriel|adresse?|address|date|titre|title|poste|position|role|fonction|signature|(?:(?:work|business|no|numero) )?(?:de )?telephone(?: number)?|(?:approved|reviewed|authori[sz]ed|signed off) by|(?:approuve|revise|autorise)(?:e|s|es)? par|(?:deputy |sous-)?minist(?:er|re))\W*$/

/** How far below its label a value may stand in a column of its own. */
const REACH = 3

/** What stands after a label, in its line or the next; an empty value where every such label is followed by nothing. */
export function valueAfter(
  lines: readonly Line[],
  { label, isValue, isNext, refuses }: Kind,
): { value: string; span: Span } | null {
  let empty: { value: string; span: Span } | null = null
  for (const [index, line] of lines.entries()) {
    const match = label.exec(foldInPlace(line.text))
    if (!match) continue
    const value = line.text.slice(match[0].length).trim()
    if (match[1] === '' && value !== '' && !isValue(value)) continue
    if (value !== '' && refuses?.(match[0], value)) continue
    if (value !== '') return { value, span: line.span }
    const below = lines.slice(index + 1, index + 1 + REACH)
    const end = below.findIndex(
      (one) => one.place !== line.place || isMarked(one.text) || FIELD.test(fold(one.text)),
    )
    const next = (end < 0 ? below : below.slice(0, end)).find(
      (one, at) => (one.value || at === 0) && isNext(one.text, one.value),
    )
    if (next) return { value: next.text.trim(), span: next.span }
    empty ??= { value: '', span: line.span }
  }
  return empty
}

/** A label of any kind, known or not, says so by its colon. */
export function isMarked(line: string): boolean {
  return isLabel(line) || /^[^:]{2,40}:(?:\s|$)/.test(line)
}

export function isNameLike(text: string): boolean {
  return (
    text.length <= 80 &&
    text.split(/\s+/).length <= 8 &&
    /^[\p{Lu}(]/u.test(text) &&
    !/20\d\d|[?!]$/.test(text)
  )
}
