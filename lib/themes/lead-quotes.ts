type Said = { id: number; strength: number }

/**
 * Those that speak for a theme: its representatives, the most central first, then what is surest to be about it.
 * Only what is given is chosen from: one section, or one cycle.
 */
export function leadQuotes<Quote extends Said>(
  quotes: readonly Quote[],
  representatives: readonly number[],
  count: number,
): Quote[] {
  const rank = ({ id }: Said) => {
    const at = representatives.indexOf(id)
    return at < 0 ? representatives.length : at
  }
  return [...quotes]
    .sort(
      (left, right) =>
        rank(left) - rank(right) || right.strength - left.strength || left.id - right.id,
    )
    .slice(0, count)
}
