/** Work that several threads take from one pile, over memory that all of them see. */
export type Pile = {
  /** how many of its pieces have been taken, and how many are done */
  counts: Int32Array
  pieces: number
}

/** The other threads there are, if any. Whoever begins a task does its own share of it, and then waits for theirs. */
export type Cores = {
  others: number
  /** asks each of the others for its share; one that is late to come finds less to do */
  begin: (shares: readonly Share[]) => void
}

export type Share = LikenessShare | LeidenShare

export type LikenessShare = {
  kind: 'likeness'
  pile: Pile
  offsets: Int32Array
  keys: Int32Array
  weights: Float64Array
  keyCount: number
  rowAt: Int32Array
  english: number
  own: ListsMemory
  other: ListsMemory
}

export type LeidenShare = {
  kind: 'leiden'
  pile: Pile
  size: number
  offsets: Int32Array
  targets: Int32Array
  weights: Float64Array
  degrees: Float64Array
  total: number
  resolution: number
  /** for each run, the community of each node, and how good they are */
  communities: Int32Array
  modularities: Float64Array
}

/** Where the best few of every row are kept. */
export type ListsMemory = {
  rows: Int32Array
  cosines: Float64Array
  worst: Float64Array
  counts: Int32Array
}

export const sharedIntegers = (count: number) =>
  new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT))
export const sharedNumbers = (count: number) =>
  new Float64Array(new SharedArrayBuffer(count * Float64Array.BYTES_PER_ELEMENT))

export function shareIntegers(own: Int32Array): Int32Array {
  const all = sharedIntegers(own.length)
  all.set(own)
  return all
}

export function shareNumbers(own: Float64Array): Float64Array {
  const all = sharedNumbers(own.length)
  all.set(own)
  return all
}

export function pileOf(pieces: number): Pile {
  return { counts: sharedIntegers(2), pieces }
}

/** Takes pieces, in their order, until none is left. */
export function workThrough({ counts, pieces }: Pile, work: (piece: number) => void): void {
  for (;;) {
    const piece = Atomics.add(counts, 0, 1)
    if (piece >= pieces) return
    work(piece)
    Atomics.add(counts, 1, 1)
    Atomics.notify(counts, 1)
  }
}

const PATIENCE_MILLISECONDS = 300_000

/** Until every piece is done; a thread that died over one fails the run rather than keep it for ever. */
export function waitFor({ counts, pieces }: Pile): void {
  for (let done = Atomics.load(counts, 1); done < pieces; done = Atomics.load(counts, 1))
    if (Atomics.wait(counts, 1, done, PATIENCE_MILLISECONDS) === 'timed-out')
      throw new Error('a thread of the analysis did not come back')
}
