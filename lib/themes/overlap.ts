/**
 * Which old theme each new cluster goes on with: the pairs that share most statements first, each theme and each
 * cluster once; ties go to the larger likeness, then to the older theme and the earlier cluster.
 */
export function matchByOverlap(
  clusters: readonly (readonly string[])[],
  themeOf: ReadonlyMap<string, number>,
): Map<number, number> {
  const sizes = new Map<number, number>()
  for (const themeId of themeOf.values()) sizes.set(themeId, (sizes.get(themeId) ?? 0) + 1)
  const pairs = clusters.flatMap((members, cluster) => {
    const shared = new Map<number, number>()
    for (const id of members) {
      const themeId = themeOf.get(id)
      if (themeId !== undefined) shared.set(themeId, (shared.get(themeId) ?? 0) + 1)
    }
    return [...shared].map(([themeId, count]) => {
      const union = members.length + (sizes.get(themeId) ?? 0) - count
      return { cluster, themeId, count, likeness: count / union }
    })
  })
  pairs.sort(
    (left, right) =>
      right.count - left.count ||
      right.likeness - left.likeness ||
      left.themeId - right.themeId ||
      left.cluster - right.cluster,
  )
  const matched = new Map<number, number>()
  const taken = new Set<number>()
  for (const { cluster, themeId } of pairs) {
    if (matched.has(cluster) || taken.has(themeId)) continue
    matched.set(cluster, themeId)
    taken.add(themeId)
  }
  return matched
}
