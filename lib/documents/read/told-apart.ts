import type { Block, ReadDocument } from '#lib/documents/form.ts'
import { fold } from '#lib/documents/words/wording.ts'

/** What programs put where nothing has been typed or chosen yet, in either language. */
const UNTOUCHED =
  '(?:(?:click|tap)(?: (?:or|and) (?:tap|click))?(?: here)? to (?:enter|add|type|select|choose) (?:your |a |an |the |some )?[a-z]+(?: of your [a-z]+)?|(?:cliquez|appuyez|touchez|tapez)(?: (?:ou|et) (?:appuyez|touchez|tapez|cliquez))?(?: ici)? pour (?:entrer|ajouter|taper|saisir|inserer|choisir|selectionner) (?:du |une |un |votre |vos |des |le |la |les )?[a-z]+(?: de (?:votre|vos) [a-z]+)?|(?:choose|select|pick) an? (?:item|option|value|date|building block)|(?:choisissez|selectionnez|choisir|selectionner) (?:un |une )(?:element|option|valeur|date|bloc de construction)|enter (?:your )?text here|(?:entrez|saisissez|tapez) (?:du |votre )?texte ici|[-–—]{1,3} ?(?:select|choose|selectionne[rz]|choisi(?:r|ssez))(?: one| an option)? ?[-–—]{1,3})'
/** A council's own prompt says how as well: "Click here to enter your answer, one point to a bullet". */
const HOW = '(?:, (?!.*\\b(?:we|our|us|nous|notre|nos)\\b)[^.!?;:]{1,80}\\.)?'
const MARK = '(?:[•·*–-] )?'
const WHOLE = new RegExp(`^[\\s<\\[«(]*${MARK}${UNTOUCHED}${HOW}[\\s.>\\]»)…]*$`)
/** "Status: Choose an item." */
const LABELLED = new RegExp(`^[^.!?]{1,60}: ?${UNTOUCHED}${HOW}[\\s.…]*$`)
/** Of a prompt that wraps the first line has its verb: before that it is a label of something else. */
const OPENING =
  /\b(?:click|tap|cliquez|appuyez|touchez|tapez|choose|select|pick|enter|choisi\w+|selectionne\w+|entrez|saisissez)\b/
const NOTE = /^\s*[⁰¹²³⁴-⁹ⁱᵛˣ]{1,3}\s*\p{L}/u

/** Blocks that say what they are by their words alone: a program's own prompt, and a note under the mark it explains. */
export function toldApart(document: ReadDocument): ReadDocument {
  const { text, blocks } = document
  const words = blocks.map(({ span }) =>
    text.slice(span.start, Math.min(span.end, span.start + 200)),
  )
  const kinds = new Map<Block, Block['kind']>()
  for (const [at, block] of blocks.entries()) {
    const own = words[at] ?? ''
    const next = blocks[at + 1]
    if (block.kind !== 'body') continue
    if (isPrompt(own)) kinds.set(block, 'placeholder')
    else if (
      next &&
      isOneLine(block, next) &&
      OPENING.test(fold(own)) &&
      isPrompt(`${own} ${words[at + 1]}`)
    )
      for (const one of [block, next]) kinds.set(one, 'placeholder')
    else if (NOTE.test(own) && isMarked(text, own, block.span.start)) kinds.set(block, 'note')
  }
  if (kinds.size === 0) return document
  return {
    ...document,
    blocks: blocks.map((block) => ({ ...block, kind: kinds.get(block) ?? block.kind })),
  }
}

function isPrompt(words: string): boolean {
  if (words.length > 160) return false
  const folded = fold(words).replace(/\s+/g, ' ').trim()
  return WHOLE.test(folded) || LABELLED.test(folded)
}

/** In a narrow column a prompt goes on in the next line. */
function isOneLine(one: Block, next: Block): boolean {
  return one.wraps && next.kind === 'body' && next.column === one.column && !next.gap
}

/** Whether the raised mark that a note opens with stands behind a word further up. */
function isMarked(text: string, note: string, before: number): boolean {
  const mark = /[⁰¹²³⁴-⁹ⁱᵛˣ]+/.exec(note)?.[0] ?? ''
  return new RegExp(`[\\p{L}\\p{N}.,;:)»”"]${mark}(?![⁰¹²³⁴-⁹ⁱᵛˣ])`, 'u').test(
    text.slice(0, before),
  )
}
