/** How alike two sentences read, from 0 to 1: the share of three-letter runs they have in common (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [runs(a), runs(b)]
  let shared = 0
  for (const run of left) if (right.has(run)) shared += 1
  return (2 * shared) / (left.size + right.size)
}

function runs(text: string): Set<string> {
  const letters = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  return new Set(Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3)))
}
