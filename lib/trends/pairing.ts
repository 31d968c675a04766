type Said = {
  statementId: number
  themeId: number | null
  cycleId: number
  jurisdictionId: number
  section: string
}

/** Statements of a theme in one cycle: those that ask, and those that offer. */
export type Pairing = { themeId: number; needs: number[]; offers: number[] }

/**
 * The theme of a cycle in which asking and offering meet best: the most of both, else the most of either; a tie goes
 * to the older theme. The section of the form is all that tells them apart here.
 */
export function bestPairing(mentions: readonly Said[], cycleId: number): Pairing | null {
  const found = new Map<number, Pairing & { jurisdictions: Set<number> }>()
  for (const said of mentions) {
    const { statementId, themeId, jurisdictionId, section } = said
    if (said.cycleId !== cycleId || themeId === null) continue
    if (section !== 'issues' && section !== 'sharing') continue
    const empty = { themeId, needs: [], offers: [], jurisdictions: new Set<number>() }
    const own = found.get(themeId) ?? empty
    found.set(themeId, own)
    own.jurisdictions.add(jurisdictionId)
    if (section === 'issues') own.needs.push(statementId)
    else own.offers.push(statementId)
  }
  const ranked = [...found.values()].sort(
    (left, right) =>
      meeting(right) - meeting(left) ||
      right.jurisdictions.size - left.jurisdictions.size ||
      left.themeId - right.themeId,
  )
  const [best] = ranked
  return best ? { themeId: best.themeId, needs: best.needs, offers: best.offers } : null
}

/** Someone who asks and offers the same thing meets nobody. */
function meeting({
  needs,
  offers,
  jurisdictions,
}: Pairing & { jurisdictions: Set<number> }): number {
  return jurisdictions.size > 1 ? Math.min(needs.length, offers.length) : 0
}
