import type { runs } from '#db/schema/themes.ts'

export type RunRow = typeof runs.$inferSelect

/** More gives more and smaller themes. */
export const RESOLUTION = 1.5

/** A run gives a sign every five seconds; one silent for so long belongs to a program that was stopped. */
export const STALE_SECONDS = 20

/** Whether someone is at it: a run that was killed says "running" until the next start sweeps it. */
export function isUnderWay(
  { state, seenAt }: Pick<RunRow, 'state' | 'seenAt'>,
  now: Date,
): boolean {
  if (state !== 'waiting' && state !== 'running') return false
  return now.getTime() - seenAt.getTime() <= STALE_SECONDS * 1000
}

/** Whether pages tell of statements as it found them: all of them, or those it placed among the others. */
export function isTold({ state }: Pick<RunRow, 'state'>): boolean {
  return state === 'done' || state === 'placed'
}
