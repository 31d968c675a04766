import { fold } from './fold.ts'
import { type Label, labels } from './labels.ts'
import { isNoNoun, joined, named, Wording, worded } from './names.ts'
import { centroid, dot } from './rows.ts'
import type { Bilingual } from './statement.ts'
import { type Compiled, GENERAL } from './thesaurus.ts'
import type { Read, Vectors } from './vectors.ts'

export type Cluster = {
  /** the smallest of its members' ids */
  id: string
  members: string[]
  name: Bilingual<string>
  /** what sets it apart, best first, as people wrote it */
  words: Bilingual<string[]>
  /** statement ids, the one closest to all the others first */
  representatives: string[]
}

/** Why a statement is in its theme. */
export type Reason = {
  /** what it shares with the others, strongest first */
  words: Bilingual<string[]>
  /** the share of its likeness that stays inside the theme: 1 is no doubt, 0 no tie at all */
  strength: number
}

const REPRESENTATIVES = 5
const REASON_WORDS = 4
/** A first concept that this share of a theme holds names it alone. */
const NAMES_ALONE = 0.6
/** So does one beside which the next says less than this share as much. */
const SECOND_SHARE = 0.25

/** Fields of what a council says of itself in every matter. */
const OF_ITSELF = ['governance', 'partnerships']

/** How much a term tells of a matter: an unknown word less than a concept, a general one less, an adjective least. */
function tells(key: string, term: Bilingual<string>, { thesaurus }: Compiled): number {
  if (key.startsWith('w')) return 0.4
  const field = thesaurus.concepts[Number(key.slice(1))]?.field ?? GENERAL
  if (field === GENERAL) return isNoNoun(term) ? 0.2 : 0.5
  return OF_ITSELF.includes(field) ? 0.6 : 1
}

type NameTerm = Bilingual<string> & { coverage: number; value: number }

/** The terms a theme may be called by, best first, none that repeats another. */
function nameTerms(label: readonly Label[], wording: Wording, compiled: Compiled): NameTerm[] {
  const ranked = label
    .map(({ key, worth, coverage }, rank) => {
      const term = named(key, wording, compiled)
      // A name speaks for most of a theme.
      const value = worth * Math.sqrt(coverage) * tells(key, term, compiled)
      return { ...term, coverage, value, rank }
    })
    .sort((left, right) => right.value - left.value || left.rank - right.rank)
  const terms: NameTerm[] = []
  for (const { en, fr, coverage, value } of ranked) {
    if (!terms.some((other) => repeats(other, { en, fr }))) terms.push({ en, fr, coverage, value })
  }
  return terms
}

/** So many first letters in common make two words one family, as near as a name need know. */
const OPENING = 6

/** One inside the other, one noun twice, or a single word that the other holds in another form ("vérifié", "vérifier"). */
function repeats(left: Bilingual<string>, right: Bilingual<string>): boolean {
  return (['en', 'fr'] as const).some((language) => {
    const [one, two] = [fold(left[language]), fold(right[language])]
    if (one.includes(two) || two.includes(one)) return true
    const [ones, twos] = [one, two].map((term) =>
      term.split(' ').map((word) => word.slice(0, OPENING)),
    )
    // The noun stands last in English and first in French.
    const noun = language === 'en' ? -1 : 0
    if (ones?.at(noun) === twos?.at(noun)) return true
    return ones?.length === 1
      ? twos?.includes(ones[0] ?? '')
      : twos?.length === 1 && ones?.includes(twos[0] ?? '')
  })
}

/** What a group of statements has in common, whether or not it is a theme. */
export type Described = {
  /** undefined where no theme was wanted */
  cluster: Cluster | undefined
  /** for each row of the group, the words it shares with the others, strongest first, as written there */
  shared: Bilingual<string[]>[]
}

/** Groups of rows, described; those that are themes get a name of their own. Rows ascend, as ids do. */
export function described(
  read: Read,
  groups: readonly number[][],
  { compiled, isTheme }: { compiled: Compiled; isTheme: (rows: readonly number[]) => boolean },
): Described[] {
  const labelOf = labels(read)
  const taken = new Set<string>()
  return groups.map((rows) => {
    const wording = new Wording(
      rows.flatMap((row) => read.statements[row] ?? []),
      rows.map((row) => read.mentionsOf[row] ?? []),
    )
    const words = { wording, compiled }
    const middle = centroid(read.vectors, rows)
    const shared = rows.map((row) => sharedWords(read.vectors, { row, middle }, words))
    if (!isTheme(rows)) return { cluster: undefined, shared }
    const label = labelOf(rows, {
      shownAs: (key) => worded(key, wording, compiled),
      isProperName: (key) => wording.isProperName(key),
    })
    const members = rows.flatMap((row) => read.statements[row]?.id ?? [])
    const cluster = {
      id: members[0] ?? '',
      members,
      name: nameOf(nameTerms(label, wording, compiled), taken),
      words: {
        en: unique(label.map(({ shown }) => shown.en)),
        fr: unique(label.map(({ shown }) => shown.fr)),
      },
      representatives: representatives(read, rows, middle),
    }
    return { cluster, shared }
  })
}

/** One term where it speaks for most or tells much more than the next, else two; more while another theme has that name. */
function nameOf(terms: readonly NameTerm[], taken: Set<string>): Bilingual<string> {
  const some = (count: number) => ({
    en: joined(
      terms.slice(0, count).map(({ en }) => en),
      'en',
    ),
    fr: joined(
      terms.slice(0, count).map(({ fr }) => fr),
      'fr',
    ),
  })
  const [first, second] = terms
  const isAlone =
    (first?.coverage ?? 0) >= NAMES_ALONE ||
    (second?.value ?? 0) < SECOND_SHARE * (first?.value ?? 0)
  let count = isAlone ? 1 : 2
  while (count < terms.length && (taken.has(some(count).en) || taken.has(some(count).fr))) count++
  const name = some(count)
  taken.add(name.en).add(name.fr)
  return name
}

/** The statements closest to what all of them say together, best first. */
function representatives(
  { statements, vectors }: Read,
  rows: readonly number[],
  middle: ReadonlyMap<number, number>,
): string[] {
  return rows
    .map((row) => ({ row, cosine: dot(vectors, row, middle) }))
    .sort((left, right) => right.cosine - left.cosine || left.row - right.row)
    .slice(0, REPRESENTATIVES)
    .flatMap(({ row }) => statements[row]?.id ?? [])
}

function unique(terms: readonly (string | undefined)[]): string[] {
  return [...new Set(terms.filter((term) => term !== undefined))]
}

function sharedWords(
  vectors: Vectors,
  { row, middle }: { row: number; middle: ReadonlyMap<number, number> },
  { wording, compiled }: { wording: Wording; compiled: Compiled },
): Bilingual<string[]> {
  const shared: { key: number; weight: number }[] = []
  for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
    const key = vectors.keys[at] ?? 0
    const own = vectors.weights[at] ?? 0
    const weight = own * ((middle.get(key) ?? 0) - own)
    if (weight > 1e-9) shared.push({ key, weight })
  }
  shared.sort((left, right) => right.weight - left.weight || left.key - right.key)
  const terms = shared
    .slice(0, REASON_WORDS)
    .map(({ key }) => worded(vectors.names[key] ?? '', wording, compiled))
  return { en: unique(terms.map(({ en }) => en)), fr: unique(terms.map(({ fr }) => fr)) }
}
