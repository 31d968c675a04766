import type { SectionKind } from '#lib/documents/form.ts'
import { markOf } from '#lib/documents/words/marks.ts'
import { type Piece, textOf } from '#lib/documents/words/pieces.ts'
import { fold } from '#lib/documents/words/wording.ts'
import { evidence, type Item, type Known, likeliestKinds } from './section-kinds.ts'
import type { Found } from './sections.ts'
import type { Asks } from './spots.ts'

const ORDINALS =
  'premiere|deuxieme|troisieme|quatrieme|cinquieme|sixieme|first|second|third|fourth|fifth|sixth'.split(
    '|',
  )
const NAMED = ['one', 'two', 'three', 'four', 'five', 'six']
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii']
const HEAD =
  '(?:section|part|partie|volet|question|rubrique|bloc|block|topic|item|theme|thème|sujet|point|axe|domaine|étape|step|no|n°|nº|#|q)'
const NUMBERED = new RegExp(
  `^\\s*[*_#>]{0,3}\\s*(?:${HEAD}\\.?\\s*)?\\(?(\\d{1,2})\\s*(?:\\.0\\b|[.):\\]°/|]+|\\s?[-–—](?=\\s)|(?=\\s+\\p{Lu}))\\s*`,
  'iu',
)
const LETTERED = new RegExp(
  `^\\s*[*_#>]{0,3}\\s*(?:${HEAD}\\s+)?\\(?(?:([A-H])|([IVX]{1,4})|([a-h])(?=[.)]))\\s*(?:[.):]|\\s[-–—](?=\\s))\\s*`,
  'u',
)
const SPELLED = new RegExp(
  `^\\W*(?:(${ORDINALS.join('|')}) (?:partie|section|question|part|volet)|(?:section|part|question) (${NAMED.join('|')}))\\b\\s*[.):–—-]?\\s*`,
)
/** A number in a cell of its own. */
const ALONE = /^\W*(?:\d{1,2}|[IVX]{1,4}|[A-H])\W*$/
const MOST_ITEMS = 7
const LONGEST_TITLE = 400
/** More numbers than any form has headings and answers: comparing each with each would take seconds. */
const MOST_NUMBERS = 600

/**
 * The form's own numbering, where three headings or more count up through it, each over a question or worded like a
 * section: the kinds are those that their words and the usual order together make likeliest. [] where nothing counts.
 */
export function numberedSections(text: string, pieces: readonly Piece[], known: Known): Found[] {
  const items = pieces.flatMap((piece, at) => itemAt(text, pieces, { piece, at, asks: known.asks }))
  if (items.length > MOST_NUMBERS) return []
  const styles = new Set(items.map((one) => one.style))
  const chains = [...styles].map((style) =>
    bestChain(
      items.filter((one) => one.style === style),
      known,
    ),
  )
  const best = chains.reduce((one, other) => (other.score > one.score ? other : one), {
    items: [],
    score: 0,
  })
  if (best.items.length < 3) return []
  const chain = withMissing(best.items, items)
  const kinds = likeliestKinds(chain, known)
  const told = chain.filter((item, at) => {
    const kind = kinds[at]
    return kind && (evidence(item, chain, known).get(kind) ?? 0) > 0
  })
  if (told.length < Math.max(2, chain.length / 2)) return []
  return chain.map((item, index) =>
    foundAt(text, pieces, { item, kind: kinds[index] ?? null, known }),
  )
}

type Told = { item: Item; kind: SectionKind | null; known: Known }

function foundAt(text: string, pieces: readonly Piece[], { item, kind, known }: Told): Found {
  const { at, lines, number, from } = item
  const piece = pieces[at]
  const line = piece ? textOf(text, piece.span) : ''
  // A cell asks as long as it likes.
  const isLine = piece?.column !== 'left' && lines === 1
  // "What we have done: we opened…" holds its answer on the same line.
  const colon = isLine && !item.asks ? line.slice(from).search(/:\s+\S/) : -1
  const length = colon > 0 ? from + colon + 1 : isLine ? titleEnd(line, known) : line.length
  return { at, lines, title: { kind, number, length, rest: length < line.length } }
}

/** "1. Accomplishments • We opened…": a title that is known ends where a mark opens an answer that asks nothing. */
function titleEnd(line: string, { titles, asks }: Known): number {
  const length = titles.match(line)?.length ?? line.length
  const opens = /\s[-–—•●▪■]\s*$/.test(line.slice(0, length))
  const rest = line.slice(length)
  return opens && rest.trim() !== '' && !asks(rest) ? length : line.length
}

function itemAt(
  text: string,
  pieces: readonly Piece[],
  { piece, at, asks }: { piece: Piece; at: number; asks: Asks },
): Item[] {
  if (piece.kind !== 'body' || piece.column === 'right' || piece.level !== null) return []
  const line = textOf(text, piece.span)
  const own = numberOf(line)
  const before = pieces[at - 1]
  const inCell = piece.column === 'left' && before?.column === 'left' && before.row === piece.row
  const alone = inCell && before ? textOf(text, before.span).trim() : ''
  const apart = !own && ALONE.test(alone) ? numberOf(`${alone.replace(/\W+$/, '')}. `) : null
  const counted = own ?? apart
  if (!counted || counted.number < 1 || counted.number > 9) return []
  const title = line.slice(own?.length ?? 0)
  if (title.length > LONGEST_TITLE) return []
  // "1." over its title, in one cell or on a line of its own.
  const first = title.trim() === '' ? at + 1 : at
  const lines = first > at ? 0 : titleLines(text, pieces, at)
  if (lines === 0) return []
  const head = [title, ...pieces.slice(at + 1, at + lines).map((one) => textOf(text, one.span))]
  const below = belowOf(text, pieces, at + lines)
  const joined = head
    .join(' ')
    .replace(/[*_]+\s*$/, '')
    .trim()
  const { style, number } = counted
  return [
    {
      ...{
        at,
        from: own?.length ?? 0,
        lines,
        style: `${style} ${piece.column ?? ''}`,
        number,
        below,
        title: joined,
      },
      placed: piece.column === 'left' || piece.strong || piece.heading !== null,
      asks: asks(joined) || asks(below) || below.includes('?'),
    },
  ]
}

function numberOf(line: string): { number: number; style: string; length: number } | null {
  const digits = NUMBERED.exec(line)
  // "4 Vitrine" counts; "3 years." goes on with the line above.
  const isBare = digits !== null && /^\s*\d+\s*$/.test(digits[0])
  if (digits?.[1] && !(isBare && /^\p{Ll}/u.test(line.slice(digits[0].length))))
    return { number: Number(digits[1]), style: 'digits', length: digits[0].length }
  const letters = LETTERED.exec(line)
  if (letters?.[2] && ROMAN.includes(letters[2].toLowerCase()))
    return {
      number: ROMAN.indexOf(letters[2].toLowerCase()) + 1,
      style: 'roman',
      length: letters[0].length,
    }
  if (letters?.[1])
    return { number: letters[1].charCodeAt(0) - 64, style: 'letters', length: letters[0].length }
  if (letters?.[3])
    return { number: letters[3].charCodeAt(0) - 96, style: 'small', length: letters[0].length }
  const words = SPELLED.exec(fold(line))
  const place = words?.[1] ? ORDINALS.indexOf(words[1]) % 6 : NAMED.indexOf(words?.[2] ?? '')
  return words && place >= 0 ? { number: place + 1, style: 'words', length: words[0].length } : null
}

const DANGLING =
  /(?:[-–/&,]|\b(?:and|of|the|in|to|for|or|et|de|des|du|la|le|les|ou|à|d['’]|l['’]))\s*$/iu

/** How many lines a title takes: it goes on while it hangs in the air or the next begins small. */
function titleLines(text: string, pieces: readonly Piece[], at: number): number {
  let lines = 1
  for (; lines < 4; lines += 1) {
    const [here, next] = [pieces[at + lines - 1], pieces[at + lines]]
    if (!here?.wraps || !next || next.gap || next.column !== here.column) break
    if (next.row !== here.row) break
    const line = textOf(text, next.span)
    if (markOf(line) || !(DANGLING.test(textOf(text, here.span)) || /^\p{Ll}/u.test(line))) break
  }
  return lines
}

/** What stands under a title: the rest of its cell, or its next lines up to a blank or a bullet. */
function belowOf(text: string, pieces: readonly Piece[], from: number): string {
  const words: string[] = []
  const column = pieces[from - 1]?.column ?? null
  for (let at = from; at < Math.min(pieces.length, from + 9); at += 1) {
    const [one, before] = [pieces[at], pieces[at - 1]]
    if (!one || one.column !== column || one.level !== null) break
    const line = textOf(text, one.span)
    if (column === 'left' ? one.row !== before?.row : (one.gap && at > from) || markOf(line)) break
    words.push(line)
    if (!one.wraps && column === null) break
  }
  return words.join(' ').slice(0, 500)
}

function weightOf(item: Item, known: Known): number {
  const most = Math.max(0, ...evidence(item, [item], known).values())
  // A whole sentence that asks nothing is an answer.
  const isLong =
    !item.asks &&
    (item.title.split(/\s+/).length > LONGEST_MISSING + 3 || /[^.][.;]$/.test(item.title))
  return Math.min(8, most) + (item.asks ? 4 : 0) + (item.placed ? 3 : 0) - (isLong ? 8 : 0)
}

/** "3)" after an answer's "1)" and "2)" goes on with them, unless it asks or is a title that is known. */
function continuesList(item: Item, between: readonly Item[], { titles }: Known): boolean {
  const isNext = between.some((one) => one.number === item.number - 1)
  return isNext && !(item.asks && item.title.length < 90) && titles.match(item.title) === null
}

/** The headings that count up, one by one or over a number left out, and weigh most together. */
function bestChain(items: readonly Item[], known: Known): { items: Item[]; score: number } {
  const best: { items: Item[]; score: number }[] = []
  for (const [index, item] of items.entries()) {
    const weight = weightOf(item, known)
    if (weight < 4 || item.number > MOST_ITEMS) continue
    let chain = { items: [item], score: weight + (item.number === 1 ? 3 : -2) }
    for (let before = 0; before < index; before += 1) {
      const one = best[before]
      const step = item.number - (one?.items.at(-1)?.number ?? item.number)
      if (!one || step < 1 || step > 2) continue
      if (continuesList(item, items.slice(before + 1, index), known)) continue
      const score = one.score + weight + (step === 1 ? 2 : 0)
      if (score > chain.score) chain = { items: [...one.items, item], score }
    }
    best[index] = chain
  }
  return best.reduce((one, other) => (other.score > one.score ? other : one), {
    items: [],
    score: 0,
  })
}

const LONGEST_MISSING = 9

/** The headings before, between and after those that told something, by their number alone. */
function withMissing(chain: readonly Item[], items: readonly Item[]): Item[] {
  const all = [...chain]
  const isShort = (one: Item) => one.title.split(/\s+/).length <= LONGEST_MISSING
  for (const wanted of [1, 2, 3, 4, 5]) {
    if (all.some((one) => one.number === wanted)) continue
    const before = all.findLast((one) => one.number < wanted)
    const after = all.find((one) => one.number > wanted)
    const between = items.filter(
      (one) =>
        one.style === chain[0]?.style &&
        one.at > (before?.at ?? -1) &&
        one.at < (after?.at ?? Number.POSITIVE_INFINITY),
    )
    // A list inside an answer counts from one; a heading stands alone.
    const [first] = between
    const isAlone = first?.number === wanted && (between.length === 1 || !after || wanted === 1)
    if (!first || !isAlone || !isShort(first)) continue
    if (!after && between.some((one) => one !== first && one.number > wanted)) continue
    all.splice(before ? all.indexOf(before) + 1 : 0, 0, first)
  }
  return all
}
