/** How far somebody is with the themes that wait for a name; kept in the address, so that it needs no script. */
export type Progress = {
  /** named since the list was begun */
  done: number
  /** codes left for later */
  skipped: readonly number[]
}

export type Turn = {
  position: number
  total: number
  /** the code that comes after this one; null when it is the last */
  next: number | null
  /** what the address keeps when this one is left for later */
  skipping: Progress
}

/** The first theme that nobody named and that was not left for later, in the order given. */
export function firstWaiting(
  waiting: readonly number[],
  { skipped }: Pick<Progress, 'skipped'>,
): number | null {
  return waiting.find((code) => !skipped.includes(code)) ?? null
}

/** Where one theme stands in the list: somebody else may have named it, and it is still this reader's turn of it. */
export function turnOf(code: number, waiting: readonly number[], progress: Progress): Turn {
  const skipped = progress.skipped.filter((one) => one !== code && waiting.includes(one))
  const all = waiting.includes(code) ? waiting.length : waiting.length + 1
  const skipping = { done: progress.done, skipped: [...skipped, code] }
  return {
    position: progress.done + skipped.length + 1,
    total: progress.done + all,
    next: firstWaiting(waiting, skipping),
    skipping,
  }
}
