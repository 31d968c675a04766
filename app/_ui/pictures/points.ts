/** Where a reader stands among the points of a chart: a line of it, and a column along that line. */
export type Walk = { line: number; column: number }

const STEPS: Record<string, Walk> = {
  ArrowRight: { line: 0, column: 1 },
  ArrowLeft: { line: 0, column: -1 },
  ArrowDown: { line: 1, column: 0 },
  ArrowUp: { line: -1, column: 0 },
}

/**
 * Where a key leads among lines of these lengths: along a line, to another line, to its ends. It stops at the edges;
 * a key that leads nowhere gives null.
 *
 * @example walked({ line: 0, column: 1 }, 'ArrowRight', [3, 2]) // { line: 0, column: 2 }
 */
export function walked(from: Walk, key: string, lengths: readonly number[]): Walk | null {
  if (key === 'Home') return { ...from, column: 0 }
  if (key === 'End') return { ...from, column: (lengths[from.line] ?? 1) - 1 }
  const step = STEPS[key]
  if (!step) return null
  const line = between(from.line + step.line, lengths.length)
  return { line, column: between(from.column + step.column, lengths[line] ?? 1) }
}

function between(at: number, count: number): number {
  return Math.max(0, Math.min(at, count - 1))
}

/** Which of these places is nearest; -1 where there is none. */
export function nearest(places: readonly number[], to: number): number {
  let best = -1
  for (const [at, place] of places.entries()) {
    const before = places[best]
    if (before === undefined || Math.abs(place - to) < Math.abs(before - to)) best = at
  }
  return best
}
