import type { AsRead } from '#db/schema/themes.ts'
import { type Comparison, FLOOR, isFirm } from '#lib/text/index.ts'
import { isDecided, type Rules, settle, survivor } from './rules.ts'

/** Fewer statements are read whole each time, in a second or two. */
const LARGE = 5_000

/** Of those that a run read whole, so large a share may come after it before all are read again. */
const SHARE = 0.01

/** Whether a run keeps what later statements are placed by. */
export function isLarge(statements: number): boolean {
  return statements >= LARGE
}

/** Whether so many that came since are placed by what was kept, themes staying as they are. */
export function areFew(since: number, statements: number): boolean {
  return since <= SHARE * statements
}

/** Where a statement stands, and how like it is to what stands there. */
export type NewsPlace = AsRead & { found: number | null; strength: number; isDoubtful: boolean }

type Placing = {
  comparison: Comparison
  /** by group of what was kept: its theme */
  themes: readonly number[]
  rules: Rules
}

/** How near a statement is to each theme that stands: to one that took others, as near as to the nearest of them. */
function nearThemes({ comparison, themes, rules }: Placing) {
  const near = new Map<number, { group: number; likeness: number }>()
  for (const [group, likeness] of comparison.likenesses.entries()) {
    const theme = survivor(themes[group] ?? 0, rules.forward)
    if (likeness > (near.get(theme)?.likeness ?? 0)) near.set(theme, { group, likeness })
  }
  return near
}

/**
 * Where a statement goes that a run has not read with the others: where it was found before, to the theme it is likest to, or to
 * the shelf, if it is like none; and people's rules over that.
 */
export function placeNews(
  { statementId, found }: { statementId: number; found: number | null | undefined },
  placing: Placing,
): NewsPlace {
  const { rules, comparison } = placing
  const near = nearThemes(placing)
  const likest = nextAfter(near, null)
  const own = found === undefined ? (likest?.theme ?? null) : found
  const theme = settle(own, rules.places.get(statementId), rules.forward)
  const stands = theme === null ? undefined : near.get(theme)
  const likeness = stands?.likeness ?? 0
  const next = nextAfter(near, theme)
  const doubt = { own: likeness, next: next && { group: next.theme, likeness: next.likeness } }
  const isSure = isDecided(statementId, theme, rules) || isFirm(doubt)
  return {
    found: own,
    themeId: theme,
    likeness,
    nextThemeId: next?.theme ?? null,
    nextLikeness: next?.likeness ?? 0,
    words: stands ? comparison.wordsWith(stands.group) : { en: [], fr: [] },
    strength: likeness === 0 ? 0 : likeness / (likeness + (next?.likeness ?? 0)),
    isDoubtful: theme !== null && !isSure,
  }
}

function nextAfter(near: ReadonlyMap<number, { likeness: number }>, theme: number | null) {
  let next: { theme: number; likeness: number } | null = null
  for (const [other, { likeness }] of near)
    if (other !== theme && likeness > (next?.likeness ?? FLOOR)) next = { theme: other, likeness }
  return next
}
