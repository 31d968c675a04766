import { parseArgs } from 'node:util'
import { type Judged, judge, tableOf } from './bench-non-forms/judge.ts'
import { readPapers } from './bench-non-forms/papers.ts'
import { readForms } from './bench-non-forms/real-forms.ts'
import { writePaper } from './bench-non-forms/write-paper.ts'
import { conclude } from './checks/sources.ts'
import { councils, jurisdictions } from './score-forms/council.ts'

// npm run bench:non-forms -- [--misses] [--signs]
const { values: options } = parseArgs({
  options: { misses: { type: 'boolean' }, signs: { type: 'boolean' } },
})
const papers: Judged[] = []
for (const half of ['open', 'held-out'] as const)
  for (const paper of readPapers(half)) {
    const bytes = await writePaper(paper)
    const file = paper.file
    papers.push(
      await judge({ bytes, file, group: `papers, ${half}`, parties: { councils, jurisdictions } }),
    )
  }
const forms: Judged[] = []
for await (const form of readForms()) forms.push(await judge(form))
console.log(tableOf([...papers, ...forms], options))
const taken = papers.filter((one) => one.fate === 'imported')
const asked = forms.filter((one) => one.fate !== 'imported' && one.isNew)
conclude('non-forms', [
  ...taken.map(({ file }) => `imported unasked: ${file}`),
  ...(asked.length * 50 > forms.length
    ? [`${asked.length} of ${forms.length} forms are held for it`]
    : []),
])
