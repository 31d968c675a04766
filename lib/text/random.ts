/**
 * A reproducible source of numbers in [0, 1): Mulberry32, integer arithmetic only, the same on every machine.
 *
 * @example const next = random(1); next() // 0.6270739405881613
 */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** 0 to size - 1 in a random order (Fisher and Yates). */
export function shuffled(size: number, next: () => number): Int32Array {
  const order = new Int32Array(size)
  for (let at = 0; at < size; at++) order[at] = at
  for (let at = size - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}
