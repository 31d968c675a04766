import { fold } from './fold.ts'
import { saidBy, withBroader } from './implied.ts'
import { joined, looksLikeNoNoun, named, type Wording } from './names.ts'
import type { Bilingual } from './statement.ts'
import { type Compiled, GENERAL } from './thesaurus.ts'
import type { Read } from './vectors.ts'

/** What a theme may be called by, the rows that say it or something narrower, and what it is worth as a name. */
type Candidate = {
  key: string
  term: () => Bilingual<string>
  size: number
  holders: () => ReadonlySet<number>
  worth: number
  /** up to 1: how much the term tells of a matter */
  tells: number
}

/** A name of one concept needs no second where so large a share of the theme holds it. */
const NAMES_ALONE = 0.6
/** Two concepts make one name where so many statements say both: a share of the theme, and of those that say the rarer. */
const MEET = { ofTheme: 0.15, ofRarer: 0.4, count: 2 }
/** So much more of the theme must hold a name of two, or its words must stand as one phrase. */
const GAIN = 0.1
/** Where so many of those who say a concept say one and the same narrower thing, that is the name. */
const NARROWER = 0.9
/** Neither a general word nor one the thesaurus lacks names a theme of which so many say what it is about. */
const SOME = 0.3
const TELLING = 0.6
/** Nor what a council says of itself one of which so many say what else it is about. */
const MOSTLY = 0.5
const CANDIDATES = 16
const PAIRED = 8
/** More than 1 prefers what most of a theme is about to what sets it apart. */
const BREADTH = 4

/** Fields of what a council says of itself in every matter. */
const OF_ITSELF = ['governance', 'partnerships']

/** How much a term tells of a matter: an unknown word less than a concept, a general one less, an adjective least. */
function tells(key: string, { thesaurus }: Compiled): number {
  if (key.startsWith('w')) return 0.1
  const concept = thesaurus.concepts[Number(key.slice(1))]
  const field = concept?.field ?? GENERAL
  if (field !== GENERAL) return OF_ITSELF.includes(field) ? 0.6 : 1
  const [en = '', fr = ''] = [concept?.terms.en[0], concept?.terms.fr[0]]
  return looksLikeNoNoun({ en, fr }) ? 0.1 : 0.25
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

function common(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  let count = 0
  for (const row of left) if (right.has(row)) count++
  return count
}

/** What each row says or implies (`implied`), as numbers, and how many rows say each. */
function numbered({ mentionsOf, leftOut }: Read, compiled: Compiled) {
  const numbers = new Map<string, number>()
  const chains = new Map<string, number[]>()
  const overall: number[] = []
  /** By key, the last row that was seen to say it. */
  const lastRow: number[] = []
  const chainOf = (key: string) => {
    const known = chains.get(key)
    if (known) return known
    const chain = withBroader(key, compiled).flatMap((one) => {
      if (leftOut.has(one)) return []
      const number = numbers.get(one) ?? numbers.size
      numbers.set(one, number)
      return [number]
    })
    chains.set(key, chain)
    return chain
  }
  const said = mentionsOf.map((found, row) => {
    const own: number[] = []
    for (const mention of found) {
      const key = saidBy(mention, compiled)
      if (key === undefined) continue
      for (const number of chainOf(key)) {
        if (lastRow[number] === row) continue
        lastRow[number] = row
        overall[number] = (overall[number] ?? 0) + 1
        own.push(number)
      }
    }
    return own
  })
  const keys = [...numbers.keys()]
  /** By key, what is broader, as far as anybody says it. */
  const above = keys.map((key) =>
    withBroader(key, compiled)
      .slice(1)
      .flatMap((broader) => numbers.get(broader) ?? []),
  )
  return { said, keys, overall, above }
}

/** Names the groups of rows of one reading, each once: no two themes go by one name in either language. */
export function themeNames(read: Read, compiled: Compiled) {
  const { said, keys, overall, above } = numbered(read, compiled)
  const everyone = read.statements.length + 1
  const toldOf = keys.map((key) => tells(key, compiled))
  const taken = new Set<string>()
  const sizes = new Int32Array(keys.length)
  /** The most of those who say a key that say one narrower thing. */
  const narrower = new Int32Array(keys.length)

  const weighed = (rows: readonly number[], wording: Wording) => {
    const met: number[] = []
    for (const row of rows)
      for (const key of said[row] ?? []) {
        const size = sizes[key] ?? 0
        if (size === 0) met.push(key)
        sizes[key] = size + 1
      }
    for (const key of met)
      for (const broader of above[key] ?? [])
        narrower[broader] = Math.max(sizes[key] ?? 0, narrower[broader] ?? 0)
    const found = met.flatMap((number) => {
      const size = sizes[number] ?? 0
      const key = keys[number] ?? ''
      if (size === 1 && rows.length >= 3) return []
      if ((narrower[number] ?? 0) >= NARROWER * size || wording.isProperName(key)) return []
      const share = size / rows.length
      // One more statement outside, so that a key nobody else holds is not infinitely apart.
      const apart = (share * everyone) / ((overall[number] ?? 0) + 1)
      const told = toldOf[number] ?? 0
      const worth = share ** BREADTH * Math.max(0, Math.log(apart)) * told
      return worth > 0 ? [{ number, key, size, worth, tells: told }] : []
    })
    for (const key of met) {
      sizes[key] = 0
      narrower[key] = 0
    }
    return found
  }

  const candidatesOf = (rows: readonly number[], wording: Wording): Candidate[] => {
    const found = weighed(rows, wording)
    const isSaid = found.some(({ tells, size }) => tells >= TELLING && size >= SOME * rows.length)
    const isMostlySaid = found.some(
      ({ tells, size }) => tells === 1 && size >= MOSTLY * rows.length,
    )
    const least = isMostlySaid ? 1 : isSaid ? TELLING : 0
    return found
      .filter(({ tells }) => tells >= least)
      .sort((left, right) => right.worth - left.worth || (left.key < right.key ? -1 : 1))
      .slice(0, CANDIDATES)
      .map(({ number, ...one }) => ({
        ...one,
        holders: once(() => new Set(rows.filter((row) => said[row]?.includes(number)))),
        term: once(() => named(one.key, wording, compiled)),
      }))
  }

  return (rows: readonly number[], wording: Wording): Bilingual<string> => {
    const candidates = candidatesOf(rows, wording)
    const names = namesOf(candidates, rows.length)
    let first: Bilingual<string> | undefined
    for (const name of names) {
      first ??= name
      if (taken.has(name.en) || taken.has(name.fr)) continue
      first = name
      break
    }
    const { en, fr } = first ?? { en: '', fr: '' }
    taken.add(en).add(fr)
    return { en, fr }
  }
}

/** Most are never asked for: what a theme is called is mostly its first candidate. */
function once<Value>(work: () => Value): () => Value {
  let value: { of: Value } | undefined
  return () => {
    value ??= { of: work() }
    return value.of
  }
}

/** What a theme may be called, best first. */
function* namesOf(candidates: readonly Candidate[], size: number): Generator<Bilingual<string>> {
  yield* pairNames(candidates, size)
  for (const { term } of candidates) yield joined([term()])
}

/** The two concepts that speak best for the theme together, where none does alone and they meet. */
function pairNames(candidates: readonly Candidate[], size: number): Bilingual<string>[] {
  const [best] = candidates
  if (!best || best.size >= NAMES_ALONE * size) return []
  const telling = candidates
    .filter((one) => one.tells === 1 && !isPair(one.term()))
    .slice(0, PAIRED)
  let found: { terms: Bilingual<string>[]; worth: number } | undefined
  for (const [at, first] of telling.entries()) {
    for (const second of telling.slice(at + 1)) {
      const worth = pairWorth(first, second, size)
      if (worth > (found?.worth ?? best.worth))
        found = { terms: [first.term(), second.term()], worth }
    }
  }
  return found ? [joined(found.terms)] : []
}

/** "Rural and remote communities" is a pair already. */
function isPair({ en, fr }: Bilingual<string>): boolean {
  return en.includes(' and ') || fr.includes(' et ')
}

/** What two concepts are worth as one name; nothing where they hardly meet, or one says what the other does. */
function pairWorth(first: Candidate, second: Candidate, size: number): number {
  const both = common(first.holders(), second.holders())
  const [more, fewer] = [first.size, second.size].sort((a, b) => b - a)
  const either = first.size + second.size - both
  if (both < MEET.count || both < MEET.ofTheme * size || both < MEET.ofRarer * (fewer ?? 0))
    return 0
  if (either - (more ?? 0) < GAIN * size || repeats(first.term(), second.term())) return 0
  const apart = ({ worth, size: own }: Candidate) => worth / (own / size) ** BREADTH
  return (either / size) ** BREADTH * Math.min(apart(first), apart(second))
}
