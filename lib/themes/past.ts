import type { Past } from '#db/schema/themes.ts'
import { isFirm } from '#lib/text/index.ts'
import { survivor } from './rules.ts'

export type { Past }

/** A statement's row in the run before, and what is known of its cycle. */
type Before = {
  themeId: number | null
  likeness: number
  nextThemeId: number | null
  nextLikeness: number
  isDoubtful: boolean
  past: Past | null
  /** a person placed it, or said that its place is right: its row tells their word, not its own words' */
  isDecided: boolean
}

/**
 * What was told of a statement while its cycle ended, for the next run to leave as it is. What a person decided is no
 * part of it: their decision is replayed, or undone.
 */
export function pastOf(
  { past, isDecided, ...row }: Before,
  forward: ReadonlyMap<number, number>,
): Past {
  if (stillHolds(past, row.themeId, forward)) return past
  const { themeId, nextThemeId } = row
  const [likeness, nextLikeness] = [Math.fround(row.likeness), Math.fround(row.nextLikeness)]
  const next = nextThemeId === null ? null : { group: nextThemeId, likeness: nextLikeness }
  const isDoubtful =
    themeId !== null && (isDecided ? !isFirm({ own: likeness, next }) : row.isDoubtful)
  return { themeId, likeness, nextThemeId, nextLikeness, isDoubtful }
}

/** Whether it is still true: the statement stands in that theme, and what came next to it is another one. */
export function stillHolds(
  past: Past | null,
  theme: number | string | null,
  forward: ReadonlyMap<number, number>,
): past is Past {
  if (past === null || past.themeId === null || past.themeId !== theme) return false
  return past.nextThemeId === null || survivor(past.nextThemeId, forward) !== theme
}

type Cycle = {
  hasEnded: boolean
  /** its last day for late forms was over when the run before began */
  hadClosed: boolean
  /** something in it was read by no run yet */
  hasNews: boolean
}

/**
 * Whether what was told of a cycle stays: it has ended, and not with what this run reads for the first time. A form
 * amended long afterwards changes what it says itself, and nothing that others said.
 */
export function staysAsTold({ hasEnded, hadClosed, hasNews }: Cycle): boolean {
  return hasEnded && (hadClosed || !hasNews)
}
