import { isOther } from '#lib/documents/words/cues.ts'
import type { Piece } from '#lib/documents/words/pieces.ts'
import { foundAt } from './likely.ts'
import { evidence, type Item, type Known, likeliestKinds } from './section-kinds.ts'
import type { Found } from './sections.ts'
import { type Asks, type Look, type Spot, spotsOf } from './spots.ts'

const FEWEST = 4
const MOST = 5
/** A title of the whole form names its round; a label holds its answer. */
const NO_HEADING = /\b(?:19|20)\d\d\b|:\s*\S|@/

/**
 * Where no words told enough: four or five headings that look alike, each over an answer of its own, are the form's
 * sections in their usual order, if at least two of them say something that their section would. [] otherwise.
 */
export function alikeSections(
  text: string,
  pieces: readonly Piece[],
  known: Known & { endsAsking: Asks },
): Found[] {
  const spots = spotsOf(text, pieces, known.endsAsking).filter(({ title }) => isHeading(title))
  let best: { told: number; found: Found[] } = { told: 1, found: [] }
  for (const look of new Set<Look>(spots.map((spot) => spot.look))) {
    const alike = spots.filter((spot) => spot.look === look)
    const headings = alike.filter((spot, index) => isAnswered(spot, alike[index + 1], pieces))
    if (headings.length < FEWEST || headings.length > MOST) continue
    const items = headings.map((spot, index) => itemOf(spot, index + 1))
    const kinds = likeliestKinds(items, known)
    const told = items.filter((item, at) => {
      const kind = kinds[at]
      return kind && (evidence(item, items, known).get(kind) ?? 0) >= 3
    }).length
    if (told <= best.told) continue
    best = {
      told,
      found: headings.map((spot, at) => foundAt(text, pieces, spot, kinds[at] ?? null)),
    }
  }
  return best.found
}

function isHeading(title: string): boolean {
  return !NO_HEADING.test(title) && !isOther(title)
}

/** Something stands under it before the next heading: a title of two lines has nothing under its first. */
function isAnswered(spot: Spot, next: Spot | undefined, pieces: readonly Piece[]): boolean {
  const until = next?.at ?? pieces.length
  const under = pieces.slice(spot.at + spot.lines, until)
  return under.some(
    (piece) => piece.kind === 'body' && (spot.look !== 'cell' || piece.column !== 'left'),
  )
}

function itemOf(spot: Spot, number: number): Item {
  const { at, lines, look, title, below } = spot
  return { at, lines, title, below, number, from: 0, style: look, placed: true, asks: false }
}
