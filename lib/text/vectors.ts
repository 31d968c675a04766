import { leftOutKeys, type Mention, mentions } from './keys.ts'
import type { Excluded } from './matching.ts'
import { inOrder, type Statement } from './statement.ts'
import type { Compiled } from './thesaurus.ts'

/** Sparse rows of unit length, one per statement: row r holds the positions offsets[r] to offsets[r + 1]. */
export type Vectors = {
  offsets: Int32Array
  keys: Int32Array
  weights: Float64Array
  /** the keys by number */
  names: string[]
}

export type Read = {
  statements: Statement[]
  vectors: Vectors
  mentionsOf: Mention[][]
  /** the concepts whose term shall not count */
  leftOut: ReadonlySet<string>
}

export type Reading = {
  corpus?: readonly Statement[]
  /** how many statements hold each key, out of so many, where that was counted before: the statements count for nothing */
  known?: { size: number; holders: ReadonlyMap<string, number> }
  excluded: Excluded
  /** what a concept of no field ("improve", "plan") counts beside the others: it tells little of the matter */
  general: number
  /** what a field counts, alone; the fields of a statement share it as often as each is touched */
  field: number
}

/**
 * How themes weigh: a general word below 1 makes them steadier and nearer to what people call a topic; more weight on
 * fields brings council statements together, which are short, and blurs long ones. Measured in the README.
 */
export const GROUPING = { general: 0.8, field: 1.75 }

type Row = { keys: number[]; weights: number[] }

function counts(found: readonly Mention[]): Map<string, number> {
  const total = new Map<string, number>()
  for (const { key, share } of found) total.set(key, (total.get(key) ?? 0) + share)
  return total
}

function isGeneral(key: string, { fieldOf }: Compiled): boolean {
  return key.startsWith('c') && fieldOf[Number(key.slice(1))] === -1
}

function pack(rows: readonly Row[], names: string[]): Vectors {
  const offsets = new Int32Array(rows.length + 1)
  for (const [at, row] of rows.entries()) offsets[at + 1] = (offsets[at] ?? 0) + row.keys.length
  const size = offsets[rows.length] ?? 0
  const keys = new Int32Array(size)
  const weights = new Float64Array(size)
  for (const [at, row] of rows.entries()) {
    keys.set(row.keys, offsets[at])
    weights.set(row.weights, offsets[at])
  }
  return { offsets, keys, weights, names }
}

function unit(row: Row): Row {
  let square = 0
  for (const weight of row.weights) square += weight * weight
  const length = Math.sqrt(square)
  return length === 0 ? row : { keys: row.keys, weights: row.weights.map((w) => w / length) }
}

/**
 * Reads every statement once and weighs its keys: (1 + ln tf) · (ln((1 + N) / (1 + df)) + 1), unit length
 * (smoothed tf-idf, Salton and Buckley 1988). N and df are counted over the statements and the corpus together.
 */
export function read(
  given: readonly Statement[],
  thesaurus: Compiled,
  { corpus = [], known, excluded, general, field }: Reading,
): Read {
  const statements = inOrder(given)
  const mentionsOf = statements.map((statement) => mentions(statement, thesaurus, excluded))
  const counted = mentionsOf.map(counts)
  const numbers = new Map<string, number>()
  const documentFrequency: number[] = []
  /** by number: how much the kind of key counts; nothing for a field, whose share is told row by row */
  const kinds: number[] = []
  const see = (key: string) => {
    let number = numbers.get(key)
    if (number === undefined) {
      number = numbers.size
      numbers.set(key, number)
      kinds.push(key.startsWith('f') ? 0 : isGeneral(key, thesaurus) ? general : 1)
    }
    documentFrequency[number] = (documentFrequency[number] ?? 0) + 1
  }
  for (const count of counted) for (const key of count.keys()) see(key)
  const met = new Set(statements.map(({ id }) => id))
  const others = corpus.filter(({ id }) => !met.has(id) && met.add(id))
  for (const other of others) {
    for (const key of counts(mentions(other, thesaurus, excluded)).keys())
      if (numbers.has(key)) see(key)
  }
  const size = known?.size ?? statements.length + others.length
  const held = known
    ? [...numbers.keys()].map((key) => known.holders.get(key) ?? 0)
    : documentFrequency
  const rarities = held.map((holders) => Math.log((1 + size) / (1 + holders)) + 1)
  const weights = new Float64Array(numbers.size)
  const rows = counted.map((count) => {
    let square = 0
    for (const [key, tf] of count) if (key.startsWith('f')) square += tf * tf
    const touched = Math.sqrt(square)
    const keys: number[] = []
    for (const [key, tf] of count) {
      const number = numbers.get(key) ?? 0
      const kind = kinds[number] ?? 1
      const own = kind === 0 ? (field * tf) / touched : kind * (tf >= 1 ? 1 + Math.log(tf) : tf)
      keys.push(number)
      weights[number] = (rarities[number] ?? 0) * own
    }
    keys.sort((left, right) => left - right)
    return unit({ keys, weights: keys.map((key) => weights[key] ?? 0) })
  })
  const leftOut = leftOutKeys(excluded, thesaurus)
  return { statements, vectors: pack(rows, [...numbers.keys()]), mentionsOf, leftOut }
}

/** Some of what was read, in the order given, weighed as it was among all. */
export function rowsOf(
  { statements, vectors, mentionsOf, leftOut }: Read,
  rows: readonly number[],
): Read {
  const packed = rows.map((row): Row => {
    const [from, to] = [vectors.offsets[row] ?? 0, vectors.offsets[row + 1] ?? 0]
    return {
      keys: [...vectors.keys.slice(from, to)],
      weights: [...vectors.weights.slice(from, to)],
    }
  })
  return {
    statements: rows.flatMap((row) => statements[row] ?? []),
    vectors: pack(packed, vectors.names),
    mentionsOf: rows.flatMap((row) => [mentionsOf[row] ?? []]),
    leftOut,
  }
}
