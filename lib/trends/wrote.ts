type Said = { cycleId: number; themeId: number | null }

/** What those who reported wrote, and in how many themes; no themes are told while some of it is unread. */
export type Wrote = { statements: number; themes: number | null }

export function wroteIn(
  mentions: readonly Said[],
  { cycleId, statements }: { cycleId: number; statements: number },
): Wrote | null {
  if (statements === 0) return null
  const own = mentions.filter((mention) => mention.cycleId === cycleId)
  const themes = new Set(own.flatMap(({ themeId }) => themeId ?? [])).size
  return { statements, themes: own.length < statements ? null : themes }
}
