/** Where a picture's columns stand, the first and the last at the edges. */
export function columnsAcross(count: number, left: number, right: number): number[] {
  if (count === 1) return [(left + right) / 2]
  return Array.from({ length: count }, (_, at) => left + ((right - left) * at) / (count - 1))
}

/**
 * Labels at the ends of lines, moved apart as little as keeps them from touching: in the order they were wanted in,
 * each at least `gap` below the one above it, none outside `low` (the top) and `high` while there is room.
 *
 * @example spread([50, 52, 90], 10, { low: 0, high: 100 }) // [46, 56, 90]
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  { low, high }: { low: number; high: number },
): number[] {
  type Block = { start: number; members: number[] }
  const order = wanted
    .map((_, at) => at)
    .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  const blocks: Block[] = []
  for (const at of order) {
    let block = settle([at])
    for (let last = blocks.at(-1); last && touches(last, block); last = blocks.at(-1)) {
      blocks.pop()
      block = settle([...last.members, ...block.members])
    }
    blocks.push(block)
  }
  const placed = [...wanted]
  for (const { start, members } of blocks)
    for (const [line, at] of members.entries()) placed[at] = start + line * gap
  return placed

  function settle(members: number[]): Block {
    const offsets = members.map((at, line) => (wanted[at] ?? 0) - line * gap)
    const middle = offsets.reduce((sum, offset) => sum + offset, 0) / members.length
    const lowest = high - (members.length - 1) * gap
    return { start: Math.max(low, Math.min(middle, lowest)), members }
  }

  function touches(above: Block, below: Block): boolean {
    return above.start + above.members.length * gap > below.start
  }
}

/**
 * The stretches of a line, each from its first point to its last: it breaks where nobody was counted, and does not run on
 * into what is not complete.
 */
export function stretches<Point extends { value: number | null; range: unknown }>(
  points: readonly Point[],
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const [to, point] of points.entries()) {
    const before = points[to - 1]
    if (!before || before.value === null || point.value === null) continue
    if (before.range || point.range) continue
    const last = found.at(-1)
    if (last?.to === to - 1) last.to = to
    else found.push({ from: to - 1, to })
  }
  return found
}
