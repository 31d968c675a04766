import { type ListsMemory, sharedIntegers, sharedNumbers } from './cores.ts'

/** Row numbers and cosines, best first; ties in the order of ids. */
export type Nearest = { rows: number[]; cosines: number[] }

/** Empty lists, in memory that other threads may be given. */
export function listsMemory(
  rows: number,
  { count, floor }: { count: number; floor: number },
): ListsMemory {
  return {
    rows: sharedIntegers(rows * count),
    cosines: sharedNumbers(rows * count),
    worst: sharedNumbers(rows).fill(count > 0 ? floor : Infinity),
    counts: sharedIntegers(rows),
  }
}

/** The best few of several lists, which hold no row twice. */
export function bestOf(lists: readonly Nearest[], count: number): Nearest {
  const [first, ...others] = lists
  if (first && others.every(({ rows }) => rows.length === 0)) return first
  const all = lists.flatMap(({ rows, cosines }) =>
    rows.map((row, at) => ({ row, cosine: cosines[at] ?? 0 })),
  )
  all.sort((left, right) => right.cosine - left.cosine || left.row - right.row)
  const best = all.slice(0, count)
  return { rows: best.map(({ row }) => row), cosines: best.map(({ cosine }) => cosine) }
}

/** The best few of every row, in two flat arrays. Rows must be offered in ascending order for ties to fall by id. */
export class BestLists {
  readonly rows: Int32Array
  readonly cosines: Float64Array
  /** what a cosine must exceed to enter each row's list: look here first, most do not */
  readonly worst: Float64Array
  readonly #counts: Int32Array
  readonly #size: number

  constructor({ rows, cosines, worst, counts }: ListsMemory) {
    this.rows = rows
    this.cosines = cosines
    this.worst = worst
    this.#counts = counts
    this.#size = counts.length === 0 ? 0 : rows.length / counts.length
  }

  /** The cosine must exceed `worst[of]`. */
  add(of: number, row: number, cosine: number): void {
    const { rows, cosines } = this
    const first = of * this.#size
    const last = first + this.#size - 1
    const count = this.#counts[of] ?? 0
    let at = Math.min(first + count, last)
    while (at > first && (cosines[at - 1] ?? 0) < cosine) {
      rows[at] = rows[at - 1] ?? 0
      cosines[at] = cosines[at - 1] ?? 0
      at--
    }
    rows[at] = row
    cosines[at] = cosine
    if (count < this.#size) this.#counts[of] = count + 1
    if (count + 1 >= this.#size) this.worst[of] = cosines[last] ?? 0
  }

  of(row: number): Nearest {
    const first = row * this.#size
    const end = first + (this.#counts[row] ?? 0)
    return {
      rows: Array.from(this.rows.subarray(first, end)),
      cosines: Array.from(this.cosines.subarray(first, end)),
    }
  }
}
