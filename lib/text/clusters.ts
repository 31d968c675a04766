import { fold } from './fold.ts'
import { type Label, labels } from './labels.ts'
import { joined, named, Wording, worded } from './names.ts'
import { centroid, dot } from './rows.ts'
import type { Bilingual } from './statement.ts'
import type { Compiled } from './thesaurus.ts'
import type { Read } from './vectors.ts'

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

/** What a key is worth in a name: an unknown or a general word says less than a concept of some field. */
function inNames(key: string, { fieldOf }: Compiled): number {
  if (key.startsWith('w')) return 0.4
  return fieldOf[Number(key.slice(1))] === -1 ? 0.5 : 1
}

/** The terms a theme may be called by, best first, none inside another of the same name. */
function nameTerms(label: readonly Label[], wording: Wording, compiled: Compiled) {
  const ranked = label
    .map((some, rank) => ({ ...some, rank, value: some.worth * inNames(some.key, compiled) }))
    .sort((left, right) => right.value - left.value || left.rank - right.rank)
  const terms: (Bilingual<string> & { coverage: number })[] = []
  for (const { key, coverage } of ranked) {
    const term = named(key, wording, compiled)
    const repeats = terms.some(({ en, fr }) => overlaps(en, term.en) || overlaps(fr, term.fr))
    if (!repeats) terms.push({ ...term, coverage })
  }
  return terms
}

function overlaps(left: string, right: string): boolean {
  const [one, two] = [fold(left), fold(right)]
  return one.includes(two) || two.includes(one)
}

/** Rows of each cluster, turned into clusters with names, words and quotes. Rows ascend, as ids do. */
export function described(read: Read, groups: readonly number[][], compiled: Compiled): Cluster[] {
  const { statements, mentionsOf } = read
  const taken = new Set<string>()
  return labels(read, groups).map((label, at) => {
    const rows = groups[at] ?? []
    const members = rows.flatMap((row) => statements[row] ?? [])
    const wording = new Wording(
      members,
      rows.map((row) => mentionsOf[row] ?? []),
    )
    const terms = nameTerms(label, wording, compiled)
    const nameOf = (count: number) => ({
      en: joined(
        terms.slice(0, count).map(({ en }) => en),
        'en',
      ),
      fr: joined(
        terms.slice(0, count).map(({ fr }) => fr),
        'fr',
      ),
    })
    let count = (terms[0]?.coverage ?? 0) >= NAMES_ALONE ? 1 : 2
    while (count < terms.length && (taken.has(nameOf(count).en) || taken.has(nameOf(count).fr)))
      count++
    const name = nameOf(count)
    taken.add(name.en).add(name.fr)
    const words = label.map(({ key }) => worded(key, wording, compiled))
    return {
      id: members[0]?.id ?? '',
      members: members.map(({ id }) => id),
      name,
      words: { en: unique(words.map(({ en }) => en)), fr: unique(words.map(({ fr }) => fr)) },
      representatives: representatives(read, rows),
    }
  })
}

/** The statements closest to what all of them say together, best first. */
function representatives({ statements, vectors }: Read, rows: readonly number[]): string[] {
  const middle = centroid(vectors, rows)
  return rows
    .map((row) => ({ row, cosine: dot(vectors, row, middle) }))
    .sort((left, right) => right.cosine - left.cosine || left.row - right.row)
    .slice(0, REPRESENTATIVES)
    .flatMap(({ row }) => statements[row]?.id ?? [])
}

function unique(terms: readonly (string | undefined)[]): string[] {
  return [...new Set(terms.filter((term) => term !== undefined))]
}

/** The words each member of a cluster shares with the others, strongest first, as written there. */
export function sharedWords(
  { statements, vectors, mentionsOf }: Read,
  rows: readonly number[],
  compiled: Compiled,
): Bilingual<string[]>[] {
  const wording = new Wording(
    rows.flatMap((row) => statements[row] ?? []),
    rows.map((row) => mentionsOf[row] ?? []),
  )
  const sum = centroid(vectors, rows)
  return rows.map((row) => {
    const shared: { key: number; weight: number }[] = []
    for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
      const key = vectors.keys[at] ?? 0
      const own = vectors.weights[at] ?? 0
      const weight = own * ((sum.get(key) ?? 0) - own)
      if (weight > 1e-9) shared.push({ key, weight })
    }
    shared.sort((left, right) => right.weight - left.weight || left.key - right.key)
    const terms = shared
      .slice(0, REASON_WORDS)
      .map(({ key }) => worded(vectors.names[key] ?? '', wording, compiled))
    return { en: unique(terms.map(({ en }) => en)), fr: unique(terms.map(({ fr }) => fr)) }
  })
}
