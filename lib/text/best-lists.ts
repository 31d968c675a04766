/** Row numbers and cosines, best first; ties in the order of ids. */
export type Nearest = { rows: number[]; cosines: number[] }

/** The best few of every row, in two flat arrays. Rows must be offered in ascending order for ties to fall by id. */
export class BestLists {
  readonly rows: Int32Array
  readonly cosines: Float64Array
  /** what a cosine must exceed to enter each row's list: look here first, most do not */
  readonly worst: Float64Array
  readonly #counts: Int32Array
  readonly #size: number

  constructor(rows: number, { count, floor }: { count: number; floor: number }) {
    this.rows = new Int32Array(rows * count)
    this.cosines = new Float64Array(rows * count)
    this.worst = new Float64Array(rows).fill(count > 0 ? floor : Infinity)
    this.#counts = new Int32Array(rows)
    this.#size = count
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
