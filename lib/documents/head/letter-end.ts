import { BY, isLabel } from '#lib/documents/words/labels.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { personAtStart } from '#lib/documents/words/people.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import { fold } from '#lib/documents/words/wording.ts'
import { BANNER } from './around.ts'
import { namesContact } from './contact-guess.ts'

const DISCLAIMER =
  /\b(?:this|ce|cette|le present|the (?:information|contents?)) ?(?:e-?mail|message|document|form|formulaire|courriel|communication|information|contained|transmission|of this)?\b.{0,120}\b(?:confidential|confidentiel|privileged|privilegie|intended (?:only|solely|for)|destine|unauthori[sz]ed|council members only|not be (?:shared|distributed))|\b(?:unauthori[sz]ed|intended recipient|destinataire)\b|(?:consider|think (?:of|about)|pensez a) (?:the|l')environ|^\W*(?:sent (?:from|via) |envoye (?:de(?:puis)?|a partir d[eu]) |(?:get|obtenez|telechargez?) outlook)/
const GREETING = `(?:(?:many |with |kind(?:est)? |best |warm(?:est)? |sincere |all the )*(?:thanks|thank you|regards|wishes|best)|thx|cheers|warmly|sincerely|cordially|yours(?: (?:truly|sincerely|faithfully))?|respectfully(?: submitted)?|take care|(?:un grand |mille |avec (?:mes|nos) |tous mes )?(?:mercis?|remerciements)|(?:bien )?cordialement|(?:mes |nos |avec (?:mes|nos) )?(?:meilleures |sinceres |cordiales |distinguees )?salutations(?: distinguees| cordiales)?|sincerement|respectueusement|chaleureusement|amicalement|amities|bien a (?:vous|toi)|au plaisir|-- ?$)`
const AGAIN = `(?: (?:so much|again|all|everyone|folks|team|in advance|for (?:your|the|reading|organizing).{0,60}|and (?:best |kind )?regards|a lot|beaucoup|a (?:tous|toutes|vous|toi).{0,20}|d'avance|encore|infiniment|(?:de|pour) (?:votre|vos|ton|tout|l').{0,50}|de (?:vous|se|nous) .{3,30}|et .{0,40}|!)){0,3}`
const CLOSING = new RegExp(`^\\W*${GREETING}(?:${AGAIN}|\\W+${GREETING})\\W*$`)
/** What people say on leaving, with what they add to it: "See you in Moncton!", « Bonne fin de journée à tous ». */
const FAREWELL =
  /^\W*(?:(?:thanks|thank you|merci)(?: again| encore| beaucoup)?(?:,| and | et |!|\.)|(?:see|talk to|speak to) you\b|(?:talk|speak) (?:to you )?soon|have an? (?:good|great|nice|lovely|wonderful|pleasant|safe|happy)\b|enjoy (?:your|the) |until (?:then|next time|we meet)|a (?:bientot|plus|la prochaine|tres bientot|tout a l'heure|demain)\b|au plaisir d[e']|bonne? (?:journee|fin de (?:journee|semaine)|semaine|soiree|apres-midi|matinee|reunion|rencontre|continuation|conge|ete|week-end)\b|(?:veuillez|je vous prie d'|nous vous prions d'|recevez).{0,40}(?:agreer|recevoir|accepter|salutations)|dans l'attente\b|(?:in|with) (?:solidarity|gratitude|appreciation)|en vous remerciant|that's (?:it|all)\b|c'est tout\b)/
/** What stands above a name only, since an answer may begin so too. */
const KIND_WORDS =
  /^\W*(?:(?:please )?(?:let me|let us) know\b|(?:please )?(?:feel free|do(?: not|n't) hesitate)|(?:i am |i'm |we are |we're )?(?:happy to|looking forward)|(?:i |we )?(?:hope|look forward)\b|(?:sorry|apologies)\b|n'hesitez pas|(?:je suis |nous sommes )?desolee?s?\b|(?:en )?esperant\b|j'espere|(?:thanks|thank you|merci)\b|best\b|on se (?:voit|parle|reparle)|(?:i|we) remain\b|je (?:reste|demeure)|nous (?:restons|demeurons))/
const RETURN =
  /^\W*(?:please |kindly |veuillez |merci de |priere de |svp )?(?:return|send|submit|e-?mail|forward|retourner|renvoyer|retournez|transmettre|envoyer|faire parvenir|remettre)\b.{0,160}(?:@|by |before |no later|avant le|d'ici|au plus tard|secretariat|coordinator)|^\W*(?:thank you|thanks|merci)\b.{0,20}\b(?:for|de|d'|pour) .{0,80}$|^\W*(?:end of (?:form|document|template)|fin du (?:formulaire|document)|\*{3,}|-{3,}|={3,}|_{3,})\W*$|^\W*(?:next|prochaine?) (?:meeting|reunion|rencontre)\s*:/
/** How the line under a name tells that it is one: a title, a number, an address. */
const OFFICE =
  /\b(?:director|directrice|directeur|manager|gestionnaire|analyste?|advis[eo]r|conseill(?:er|ere)|officer|agente?|coordinator|coordonnat(?:eur|rice)|chief|cheffe?|deputy|sous-ministre|minist(?:er|re)|registrar|registraire|librarian|bibliothecaire|commissi?on(?:er|aire)|secretary|secretaire|president|vice-president|assistante?|adjointe?|executive|lead|head|specialist|specialiste|clerk|greff(?:ier|iere)|superintendent|inspect(?:or|eur|rice)|professionnel|responsable|captain|capitaine|consultante?|planner|administrat(?:or|eur|rice)|policy|politiques|poste|ext)\b|\d{3}[ .-]\d{4}\b|@|www\.|https?:/
const FOOT = new RegExp(
  `^\\W*(?:for |pour |questions?\\b|(?:this|the|our|ce|cette|le|la|notre) (?:form|update|report|input|submission|response|contribution|formulaire|rapport|reponse|fiche|mise a jour)\\b|${BY}|renseignements|information)`,
)
const HELLO =
  /^\W*(?:il me fait plaisir|on behalf of|au nom d[eu]|(?:we are|i am|nous sommes|je suis) (?:pleased|happy|glad|heureu\w+)|sorry|apologies|pardon|desolee?s?|voila|hi|hello|dear|good (?:morning|afternoon|day)|greetings|bonjour|bonsoir|chere?s?|salut|allo)\b|\b(?:(?:see|voir|voyez) .{0,30}(?:below|ci-dessous)|attached|ci-joint\w*|piece jointe|en annexe|(?:find|trouvere?z) (?:below|enclosed|ci-)|(?:here|this|below|voici|ceci) (?:is|are|est|sont)?\s?(?:our|the|my|notre|nos|le|la|les|mon) (?:form|update|input|submission|response|report|formulaire|mise a jour|reponses?|contribution|rapport))\b/
const MOST_LINES = 24

/** What people write round a form without answering it: greetings, thanks, where to send it, notices to readers. */
export function isPolite(line: string): boolean {
  const folded = fold(line).trim()
  return [HELLO, CLOSING, FAREWELL, KIND_WORDS, RETURN, DISCLAIMER, BANNER, FOOT].some((one) =>
    one.test(folded),
  )
}

/** `people` are those who sent the form, `others` the names that are no person's. */
type Known = { people: readonly string[]; others: readonly string[] }

/**
 * Where the last section ends and a letter's end begins: a greeting, a signature, who submitted the form (some write the
 * labels of a form's head at its foot), a notice to readers.
 */
export function trailingFrom(text: string, pieces: readonly Piece[], known: Known): number {
  const inColumns = pieces.some((piece) => piece.column === 'right')
  let from = labelledRowsFrom(text, pieces, pieces.length)
  const until = from
  for (let at = until - 1; at >= Math.max(0, until - MOST_LINES); at -= 1) {
    const piece = pieces[at]
    if (!piece || (at === 0 && !inColumns) || !isUnderTable(pieces, piece)) break
    if (piece.span.end - piece.span.start > 600) break
    const line = textOf(text, piece.span)
    if (endsLetter(text, pieces, at, { ...known, inColumns, from })) from = at
    else if (line.length > 140 || /^\s*[•●○▪■*]/.test(line)) break
  }
  const end = pieces.slice(from, until)
  // Names in the left column may be a list that an answer gives.
  if (from === until || (end.some((one) => one.column === 'left') && !takesLeave(text, end)))
    return until
  return labelledRowsFrom(text, pieces, from)
}

/** Whose land the sender works on, as many signatures of the country say. */
const TERRITORY =
  /^\W*(?:i|we|je|nous|on|our (?:offices?|work)|nos bureaux|the (?:ministry|government)|le (?:ministere|gouvernement))\b.{0,60}(?:acknowledg|recogni[sz]|grateful|respect|located|honou?r|reconnai|situe|reconnaissant).{0,160}\b(?:territor(?:y|ies)|territoires?|(?:home|treaty|ancestral|unceded|traditional) lands?|terres? (?:ancestrale|traditionnelle|non cedee))/

/** Whether a line among them is a greeting or says what office somebody holds. */
function takesLeave(text: string, end: readonly Piece[]): boolean {
  return end.some(({ span }) => {
    const line = fold(textOf(text, span)).trim()
    return CLOSING.test(line) || OFFICE.test(line)
  })
}

/** A line by itself; in a text laid out in columns it begins where the left one does, with nothing beside it. */
function isUnderTable(pieces: readonly Piece[], { column, row }: Piece): boolean {
  if (column === null) return true
  return (
    column === 'left' &&
    pieces.some((one) => one.column === 'right') &&
    pieces.every((one) => one.row !== row || one.column === 'left')
  )
}

function endsLetter(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { people, others, inColumns, from }: Known & { inColumns: boolean; from: number },
): boolean {
  const piece = pieces[at]
  if (!piece) return false
  const line = textOf(text, piece.span).trim()
  const folded = fold(line)
  const isUnder = (above: number) => tellsWhomToAsk(text, pieces, above, { others, from })
  if ([CLOSING, RETURN, DISCLAIMER, BANNER].some((one) => one.test(folded))) return true
  const apart = inColumns || piece.gap || !piece.wraps
  const opening = pieces.slice(at, at + 3).map((one) => textOf(text, one.span).trim())
  if (apart && !markOf(line) && TERRITORY.test(fold(opening.join(' ')))) return true
  if (isLabel(line)) return apart
  const above = pieces[at - 1]
  const led = above ? fold(textOf(text, above.span)).trim() : ''
  const isLed =
    KIND_WORDS.test(led) || OFFICE_ALONE.test(led) || WORD_OF_LEAVE.test(led) || isUnder(at - 1)
  // A document of paragraphs has no blank lines: a name under a whole sentence, and over an office, signs.
  const isUnderSentence =
    !piece.wraps &&
    at < pieces.length - 1 &&
    above &&
    /[.!?]$/.test(textOf(text, above.span).trim())
  if ((piece.gap || isLed || isUnderSentence) && isSignature(text, pieces, at, { people, others }))
    return true
  if (from === at + 1 && from < pieces.length && OFFICE_ALONE.test(folded)) return true
  if (isUnder(at)) return true
  if (leavesInAnyLanguage(line, people, at === pieces.length - 1 || from === at + 1)) return true
  if (markOf(line) || line.split(/\s+/).length > 16) return false
  if ((piece.gap || from === at + 1) && FAREWELL.test(folded)) return true
  const isOverEnd = from === at + 1 && from < pieces.length
  if (isOverEnd && (KIND_WORDS.test(folded) || WORD_OF_LEAVE.test(folded))) return true
  return false
}

/** A word or two and a comma over a name: "Nakurmiik,", « Miigwech, ». */
const WORD_OF_LEAVE = /^[a-z'’-]{3,}(?: [a-z'’-]{2,}){0,2},$/
/** The same before the name, on one line. */
const LEAVES =
  /^(\p{Lu}[\p{L}’'-]{2,}(?: [\p{L}’'-]{2,}){0,2})[,!.–-]+\s*(\p{Lu}[\p{L}.’' -]{1,40})$/u

/** Leave is taken in any language of the country: a word or two before the name of whoever sent the form. */
function leavesInAnyLanguage(line: string, people: readonly string[], isLast: boolean): boolean {
  const [, , name = ''] = LEAVES.exec(line) ?? []
  return isLast && name !== '' && people.some((person) => isSame(name, person))
}

/** "Le président," over a name: an office and nothing else. */
const OFFICE_ALONE = new RegExp(
  `^\\W*(?:(?:the|le|la|l')\\s?)?${OFFICE.source.split(')\\b|')[0]})(?: [a-z'-]+){0,4},?$`,
)
/** How an answer to a section does not begin: "For more information", « Toute question ». */
const FOR_MORE =
  /^\W*(?:(?:for|pour|any|all|toutes?) (?:(?:any |all |toutes? |de |plus |obtenir |more |further |additional |amples |autres? |other ){0,4})(?:information|renseignements?|details?|precisions?|questions?|queries|inquiries|demandes?|follow-?up|suivi)|questions?\b|renseignements\b)/
/** That somebody answers for the paper itself. */
const OF_THE_PAPER =
  /\b(?:this|our|ce|cette|cet|la presente|notre|nos|these|ces) (?:form|letter|update|report|input|submission|response|answers?|contribution|return|file|formulaire|lettre|rapport|reponses?|fiche|mise a jour|envoi|dossier)\b|\b(?:questions?|renseignements|inquiries)\b/
const BY_WHOM = new RegExp(`^\\W*${BY} `)
const LONGEST_PARAGRAPH = 4

/** A paragraph by itself, however it wraps, that says whom to ask about the paper, or that stands over a signature and does. */
function tellsWhomToAsk(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { others, from }: { others: readonly string[]; from: number },
): boolean {
  const piece = pieces[at]
  if (!piece || !(piece.gap || !piece.wraps)) return false
  const next = pieces.slice(at + 1, from).findIndex((one) => one.gap || !one.wraps)
  const until = piece.wraps ? (next < 0 ? from : at + 1 + next) : at + 1
  if (until - at > LONGEST_PARAGRAPH) return false
  const lines = pieces.slice(at, until).map((one) => textOf(text, one.span).trim())
  const whole = lines.join(' ')
  if (markOf(whole) || !namesContact(whole, others)) return false
  const folded = fold(whole)
  if (FOR_MORE.test(folded) || BY_WHOM.test(folded) || (piece.gap && FOOT.test(folded))) return true
  return from < pieces.length && OF_THE_PAPER.test(folded)
}

/** A person's name on a line of its own, who was named above or under whom a title or a number stands. */
function isSignature(
  text: string,
  pieces: readonly Piece[],
  at: number,
  { people, others }: Known,
): boolean {
  const line = textOf(text, pieces[at]?.span ?? { start: 0, end: 0 })
  const name = line
    .trim()
    .replace(/^[-–—~]\s*/, '')
    .replace(/\s*[([][^)\]]{2,20}[)\]]\s*$|[.,]$/g, '')
  if (people.some((person) => isSame(name, person))) return true
  if (personAtStart(name, others) === null) return false
  if (!/[,|–]/.test(name) && text.slice(0, pieces[at]?.span.start).includes(name)) return true
  const below = pieces.slice(at + 1).map((piece) => textOf(text, piece.span).trim())
  const lines = /[,|–]/.test(name) ? [name, ...below] : below
  return (
    lines.some((one) => OFFICE.test(fold(one))) &&
    below.every((one) => one.length <= 100 && !markOf(one) && !/\p{Ll}[.!?]$/u.test(one))
  )
}

/** Whether a signature is this person's: in full, turned round, by first name, by what friends call them, or by initials. */
function isSame(signed: string, person: string): boolean {
  const [one, other] = [wordsOf(signed), wordsOf(person)]
  if (one.length === 0) return false
  if (one.every((word) => other.includes(word))) return true
  const [only = ''] = one
  if (one.length === 1 && only.length >= 3 && other[0]?.startsWith(only)) return true
  const initials = other.flatMap((word) => word.split('-')).map((word) => word.charAt(0))
  return /^[\p{Lu}.-]{2,8}$/u.test(signed) && initials.join('') === fold(signed).replace(/\W/g, '')
}

function wordsOf(name: string): string[] {
  return [...fold(name).matchAll(/[a-z'-]+/g)].map((word) => word[0])
}

/** Rows at the end of a table whose left cell is a label of the form's head: "Contact | Ann Doyle". */
function labelledRowsFrom(text: string, pieces: readonly Piece[], until: number): number {
  let from = until
  while (from > 1) {
    const row = pieces[from - 1]?.row ?? null
    if (row === null) return from
    const start = pieces.findIndex((piece) => piece.row === row)
    const cells = pieces.slice(start, from)
    const left = cells.filter((one) => one.column === 'left').map((one) => textOf(text, one.span))
    const [value] = cells.filter((one) => one.column === 'right')
    // What goes on in small letters is the rest of an answer, and no label's value.
    const isValue = value !== undefined && !/^\p{Ll}[\p{Ll}’']*\s/u.test(textOf(text, value.span))
    const isRow = cells.every((one) => one.row === row) && isValue
    if (start < 1 || !isRow || left.length !== 1 || !isLabel(left[0] ?? '')) return from
    from = start
  }
  return from
}
