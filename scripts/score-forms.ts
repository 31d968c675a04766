import { parseArgs } from 'node:util'
import type { CorpusForm } from './score-forms/corpus-form.ts'
import { scoreFolder, writeFolder } from './score-forms/folder.ts'
import { ledgerOf } from './score-forms/ledger.ts'
import { crossed, readCorpus, withOpenDocuments } from './score-forms/read-corpus.ts'
import { outcomeOf } from './score-forms/read-outcome.ts'
import { missesOf, type Scored, tableOf } from './score-forms/report.ts'
import { scoreForm } from './score-forms/score-form.ts'
import { groupOf, writeForm } from './score-forms/write-form.ts'

// npm run score:forms -- [--misses] [--only NAME] [--crossed] [--folder DIR] [--write DIR] [--why FILE]
const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    crossed: { type: 'boolean' },
    only: { type: 'string' },
    folder: { type: 'string' },
    write: { type: 'string' },
    why: { type: 'string' },
  },
})
const wanted = (name: string) => !options.only || name.includes(options.only)
const corpus = readCorpus().filter((form) => wanted(form.name))
const written = withOpenDocuments(corpus)

if (options.why) console.log(await ledgerOf(options.why))
else if (options.write) {
  await writeFolder(options.write, written)
  console.log(`${written.length} forms in ${options.write}, each with its truth beside it`)
} else {
  const scored = options.folder
    ? (await scoreFolder(options.folder)).filter((one) => wanted(one.name))
    : await scoreAll(options.crossed ? crossed(corpus) : written)
  if (options.misses) console.log(missesOf(scored))
  const open = scored.filter((one) => !one.heldOut)
  const apart = scored.filter((one) => one.heldOut)
  console.log(
    [tableOf('open', open), tableOf('held out', apart)].filter((one) => one !== '').join('\n\n'),
  )
}

async function scoreAll(forms: readonly CorpusForm[]): Promise<Scored[]> {
  const scored: Scored[] = []
  for (const form of forms) {
    const outcome = await outcomeOf(await writeForm(form), form.file)
    const score = scoreForm(form.truth, outcome)
    scored.push({ name: form.name, group: groupOf(form), heldOut: form.heldOut, score })
  }
  return scored
}
