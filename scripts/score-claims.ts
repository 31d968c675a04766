import { parseArgs } from 'node:util'
import { contactsIn } from './score-claims/heads.ts'
import { figuresIn, membersIn } from './score-claims/sentences.ts'
import { type Answered, tablesOf, tallyOf } from './score-claims/tally.ts'
import { unusedWays } from './score-claims/unused.ts'

// npm run score:claims -- [--misses] [--unused] [--only figures|members|heads]
const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    unused: { type: 'boolean' },
    only: { type: 'string' },
  },
})

const kinds: [string, (table: string) => Promise<Answered[]>][] = [
  ['figures', async (table) => figuresIn(table)],
  ['members', async (table) => membersIn(table)],
  ['heads', contactsIn],
]
if (options.unused) console.log(unusedWays().join('\n') || 'every way is shown by some text')
else
  for (const [kind, answersOf] of kinds)
    if (!options.only || options.only === kind)
      for (const table of tablesOf(kind))
        console.log(tallyOf(table, await answersOf(table), { withMisses: options.misses === true }))
