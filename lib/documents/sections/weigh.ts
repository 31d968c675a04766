import type { SectionKind } from '#lib/documents/form.ts'
import { isOther } from '#lib/documents/words/cues.ts'
import { fold } from '#lib/documents/words/wording.ts'
import type { Candidate, Known } from './candidates.ts'
import type { Shown, Sign } from './weights.ts'

/** The order that sections keep from form to form. */
export const ORDER: readonly SectionKind[] = [
  'accomplishments',
  'priorities',
  'changes',
  'sharing',
  'issues',
]
/** The place of a section in the usual order; -1 for a heading of none of ours. */
export type KindPlace = number
export const NONE = -1

const MOST_CUE = 6

/** What each candidate shows, whichever section it is, and for each section it may be. */
export type Weighed = {
  candidate: Candidate
  shown: Shown[]
  kinds: Map<KindPlace, Shown[]>
  /** Whether its words say the section, not its place alone. */
  tells: (kind: KindPlace) => boolean
}

export function weighed(candidates: readonly Candidate[], known: Known): Weighed[] {
  const shared = sharedWords(candidates)
  return candidates.map((candidate) => {
    const kinds = kindsOf(candidate, known, shared)
    return {
      candidate,
      shown: signsOf(candidate),
      kinds,
      tells: (kind) =>
        (kinds.get(kind) ?? []).some(
          ([sign, amount]) =>
            sign.startsWith('exact') ||
            (sign === 'cue-in-title' && amount >= 1) ||
            (sign === 'cue-below' && amount >= 3),
        ),
    }
  })
}

function signsOf(one: Candidate): Shown[] {
  const { number, look } = one
  const looks: Shown[] = look === 'plain' ? [] : [[`look-${look}`, 1]]
  const shown: [Sign, boolean][] = [
    ['heading', true],
    ['no-gap', !one.hasGap && look !== 'cell'],
    ['in-list', one.isInList],
    ['asks-itself', one.asksItself],
    ['asks-below', one.asksBelow && !one.asksItself],
    ['bullets-below', one.bulletsBelow],
    ['sentence', one.isSentence],
    ['opens-answer', one.answerFrom >= 0],
    ['goes-on', one.goesOn],
    ['breaks-off', one.breaksOff],
    ['label', one.isLabel && one.exact === null],
    ['numbered', number !== null && number.style !== 'bare'],
    ['bare-number', number?.style === 'bare'],
    ['as-many-as-sections', look !== 'plain' && (one.alike === 4 || one.alike === 5)],
  ]
  return [...looks, ...shown.flatMap(([sign, is]): Shown[] => (is ? [[sign, 1]] : []))]
}

function kindsOf(
  { title, below, exact, number }: Candidate,
  { cues, titles }: Known,
  shared: ReadonlySet<string>,
): Map<KindPlace, Shown[]> {
  const other = isOther(title)
  const kinds = new Map<KindPlace, Shown[]>()
  kinds.set(NONE, [[other ? 'other-title' : 'none-of-ours', 1]])
  if (other) return kinds
  const words = withoutWords(title, shared)
  const ofTitle = cues.scores(words, '')
  const ofBelow = cues.scores('', below)
  const known = exact ?? (words === title ? null : titles.match(words))
  for (const [place, kind] of ORDER.entries()) {
    const shown: Shown[] = []
    const isKnown = known?.kind === kind
    if (isKnown) shown.push([known.rest ? 'exact-opening' : 'exact-title', 1])
    // The scores of a title count twice.
    const inTitle = Math.min(MOST_CUE, (ofTitle.get(kind) ?? 0) / 2)
    if (!isKnown && inTitle > 0) shown.push(['cue-in-title', inTitle])
    const inBelow = Math.min(MOST_CUE, ofBelow.get(kind) ?? 0)
    if (inBelow > 0) shown.push(['cue-below', inBelow])
    if (number?.number === place + 1) shown.push(['usual-number', 1])
    kinds.set(place, shown)
  }
  return kinds
}

/** The words that most headings of a look share tell nothing: "Sharing successes", "Sharing plans", "Sharing tools". */
function sharedWords(candidates: readonly Candidate[]): Set<string> {
  const shared = new Set<string>()
  const headings = candidates.filter((one) => one.look !== 'plain' && !one.isSentence)
  for (const look of new Set(headings.map((one) => one.look))) {
    const group = headings.filter((one) => one.look === look)
    const times = new Map<string, number>()
    for (const { title } of group)
      for (const word of new Set(wordsOf(title))) times.set(word, (times.get(word) ?? 0) + 1)
    for (const [word, count] of times)
      if (count >= 3 && count > group.length * 0.6) shared.add(word)
  }
  return shared
}

function wordsOf(title: string): string[] {
  return fold(title).match(/[a-z]{3,}/g) ?? []
}

function withoutWords(title: string, shared: ReadonlySet<string>): string {
  if (shared.size === 0 || !wordsOf(title).some((word) => shared.has(word))) return title
  return title
    .split(/\s+/)
    .filter((word) => !shared.has(fold(word).replace(/[^a-z]/g, '')))
    .join(' ')
}
