import type { SectionKind } from '#lib/documents/form.ts'
import { type Cue, isOther, type SectionCues } from '#lib/documents/words/cues.ts'
import type { Piece } from '#lib/documents/words/pieces.ts'
import { textOf } from '#lib/documents/words/pieces.ts'
import { ORDER } from './section-kinds.ts'
import type { Found } from './sections.ts'
import { type Asks, type Look, type Spot, spotsOf } from './spots.ts'

/** Where a form plainly sets its sections apart, fewer words are enough. */
const PLAIN_LOOKS = new Set<Look>(['cell', 'heading', 'numbered', 'lettered'])

type Guess = { spot: Spot; kind: SectionKind; score: number }

/**
 * Adds the sections whose titles no template words, by cue words, number and place: they must look like the titles
 * that are known or, where fewer than two are, make at least three sections among themselves.
 */
export function withLikely(
  text: string,
  pieces: readonly Piece[],
  sure: readonly Found[],
  { cues, asks }: { cues: SectionCues; asks: Asks },
): Found[] {
  const spots = spotsOf(text, pieces, asks)
  const known = sure.map((one) => withNumber(one, spots, pieces))
  return likelyBeside(text, pieces, { sure: known, spots, cues }).sort((a, b) => a.at - b.at)
}

/** A title known by its second line, "1) Progress of the / accomplishments", begins with the first. */
function withNumber(one: Found, spots: readonly Spot[], pieces: readonly Piece[]): Found {
  const spot = spots.find(
    ({ at, lines, number }) => number !== null && at <= one.at && one.at < at + lines,
  )
  if (!spot || one.title.number !== null) return one
  // In a table of three columns the number stands in the cell before.
  if (spot.at === one.at) return { ...one, title: { ...one.title, number: spot.number } }
  if (pieces[one.at]?.gap) return one
  const lines = one.at + one.lines - spot.at
  return { at: spot.at, lines, title: { ...one.title, number: spot.number } }
}

function likelyBeside(
  text: string,
  pieces: readonly Piece[],
  { sure, spots, cues }: { sure: readonly Found[]; spots: readonly Spot[]; cues: SectionCues },
): Found[] {
  const taken = new Set(
    sure.flatMap((one) => Array.from({ length: one.lines }, (_, i) => one.at + i)),
  )
  const free = spots.filter((spot) => !taken.has(spot.at) && counts(spot, sure))
  const kinds = new Set(sure.map((one) => one.title.kind))
  const looks =
    kinds.size >= 2
      ? new Set(
          spots.filter((spot) => sure.some((one) => one.at === spot.at)).map((one) => one.look),
        )
      : new Set([bestLook(spots, sure, cues)].filter((look) => look !== null))
  const alike = free.filter((spot) => looks.has(spot.look))
  const added = uniqueKinds(alike, cues)
    .filter((one) => !kinds.has(one.kind))
    .filter((one) => fits(one, sure))
    .map(({ spot, kind }) => foundAt(text, pieces, spot, kind))
  const all = [...sure, ...added]
  const first = Math.min(...all.map((one) => one.at))
  const known = new Set(all.map((one) => one.at))
  const rest = alike.filter((spot) => !known.has(spot.at) && (spot.at > first || spot.number === 1))
  const placed = byPlace(rest, all).map(({ spot, kind }) => foundAt(text, pieces, spot, kind))
  const numbered = new Set(placed.map((one) => one.at))
  const others = rest
    .filter((spot) => spot.at > first && isOther(spot.title) && !numbered.has(spot.at))
    .map((spot) => foundAt(text, pieces, spot, null))
  return [...all, ...placed, ...others]
}

function bestLook(spots: readonly Spot[], sure: readonly Found[], cues: SectionCues): Look | null {
  let best: { look: Look; weight: number } | null = null
  for (const look of new Set(spots.map((spot) => spot.look))) {
    const alike = spots.filter((spot) => spot.look === look)
    const known = sure.filter((one) => alike.some((spot) => spot.at === one.at))
    const kinds = new Set([
      ...uniqueKinds(alike, cues).map((one) => one.kind),
      ...known.map((one) => one.title.kind),
    ]).size
    const numbers = alike.filter((spot) => spot.number !== null).length
    // What is numbered is the form's own, even where one of its titles tells nothing.
    const weight = kinds + (numbers >= 3 ? 1.5 : 0)
    if (kinds >= 3 && weight > (best?.weight ?? 0)) best = { look, weight }
  }
  return best?.look ?? null
}

/** For each kind the place that tells it most plainly. */
function uniqueKinds(spots: readonly Spot[], cues: SectionCues): Guess[] {
  const best = new Map<SectionKind, Guess>()
  for (const spot of spots) {
    const cue = isOther(spot.title) ? null : cues.kindOf(spot.title, spot.below)
    if (!cue || !isPlain(cue, spot.look)) continue
    const before = best.get(cue.kind)
    // Between two of one kind the form's own numbering decides before the words do.
    const score = cue.score + (spot.number === null ? 0 : 4)
    if (!before || before.score < score) best.set(cue.kind, { spot, kind: cue.kind, score })
  }
  return [...best.values()]
}

function isPlain({ score, lead }: Cue, look: Look): boolean {
  return PLAIN_LOOKS.has(look) ? score >= 3 && lead >= 2 : score >= 6 && lead >= 3
}

// Sections keep their order from form to form: what would break it needs plainer words.
function fits({ spot, kind, score }: Guess, sure: readonly Found[]): boolean {
  const place = ORDER.indexOf(kind)
  const inOrder = sure.every(({ at, title }) => {
    const other = title.kind ? ORDER.indexOf(title.kind) : -1
    return other < 0 || at < spot.at === other < place
  })
  return inOrder || score >= 8
}

/** Numbers only grow from title to title. */
function counts(spot: Spot, sure: readonly Found[]): boolean {
  return sure.every(({ at, title }) => {
    if (spot.number === null || title.number === null) return true
    return at < spot.at === title.number < spot.number
  })
}

/** A number between two known ones, or a title over a question, stands for the kind that is left between them. */
function byPlace(rest: readonly Spot[], all: readonly Found[]): Guess[] {
  const guesses: Guess[] = []
  const taken = new Set(all.map((one) => one.title.kind))
  for (const spot of rest) {
    const { number } = spot
    if ((number === null && spot.below === '') || isOther(spot.title)) continue
    const numberOf = (one: Found) => one.title.number ?? 0
    const before = all.findLast(
      (one) => one.at < spot.at && (number === null || numberOf(one) < number),
    )
    const after = all.find((one) => one.at > spot.at && (number === null || numberOf(one) > number))
    if (!before?.title.kind && number !== 1) continue
    const low = before?.title.kind ? ORDER.indexOf(before.title.kind) : -1
    const high = after?.title.kind ? ORDER.indexOf(after.title.kind) : ORDER.length
    const left = ORDER.filter((kind, place) => place > low && place < high && !taken.has(kind))
    // Of several the form's usual number decides; without one, the section that forms leave out last.
    const own = number === null ? left.find((kind) => kind !== 'changes') : ORDER[number - 1]
    const chosen = left.length === 1 ? left[0] : left.find((kind) => kind === own)
    if (!chosen) continue
    taken.add(chosen)
    guesses.push({ spot, kind: chosen, score: 0 })
  }
  return guesses
}

/** A spot as a found title: what follows its colon is its answer already. */
export function foundAt(
  text: string,
  pieces: readonly Piece[],
  spot: Spot,
  kind: SectionKind | null,
): Found {
  const piece = pieces[spot.at]
  const length = piece ? piece.span.end - piece.span.start : 0
  const line = piece ? textOf(text, piece.span) : ''
  // "What we have done: we opened…" holds its answer on the same line; a cell asks as long as it likes.
  const colon = spot.look === 'cell' ? -1 : line.search(/:\s+\S/)
  const rest = colon > 0 && spot.lines === 1
  return {
    at: spot.at,
    lines: spot.lines,
    title: { kind, number: spot.number, length: rest ? colon + 1 : length, rest },
  }
}
