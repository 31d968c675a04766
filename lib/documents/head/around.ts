import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import { fold } from '#lib/documents/words/wording.ts'

/** Words of a table's first row, over the columns: "No. | Question | Answer". */
const COLUMN_HEAD =
  /^\W*(?:(?:your |votre |vos |the |la |les )?(?:answers?|responses?|reponses?|replies|inputs?|details?|updates?|comments?|commentaires?|descriptions?|information|renseignements|mise a jour|submissions?|contributions?|questions?|topics?|sujets?|themes?|items?|elements?|sections?|rubriques?|categor(?:y|ies)|categories?|prompts?|headings?|volets?|no|n|nos|numbers?|numeros?|english|anglais|francais|french)(?: du membre| de l'administration| (?:from|of|for) (?:your |the )?(?:jurisdiction|member|organization)| here| ici)?\W*)+$/
export const BANNER =
  /^\W*(?:(?:strictly |for |pour |-|\/|document |tres |and |et )*(?:confidential|confidentiel(?:le)?|in confidence|protected ?[abc]?|protege ?[abc]?|unclassified|non classifie|draft|ebauche|internal use(?: only)?|usage interne(?: seulement| uniquement)?|discussion only|official use only|not for (?:further )?(?:distribution|circulation)|ne pas (?:diffuser|distribuer|circuler)|do not (?:copy|circulate|distribute|forward)|without prejudice|council members? only|members only|final|version finale)\W*)+(?:\(?v?\d[\d.]*\)?\W*)?$/
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
  const again = comingBack(text, pieces, dressing)
  const isDressed = (piece: Piece) => dressing.includes(piece) || again.has(piece)
  return { dressing: pieces.filter(isDressed), rest: pieces.filter((piece) => !isDressed(piece)) }
}

/** How many lines into a page a row of heads may stand that comes back on each. */
const TOP_LINES = 4

/** The names of columns that a table's first row gave, again at the top of a later page. */
function comingBack(
  text: string,
  pieces: readonly Piece[],
  dressing: readonly Piece[],
): ReadonlySet<Piece> {
  const wordsOf = ({ column, span }: Piece) => `${column} ${fold(textOf(text, span)).trim()}`
  const heads = new Map(
    dressing
      .filter(({ column, page }) => column !== null && page !== null)
      .map((piece) => [wordsOf(piece), piece.page]),
  )
  const lines = new Map<number | null, number>()
  const again = pieces.filter((piece) => {
    const line = (lines.get(piece.page) ?? 0) + 1
    lines.set(piece.page, line)
    const first = heads.get(wordsOf(piece))
    return line <= TOP_LINES && first !== undefined && first !== piece.page
  })
  return new Set(again)
}
