import { writeFileSync } from 'node:fs'
import { EXCHANGE_EVIDENCE } from '#lib/exchange/pairs.ts'
import { FOLLOW_EVIDENCE } from '#lib/followthrough/links.ts'
import { readExchange, readFollowThrough, type Task } from './bench-links/cases.ts'
import { fitLogistic } from './bench-links/fit-logistic.ts'

// npm run fit:links [-- --write]
// Fits what each piece of evidence counts to the open half of scripts/score-links, and writes it beside the scorer.

/** How strongly weights are drawn to nothing: chosen on the open half, one member at a time left out. */
const DECAY = 3

const TASKS: { folder: string; names: readonly string[]; task: Task }[] = [
  { folder: 'followthrough', names: FOLLOW_EVIDENCE, task: readFollowThrough('open') },
  { folder: 'exchange', names: EXCHANGE_EVIDENCE, task: readExchange('open') },
]

for (const { folder, names, task } of TASKS) {
  const rows = task.examples.map(({ evidence, isLink }) => ({
    values: [1, ...names.map((name) => evidence[name] ?? 0)],
    isLink,
  }))
  const weights = fitLogistic(rows, DECAY)
  const lines = ['start', ...names].map(
    (name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(3)},`,
  )
  const source = `// Written by npm run fit:links -- --write, from the open half of scripts/score-links.
export const FITTED = {
${lines.join('\n')}
}
`
  console.log(`${folder}\n${lines.join('\n')}`)
  if (process.argv.includes('--write'))
    writeFileSync(new URL(`../lib/${folder}/fitted.ts`, import.meta.url), source)
}
