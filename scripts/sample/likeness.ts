/** How alike two sentences read, from 0 to 1: the share of three-letter runs they have in common (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const run of a) if (b.has(run)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

export function threeLetterRuns(text: string): Set<string> {
  const letters = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return new Set(Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3)))
}
