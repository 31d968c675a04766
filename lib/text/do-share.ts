import type { Share } from './cores.ts'
import { leidenRuns } from './leiden-runs.ts'
import { scoreBlocks } from './neighbours.ts'

/** What a thread of its own does of a task. */
export function doShare(share: Share): void {
  if (share.kind === 'leiden') leidenRuns(share)
  else scoreBlocks(share)
}
