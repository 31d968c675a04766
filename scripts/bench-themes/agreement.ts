function logFactorials(size: number): Float64Array {
  const logs = new Float64Array(size + 1)
  for (let n = 1; n <= size; n++) logs[n] = (logs[n - 1] ?? 0) + Math.log(n)
  return logs
}

function counted<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function entropy(counts: Iterable<number>, size: number): number {
  let sum = 0
  for (const count of counts) sum -= (count / size) * Math.log(count / size)
  return sum
}

/** The mutual information that two random labellings with these counts would have (Vinh, Epps and Bailey 2010). */
function expected(left: Map<number, number>, right: Map<number, number>, size: number): number {
  const logs = logFactorials(size)
  const log = (n: number) => logs[n] ?? 0
  let sum = 0
  // Counts repeat: each pair of different counts is worked out once, times how often it comes.
  for (const [a, timesA] of left) {
    for (const [b, timesB] of right) {
      const fixed = log(a) + log(b) + log(size - a) + log(size - b) - log(size)
      for (let n = Math.max(1, a + b - size); n <= Math.min(a, b); n++) {
        const chance = fixed - log(n) - log(a - n) - log(b - n) - log(size - a - b + n)
        sum += timesA * timesB * (n / size) * Math.log((size * n) / (a * b)) * Math.exp(chance)
      }
    }
  }
  return sum
}

/**
 * Adjusted mutual information of two labellings of the same things, arithmetic mean as in scikit-learn: 1 when they
 * are the same partition, about 0 by chance.
 */
export function adjustedMutualInformation(
  left: readonly string[],
  right: readonly string[],
): number {
  const size = left.length
  const lefts = counted(left)
  const rights = counted(right)
  if (lefts.size === rights.size && (lefts.size <= 1 || lefts.size === size)) return 1
  const pairs = counted(left.map((label, at) => JSON.stringify([label, right[at]])))
  const leftEntropy = entropy(lefts.values(), size)
  const rightEntropy = entropy(rights.values(), size)
  const mutual = leftEntropy + rightEntropy - entropy(pairs.values(), size)
  const chance = expected(counted([...lefts.values()]), counted([...rights.values()]), size)
  const most = (leftEntropy + rightEntropy) / 2
  const room = most - chance
  return (mutual - chance) / (Math.abs(room) < 1e-15 ? 1e-15 : room)
}
