import type { Read } from './vectors.ts'

/** Keys that set one cluster apart, best first, each with the share of the cluster that holds it. */
export type Label = { key: string; coverage: number; worth: number }

type Counted = { inside: Map<number, number[]>; size: number }

const LONGEST_LABEL = 8

/**
 * For a cluster's rows, the keys to name it by. A key is good when many of the cluster hold it and few others do
 * (share inside × log of share inside over share overall); each next one is worth what it adds to those not yet
 * covered, so that a list of eight speaks for nearly all.
 */
export function labels({ vectors, statements }: Read): (rows: readonly number[]) => Label[] {
  const overall = new Float64Array(vectors.names.length)
  for (const key of vectors.keys) overall[key] = (overall[key] ?? 0) + 1
  return (rows) => {
    const inside = new Map<number, number[]>()
    for (const row of rows) {
      for (let at = vectors.offsets[row] ?? 0; at < (vectors.offsets[row + 1] ?? 0); at++) {
        const key = vectors.keys[at] ?? 0
        if (vectors.names[key]?.startsWith('f')) continue
        const holders = inside.get(key)
        if (holders) holders.push(row)
        else inside.set(key, [row])
      }
    }
    return chosen({ inside, size: rows.length }, (key, count) => {
      const share = count / rows.length
      // One more statement outside, so that a key nobody else holds is not infinitely apart.
      const apart = Math.log((share * (statements.length + 1)) / ((overall[key] ?? 0) + 1))
      return share * Math.max(0, apart)
    }).map(({ key, ...rest }) => ({ key: vectors.names[key] ?? '', ...rest }))
  }
}

function chosen({ inside, size }: Counted, worth: (key: number, count: number) => number) {
  const candidates = [...inside]
    .map(([key, holders]) => ({ key, holders, worth: worth(key, holders.length) }))
    .filter((candidate) => candidate.worth > 0 && (candidate.holders.length > 1 || size < 3))
    .sort((left, right) => right.worth - left.worth || left.key - right.key)
    .slice(0, 60)
  const covered = new Set<number>()
  const label: { key: number; coverage: number; worth: number }[] = []
  while (label.length < LONGEST_LABEL && candidates.length > 0) {
    let best = 0
    let most = -1
    for (const [at, candidate] of candidates.entries()) {
      const fresh = candidate.holders.filter((row) => !covered.has(row)).length
      const value = candidate.worth * (0.25 + fresh / candidate.holders.length)
      if (value > most) {
        most = value
        best = at
      }
    }
    const [taken] = candidates.splice(best, 1)
    if (!taken) break
    for (const row of taken.holders) covered.add(row)
    label.push({ key: taken.key, coverage: taken.holders.length / size, worth: taken.worth })
  }
  return label
}
