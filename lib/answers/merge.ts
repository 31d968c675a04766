import {
  type Ask,
  type Draft,
  type DraftKind,
  type DraftLine,
  type DraftSection,
  isSameLine,
  KINDS,
  linesIn,
  tidy,
} from './draft.ts'

/** Three states of one draft: what somebody saw, what they made of it, and what stands meanwhile. */
export type Three<Value> = { base: Value; mine: Value; theirs: Value }

export type Merged = {
  draft: Draft
  /** Lines that two people wrote otherwise at once: mine stands beside theirs under another key. */
  apart: { kind: DraftKind; id: string; as: string }[]
  /** Lines that I took away while somebody changed them: they stay. */
  stayed: { kind: DraftKind; id: string }[]
  /** Priorities about which somebody said another word meanwhile: theirs stays until I say mine again. */
  unheard: string[]
}

/**
 * One draft out of what two people did to it at once, line by line. No word that either of them typed is missing from it: what
 * both changed otherwise stands twice, side by side. The same save tried again changes nothing more.
 */
export function mergeDrafts(three: Three<Draft>): Merged {
  const { base, mine, theirs } = {
    base: tidy(three.base),
    mine: tidy(three.mine),
    theirs: tidy(three.theirs),
  }
  const apart: Merged['apart'] = []
  const stayed: Merged['stayed'] = []
  const sections = KINDS.map((kind): DraftSection => {
    const lines = mergeLines({
      base: linesIn(base, kind),
      mine: linesIn(mine, kind),
      theirs: linesIn(theirs, kind),
    })
    apart.push(...lines.apart.map((one) => ({ kind, ...one })))
    stayed.push(...lines.stayed.map((id) => ({ kind, id })))
    const said = (draft: Draft) => draft.sections.find((one) => one.kind === kind)?.isNil ?? false
    const isNil = said(mine) === said(base) ? said(theirs) : said(mine)
    return { kind, isNil, lines: lines.merged }
  })
  const { words, unheard } = mergeWords({
    base: base.words,
    mine: mine.words,
    theirs: theirs.words,
  })
  return { draft: tidy({ sections, words }), apart, stayed, unheard }
}

function mergeWords({ base, mine, theirs }: Three<Draft['words']>) {
  const words: Draft['words'] = {}
  const unheard: string[] = []
  const ids = new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])
  for (const id of ids) {
    const [was, own, other] = [base[id], mine[id], theirs[id]]
    const isHeard = other === was || own === other
    if (!isHeard && own !== was) unheard.push(id)
    const word = isHeard ? own : other
    if (word) words[id] = word
  }
  return { words, unheard }
}

type Lines = readonly DraftLine[]

function mergeLines({ base, mine, theirs }: Three<Lines>) {
  const was = byId(base)
  const own = byId(mine)
  const other = byId(theirs)
  const apart: { id: string; as: string }[] = []
  const stayed: string[] = []
  const merged: DraftLine[] = []
  for (const theirLine of theirs) {
    const { id } = theirLine
    const myLine = own.get(id)
    if (myLine) {
      const lines = mergeLine({ base: was.get(id), mine: myLine, theirs: theirLine })
      const [, rival] = lines
      if (rival) apart.push({ id, as: rival.id })
      // Tried again, it is there already.
      merged.push(...lines.filter((line) => line.id === id || !other.has(line.id)))
    } else if (!was.has(id)) merged.push(theirLine)
    else if (!isSameLine(was.get(id), theirLine)) {
      stayed.push(id)
      merged.push(theirLine)
    }
  }
  for (const [at, line] of mine.entries()) {
    if (other.has(line.id)) continue
    // They took it away as I had seen it.
    if (isSameLine(was.get(line.id), line)) continue
    merged.splice(placeAfter(merged, mine.slice(0, at)), 0, line)
  }
  return { merged, apart, stayed }
}

/** Right behind the nearest of those that stand before it. */
function placeAfter(merged: Lines, before: Lines): number {
  for (const { id } of before.toReversed()) {
    const at = merged.findIndex((line) => line.id === id)
    if (at >= 0) return at + 1
  }
  return before.length === 0 ? 0 : merged.length
}

function mergeLine({ base, mine, theirs }: { base: DraftLine | undefined } & Both): DraftLine[] {
  const text = either(base?.text, mine.text, theirs.text)
  const ask = mergeAsk(base?.ask ?? null, mine.ask, theirs.ask)
  if (text === undefined || ask === undefined) return [theirs, besideOf(mine, theirs)]
  const priority = mine.priority ?? theirs.priority
  const beside = either(base?.beside, mine.beside, theirs.beside) ?? null
  return [{ id: theirs.id, text, priority, beside, ask }]
}

type Both = { mine: DraftLine; theirs: DraftLine }

function mergeAsk(base: Ask | null, mine: Ask | null, theirs: Ask | null): Ask | null | undefined {
  if (mine === null && theirs === null) return null
  const part = (name: keyof Ask) =>
    either(base?.[name] ?? '', mine?.[name] ?? '', theirs?.[name] ?? '')
  const [what, by, from] = [part('what'), part('by'), part('from')]
  if (what === undefined || by === undefined || from === undefined) return undefined
  return { what, by, from }
}

/**
 * Whichever of the two changed it; undefined where both did. A text that goes on from the other's holds every word of it:
 * that is how one's own earlier save is met, whose answer was lost on the way.
 */
function either<Value extends string | null>(
  base: Value | undefined,
  mine: Value,
  theirs: Value,
): Value | undefined {
  if (mine === theirs || theirs === base) return mine
  if (mine === base) return theirs
  if (typeof mine !== 'string' || typeof theirs !== 'string') return undefined
  if (theirs !== '' && mine.startsWith(theirs)) return mine
  return mine !== '' && theirs.startsWith(mine) ? theirs : undefined
}

/** Under a key that its words make, so that the same save tried again makes no third line. */
function besideOf(mine: DraftLine, theirs: DraftLine): DraftLine {
  const { what = '', by = '', from = '' } = mine.ask ?? {}
  const id = `${theirs.id.slice(0, 40)}~${digest([mine.text, what, by, from].join('\n'))}`
  return { ...mine, id, beside: theirs.id }
}

/** FNV-1a: short and the same everywhere; two texts of one line that share it are not to be expected. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (const letter of text) {
    hash ^= letter.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193) >>> 0
  }
  return hash.toString(36)
}

function byId(lines: Lines): Map<string, DraftLine> {
  return new Map(lines.map((line) => [line.id, line]))
}
