import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type LaterWord, LIKELY_ENOUGH, laterWords, type Reported } from './links.ts'

/** As many as a person reads for one priority. */
const PROPOSED = { count: 3, floor: LIKELY_ENOUGH }
/** Few enough to read in less time than a thread takes to start. */
const AT_ONCE = 300
/** What is rare is counted among so many: all of a usual council, some members of a large one at a time. */
const IN_A_PART = 6_000

/** The later words of every priority of a council, found in a thread of its own so that nobody's page waits. */
export async function laterWordsAside(
  reported: readonly Reported[],
): Promise<Map<string, LaterWord[]>> {
  if (reported.length <= AT_ONCE) return laterWords(reported, PROPOSED)
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'lib/followthrough/worker.mjs')
  const worker = new Worker(/* turbopackIgnore: true */ path)
  try {
    const found = new Map<string, LaterWord[]>()
    for (const part of partsOf(reported))
      for (const [id, words] of await answerOf(worker, part)) found.set(id, words)
    return found
  } finally {
    await worker.terminate()
  }
}

/** Whole members together, in the order of their numbers. */
export function partsOf(reported: readonly Reported[], size = IN_A_PART): Reported[][] {
  const members = new Map<Reported['jurisdictionId'], Reported[]>()
  for (const one of reported) {
    const own = members.get(one.jurisdictionId)
    if (own) own.push(one)
    else members.set(one.jurisdictionId, [one])
  }
  const parts: Reported[][] = []
  for (const [, own] of [...members].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const last = parts.at(-1)
    if (last && last.length + own.length <= size) last.push(...own)
    else parts.push([...own])
  }
  return parts
}

function answerOf(worker: Worker, reported: Reported[]): Promise<Map<string, LaterWord[]>> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (words: Map<string, LaterWord[]>) => {
      worker.off('error', reject)
      resolve(words)
    })
    worker.postMessage({ reported, ...PROPOSED })
  })
}
