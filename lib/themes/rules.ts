/**
 * What people decided, ready to be replayed: `moves` by the content of the statement (so that an amended form keeps
 * them), `merges` by the theme that gave way.
 */
export type Rules = { moves: Map<string, number | null>; merges: Map<number, number> }

/**
 * What makes a statement the same one in an amended form: whose it is, for which cycle, and its words, however they
 * were wrapped or their accents encoded.
 */
export function contentOf(submissionId: number, text: string): string {
  return `${submissionId} ${text.normalize('NFC').replace(/\s+/g, ' ').trim()}`
}

/** Where a theme's statements go now: through every merge, and never in a circle. */
export function survivor(themeId: number, merges: ReadonlyMap<number, number>): number {
  const seen = new Set<number>()
  let current = themeId
  while (!seen.has(current)) {
    seen.add(current)
    current = merges.get(current) ?? current
  }
  return current
}

/** The theme of a statement once every rule is applied to what the run found; null is the shelf. */
export function settle<Found extends number | string>(
  found: Found | null,
  content: string,
  { moves, merges }: Rules,
): Found | number | null {
  const moved = moves.get(content)
  const theme = moved === undefined ? found : moved
  return typeof theme === 'number' ? survivor(theme, merges) : theme
}
