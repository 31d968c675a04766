import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Block, type ExchangePair, exchangesIn, type HeardIn, REACH_CYCLES } from './pairs.ts'

export type Exchanges = { needs: number[]; offers: number[]; pairs: ExchangePair[] }

/** As many offers as a person reads for one need. */
const PROPOSED = 3
/** Few enough to read in less time than a thread takes to start. */
const AT_ONCE = 300
/** What is rare is counted among so many: all of a usual council, some cycles of a large one at a time. */
const IN_A_BLOCK = 6_000
const CYCLES_IN_A_BLOCK = 4

/** The needs and offers of a council and what likely answers what, found in a thread of its own so that nobody's page waits. */
export async function exchangesAside(heard: readonly HeardIn[]): Promise<Exchanges> {
  const found: Exchanges = { needs: [], offers: [], pairs: [] }
  const add = ({ needs, offers, pairs }: Exchanges) => {
    found.needs.push(...needs)
    found.offers.push(...offers)
    found.pairs.push(...pairs)
  }
  if (heard.length <= AT_ONCE) {
    for (const block of blocksOf(heard)) add(exchangesIn(block))
    return found
  }
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'lib/exchange/worker.mjs')
  const worker = new Worker(/* turbopackIgnore: true */ path)
  try {
    for (const block of blocksOf(heard)) add(await answerOf(worker, block))
    return found
  } finally {
    await worker.terminate()
  }
}

/** Cycles in turn, each block with those that its needs reach into. */
export function blocksOf(heard: readonly HeardIn[], most = IN_A_BLOCK): Block[] {
  const last = Math.max(-1, ...heard.map(({ cycle }) => cycle))
  const size = heard.length <= most ? last + 1 : CYCLES_IN_A_BLOCK
  const blocks: Block[] = []
  for (let from = 0; from <= last; from += size) {
    const to = from + size
    const near = heard.filter(
      ({ cycle }) => cycle >= from - REACH_CYCLES && cycle < to + REACH_CYCLES,
    )
    blocks.push({ heard: near, from, to, count: PROPOSED })
  }
  return blocks
}

function answerOf(worker: Worker, block: Block): Promise<Exchanges> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (answer: Exchanges) => {
      worker.off('error', reject)
      resolve(answer)
    })
    worker.postMessage(block)
  })
}
