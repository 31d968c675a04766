import { aspectOf } from '#lib/exchange/aspect.ts'
import { LIKELY_ENOUGH as PAIR_FLOOR } from '#lib/exchange/pairs.ts'
import { LIKELY_ENOUGH as FOLLOW_FLOOR } from '#lib/followthrough/links.ts'
import { readExchange, readFollowThrough, type Task } from './bench-links/cases.ts'
import { measure } from './bench-links/measure.ts'
import { bm25, plainCosine } from './bench-links/words-alone.ts'
import { type LinkHalf, needsIn, offersIn, readHalf } from './score-links/truth.ts'

// npm run bench:links [-- --open] [-- --floors]
// How well later words of priorities, and offers that answer needs, are found: both halves, or the open one alone.

const HALVES: readonly LinkHalf[] = process.argv.includes('--open')
  ? ['open']
  : ['open', 'held-out']
const FLOORS = [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5]
const COLUMNS = ['av.prec.', 'R-prec.', 'across', 'found', 'pooled', 'proposed', 'right', 'alike']

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(28) + cells.map((cell) => cell.padStart(11)).join('')
}

function figures(name: string, { asked }: Task, score: Task['ours'], floor: number): string {
  const found = measure(asked, score, floor)
  const shares = [
    found.averagePrecision,
    found.rPrecision,
    found.acrossRecall,
    found.acrossFound,
    found.pooledPrecision,
  ].map((share) => share.toFixed(3))
  const proposed = `${found.proposed} of ${found.asked}`
  const firsts = [found.firstRight, found.firstLookAlike].map((share) => share.toFixed(2))
  return row(name, [...shares, proposed, ...firsts])
}

const TASKS = [
  { name: 'follow-through', read: readFollowThrough, floor: FOLLOW_FLOOR },
  { name: 'offers and needs', read: readExchange, floor: PAIR_FLOOR },
]
for (const { name, read, floor } of TASKS) {
  console.info(row(`\n${name}`, COLUMNS))
  for (const half of HALVES) {
    const task = read(half)
    console.info(figures(`${half}, TF-IDF cosine`, task, plainCosine(task.statements), 0))
    console.info(figures(`${half}, BM25`, task, bm25(task.statements), 0))
    console.info(figures(`${half}, ours`, task, task.ours, 0))
    const floors = process.argv.includes('--floors') && half === 'open' ? FLOORS : [floor]
    for (const one of floors)
      console.info(figures(`${half}, ours from ${one}`, task, task.ours, one))
  }
}

console.info('\ntold by wording: needs, offers, and others taken for either')
for (const half of HALVES) {
  const jurisdictions = readHalf(half)
  const needs = new Set(needsIn(jurisdictions).map(({ need }) => need.id))
  const offers = new Set(offersIn(jurisdictions).map(({ id }) => id))
  const statements = jurisdictions.flatMap((one) => one.statements)
  const told = statements.map((one) => ({ id: one.id, as: aspectOf(one) }))
  const right = (among: ReadonlySet<string>, as: string) =>
    `${told.filter((one) => among.has(one.id) && one.as === as).length} of ${among.size}`
  const others = told.filter(({ id }) => !needs.has(id) && !offers.has(id))
  const wrong = others.filter(({ as }) => as !== 'neither').length
  console.info(
    row(half, [right(needs, 'need'), right(offers, 'offer'), `${wrong} of ${others.length}`]),
  )
}
