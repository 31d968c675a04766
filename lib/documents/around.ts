import { type Piece, textOf } from './pieces.ts'
import { fold } from './wording.ts'

/** Words of a table's first row, over the columns: "No. | Question | Answer". */
const COLUMN_HEAD =
  /^\W*(?:(?:your |votre |vos |the |la |les )?(?:answers?|responses?|reponses?|replies|inputs?|details?|updates?|comments?|commentaires?|descriptions?|information|renseignements|mise a jour|submissions?|contributions?|questions?|topics?|sujets?|themes?|items?|elements?|sections?|rubriques?|categor(?:y|ies)|categories?|prompts?|headings?|volets?|no|n|nos|numbers?|numeros?|english|anglais|francais|french)(?: du membre| de l'administration| (?:from|of|for) (?:your |the )?(?:jurisdiction|member|organization)| here| ici)?\W*)+$/
const BANNER =
  /^\W*(?:(?:strictly |for |pour |-|\/|document |tres |and |et )*(?:confidential|confidentiel(?:le)?|in confidence|protected ?[abc]?|protege ?[abc]?|unclassified|non classifie|draft|ebauche|internal use(?: only)?|usage interne(?: seulement| uniquement)?|discussion only|official use only|not for (?:further )?(?:distribution|circulation)|ne pas (?:diffuser|distribuer|circuler)|do not (?:copy|circulate|distribute|forward)|without prejudice|council members? only|members only|final|version finale)\W*)+(?:\(?v?\d[\d.]*\)?\W*)?$/
const DISCLAIMER =
  /\b(?:this|ce|cette|le present|the (?:information|contents?)) ?(?:e-?mail|message|document|form|formulaire|courriel|communication|information|contained|transmission|of this)?\b.{0,120}\b(?:confidential|confidentiel|privileged|privilegie|intended (?:only|solely|for)|destine|unauthori[sz]ed|council members only|not be (?:shared|distributed))|\b(?:unauthori[sz]ed|intended recipient|destinataire)\b|(?:consider|think (?:of|about)|pensez a) (?:the|l')environ/
const CLOSING =
  /^\W*(?:(?:many |with |kind(?:est)? |best |warm(?:est)? |sincere )*(?:thanks|thank you|regards|wishes)|best|sincerely|yours (?:truly|sincerely)|respectfully(?: submitted)?|cheers|(?:un grand |mille )?merci|cordialement|cordiales? salutations|bien (?:a vous|cordialement)|salutations(?: distinguees)?|meilleures salutations|sinceres salutations|au plaisir|bonne journee|sent from my|envoye de(?:puis)? mon|-- ?$)(?: (?:so much|again|all|everyone|in advance|for (?:your|the|reading|organizing).{0,60}|and (?:best )?regards|beaucoup|a (?:tous|toutes|vous).{0,20}|d'avance|encore|et .{0,30}))*\W*$/
const RETURN =
  /^\W*(?:please |kindly |veuillez |merci de |priere de |svp )?(?:return|send|submit|e-?mail|forward|retourner|renvoyer|retournez|transmettre|envoyer|faire parvenir|remettre)\b.{0,160}(?:@|by |before |no later|avant le|d'ici|au plus tard|secretariat|coordinator)|^\W*(?:thank you|thanks|merci)\b.{0,20}\b(?:for|de|d'|pour) .{0,80}$|^\W*(?:end of (?:form|document|template)|fin du (?:formulaire|document)|\*{3,}|-{3,}|={3,}|_{3,})\W*$|^\W*(?:next|prochaine?) (?:meeting|reunion|rencontre)\s*:/

/** The lines of a table that only name its columns, and banners such as "DRAFT – CONFIDENTIAL". */
function isDressing(text: string, piece: Piece, row: readonly Piece[]): boolean {
  const line = textOf(text, piece.span)
  if (line.length > 120) return false
  const folded = fold(line)
  if (piece.column !== 'right' && BANNER.test(folded)) return true
  return (
    piece.column !== null &&
    row.length >= 2 &&
    row.length <= 6 &&
    row.some((one) => one.column === 'right') &&
    row.every((one) => {
      const head = fold(textOf(text, one.span))
      return head.length < 60 && COLUMN_HEAD.test(head)
    })
  )
}

/** The lines of a body without its dressing, which is told apart by row. */
export function withoutDressing(text: string, pieces: readonly Piece[]) {
  const rows = new Map<number, Piece[]>()
  for (const piece of pieces)
    if (piece.row !== null) rows.set(piece.row, [...(rows.get(piece.row) ?? []), piece])
  const dressing = pieces.filter((piece) =>
    isDressing(text, piece, piece.row === null ? [] : (rows.get(piece.row) ?? [])),
  )
  return { dressing, rest: pieces.filter((piece) => !dressing.includes(piece)) }
}

/** A person's name on a line of its own, under a blank, who was already named above: "Gwenaëlle Thibeau". */
function isSignature(text: string, piece: Piece): boolean {
  const line = textOf(text, piece.span).trim()
  return (
    piece.gap &&
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(line) &&
    text.slice(0, piece.span.start).includes(line)
  )
}

/**
 * Where the last section ends and a letter's end begins: a greeting, who submitted the form, a notice to readers.
 * `isLabel` knows the labels of a form's head, which some people write at its foot.
 */
export function trailingFrom(
  text: string,
  pieces: readonly Piece[],
  isLabel: (line: string) => boolean,
): number {
  const inColumns = pieces.some((piece) => piece.column === 'right')
  let from = pieces.length
  for (let at = pieces.length - 1; at >= Math.max(0, pieces.length - 16); at -= 1) {
    const piece = pieces[at]
    if (!piece || piece.column !== null || (at === 0 && !inColumns)) break
    if (piece.span.end - piece.span.start > 600) break
    const line = textOf(text, piece.span)
    const folded = fold(line)
    const closes = CLOSING.test(folded) || RETURN.test(folded) || DISCLAIMER.test(folded)
    if (
      closes ||
      (!inColumns && isSignature(text, piece)) ||
      (isLabel(line) && (inColumns || piece.gap || !piece.wraps)) ||
      BANNER.test(folded)
    )
      from = at
    else if (line.length > 140 && !DISCLAIMER.test(folded)) break
  }
  return from
}
