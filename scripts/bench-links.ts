import { aspectOf } from '#lib/exchange/aspect.ts'
import { ALIKE_ENOUGH, likenessAmong } from '#lib/exchange/likeness.ts'
import {
  type Half,
  measure,
  readExchange,
  type Score,
  type Written,
} from './bench-links/exchange.ts'
import { plainCosine } from './bench-links/plain-cosine.ts'

const HALVES: readonly Half[] = process.argv.includes('--tuning')
  ? ['tuning']
  : ['tuning', 'held out']
const FLOORS = [0.1, 0.14, 0.16, 0.18, 0.2, 0.22, 0.26, 0.3]

function ours(written: readonly Written[]): Score {
  const likeness = likenessAmong(written)
  return (need, offer) => likeness(need, offer).score
}

const figure = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : '-').padStart(9)

function row(name: string, written: readonly Written[], score: Score, floor: number): string {
  const found = measure(written, score, floor)
  return [
    name.padEnd(26),
    figure(found.averagePrecision),
    `${found.proposed} of ${found.needs}`.padStart(10),
    figure(found.firstRight),
    figure(found.lookAlikes),
    `${found.acrossFirst} of ${found.across}`.padStart(10),
  ].join(' ')
}

console.info(
  `${'offers and needs'.padEnd(26)}  av.prec.   proposed  1st right  alikes 1st  across 1st`,
)
for (const half of HALVES) {
  const written = readExchange(half)
  console.info(row(`${half}, plain cosine`, written, plainCosine(written), 0))
  console.info(row(`${half}, no floor`, written, ours(written), 0))
  console.info(row(`${half}, from ${ALIKE_ENOUGH}`, written, ours(written), ALIKE_ENOUGH))
  if (process.argv.includes('--floors') && half === 'tuning')
    for (const floor of FLOORS) console.info(row(`  from ${floor}`, written, ours(written), floor))
}

console.info(
  '\nneeds and offers told apart, each under the heading of its own kind and of the other',
)
for (const half of HALVES) {
  const said = readExchange(half).filter(({ role }) => role !== 'like')
  const share = (needs: string, offers: string) => {
    const right = said.filter((one) => {
      const isNeed = one.role === 'need'
      return aspectOf({ ...one, section: isNeed ? needs : offers }) === (isNeed ? 'need' : 'offer')
    })
    return figure(right.length / said.length)
  }
  console.info(`${half.padEnd(26)} ${share('issues', 'sharing')} ${share('sharing', 'issues')}`)
}
