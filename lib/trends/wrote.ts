/** What those who reported wrote, and in how many themes; no themes are told while some of it is unread. */
export type Wrote = { statements: number; themes: number | null }

type Kept = { statements: number; unread: number; themes: number }

export function wroteIn({ statements, unread, themes }: Kept): Wrote | null {
  if (statements === 0) return null
  return { statements, themes: unread > 0 ? null : themes }
}
