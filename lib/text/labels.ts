import { isInside, isNear } from './names.ts'
import { Sieve } from './sieve.ts'
import type { Bilingual } from './statement.ts'
import type { Read } from './vectors.ts'

/** A key that sets one cluster apart, the share of the cluster that holds it, and how people wrote it. */
export type Label = { key: string; coverage: number; worth: number; shown: Shown }

export type Shown = Bilingual<string | undefined>

const LONGEST_LABEL = 8
/** Of the keys that set a cluster apart most, so many are weighed against one another. */
const CANDIDATES = 60

type Candidate = Omit<Label, 'coverage'> & { holders: number; readers: number[] }

/**
 * For a cluster's rows, the keys to name it by. A key is good when many of the cluster hold it and few others do
 * (share inside × log of share inside over share overall); each next one is worth what it adds to those whose text
 * does not yet show one of the words as written, so that a list of eight speaks for nearly all.
 */
export function labels({ vectors, statements }: Read) {
  const overall = new Float64Array(vectors.names.length)
  for (const key of vectors.keys) overall[key] = (overall[key] ?? 0) + 1
  const texts = statements.map(({ text }) => text.normalize('NFC').toLowerCase())
  const sieve = new Sieve(texts)
  const inside = new Int32Array(vectors.names.length)

  /** The rows where somebody who looks for the shown words finds them. */
  const readersOf = (rows: readonly number[], shown: Shown) => {
    const seek = (words = '') => {
      const sought = words.toLowerCase()
      const lets = sieve.lets(sought)
      return (row: number) => sought !== '' && lets(row) && texts[row]?.includes(sought)
    }
    const holds = { en: seek(shown.en), fr: seek(shown.fr) }
    return rows.filter((row) => holds[statements[row]?.language ?? 'en'](row))
  }

  return (
    rows: readonly number[],
    {
      shownAs,
      isProperName,
    }: { shownAs: (key: string) => Shown; isProperName: (key: string) => boolean },
  ): Label[] => {
    const met: number[] = []
    for (const row of rows) {
      for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
        const key = vectors.keys[at] ?? 0
        if (inside[key] === 0) met.push(key)
        inside[key] = (inside[key] ?? 0) + 1
      }
    }
    const worth = (key: number, holders: number) => {
      const share = holders / rows.length
      // One more statement outside, so that a key nobody else holds is not infinitely apart.
      const apart = Math.log((share * (statements.length + 1)) / ((overall[key] ?? 0) + 1))
      return share * Math.max(0, apart)
    }
    const least = rows.length < 3 ? 1 : 2
    const wanted = met.filter(
      (key) => (inside[key] ?? 0) >= least && !vectors.names[key]?.startsWith('f'),
    )
    const weighed = wanted.map((number) => {
      const holders = inside[number] ?? 0
      return { number, holders, worth: worth(number, holders) }
    })
    for (const key of met) inside[key] = 0
    const candidates = weighed
      .filter(({ worth }) => worth > 0)
      .sort((left, right) => right.worth - left.worth || left.number - right.number)
      .filter(({ number }) => !isProperName(vectors.names[number] ?? ''))
      .slice(0, CANDIDATES)
      .map(({ number, ...rest }) => {
        const key = vectors.names[number] ?? ''
        const shown = shownAs(key)
        return { ...rest, key, shown, readers: readersOf(rows, shown) }
      })
    return chosen(candidates, rows.length)
  }
}

function chosen(candidates: Candidate[], size: number): Label[] {
  const covered = new Set<number>()
  const label: Label[] = []
  while (label.length < LONGEST_LABEL && candidates.length > 0) {
    let best = 0
    let most = -1
    for (const [at, { worth, holders, readers }] of candidates.entries()) {
      const fresh = readers.filter((row) => !covered.has(row)).length
      const value = worth ** TELLING * (KNOWN_SHARE + (fresh / holders) * Math.sqrt(fresh / size))
      if (value > most) {
        most = value
        best = at
      }
    }
    const [taken] = candidates.splice(best, 1)
    if (!taken) break
    const { key, worth, shown, holders, readers } = taken
    if (label.some((other) => repeats(other.shown, shown))) continue
    for (const row of readers) covered.add(row)
    label.push({ key, worth, shown, coverage: holders / size })
  }
  return label
}

/** Less than 1 lets words that many of the cluster read come before those that tell it apart most. */
const TELLING = 0.7
/** What a word is still worth that adds nobody: it may well be the best name. */
const KNOWN_SHARE = 0.05

/** The same words once more, in the plural or the feminine or inside the others, in either language. */
export function repeats(left: Shown, right: Shown): boolean {
  const same = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && (isNear(one, other) || isInside(one, other))
  return same(left.en, right.en) || same(left.fr, right.fr)
}
