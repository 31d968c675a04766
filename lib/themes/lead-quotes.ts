type Said = {
  id: number
  strength: number
  isDoubtful: boolean
  jurisdiction: { id: number }
}

/**
 * Those that speak for a theme: its representatives, the most central first, then what is surest to be about it; another
 * jurisdiction before the same one again. Only what is given and firm is chosen from.
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
  const left = quotes
    .filter(({ isDoubtful }) => !isDoubtful)
    .sort(
      (one, other) => rank(one) - rank(other) || other.strength - one.strength || one.id - other.id,
    )
  const chosen: Quote[] = []
  while (chosen.length < count && left.length > 0) {
    const heard = new Set(chosen.map(({ jurisdiction }) => jurisdiction.id))
    const fresh = left.findIndex(({ jurisdiction }) => !heard.has(jurisdiction.id))
    chosen.push(...left.splice(Math.max(0, fresh), 1))
  }
  return chosen
}
