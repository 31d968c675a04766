import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { readDocument } from '#lib/documents/read/read.ts'
import { readScan } from '#lib/documents/read/scan/read-scan.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { type Print, printed } from '#lib/documents/testing/print-pdf.ts'
import { formWords } from '#lib/documents/words/form-words.ts'
import { comparedWords, type WordTally } from './bench-ocr/compare-words.ts'
import type { CorpusForm } from './score-forms/corpus-form.ts'
import { councils, jurisdictions } from './score-forms/council.ts'
import { readCorpus } from './score-forms/read-corpus.ts'
import { missesOf, type Scored, tableOf } from './score-forms/report.ts'
import { scoreForm } from './score-forms/score-form.ts'
import { writeForm } from './score-forms/write-form.ts'

// npm run bench:ocr -- [--misses] [--only NAME] [--held-out] [--write DIR]
const { values: options } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    only: { type: 'string' },
    'held-out': { type: 'boolean' },
    write: { type: 'string' },
  },
})

const words = formWords(defaultTemplate)
const FORMS = 20
const ARRANGEMENTS = ['columns', 'columns times', 'headings', 'columns thin', 'columns small']
const DEGREES = [0, 0.5, -1, 1.5, -2, 2, -0.5]
const DENSITIES = [150, 200]

const scored: Scored[] = []
const tallies = new Map<number, WordTally[]>()
let [seconds, pages] = [0, 0]
for (const [index, form] of chosen().entries()) {
  const bytes = await writeForm(form)
  const original = await readDocument(bytes, form.file)
  if (!original.ok) throw new Error(`${form.name}: ${original.reason}`)
  for (const density of DENSITIES) {
    const scan = await printed(bytes, printOf(index, density))
    if (options.write) writeFileSync(join(options.write, `${form.name}-${density}.pdf`), scan)
    const start = performance.now()
    const read = await readScan(scan, { words, onPage: () => (pages += 1) })
    seconds += (performance.now() - start) / 1000
    const tally = comparedWords(original.document.text, read.ok ? read.document : null)
    tallies.set(density, [...(tallies.get(density) ?? []), tally])
    const knowledge = { councils, jurisdictions, template: defaultTemplate, filename: form.file }
    const found = read.ok ? recogniseForm(read.document, knowledge) : null
    const outcome =
      read.ok && found && !('notATemplate' in found)
        ? { document: read.document, form: found }
        : { failed: read.ok ? 'not a form' : read.reason }
    const score = scoreForm(form.truth, outcome)
    const misses = [`words: ${tally.lost.join(' ')} → ${tally.made.join(' ')}`, ...score.misses]
    const name = `${form.name} ${[...form.flags].join(' ')} ${density}`
    scored.push({ name, group: `${density} dpi`, heldOut: false, score: { ...score, misses } })
  }
}
if (options.misses) console.log(missesOf(scored))
console.log(tableOf('printed', scored))
for (const [density, of] of tallies) console.log(lineOf(density, of))
console.log(`${pages} pages, ${(seconds / pages).toFixed(2)} s each`)

/** Forms of every file of the corpus, in turn, each as a PDF; with `--held-out`, those between them. */
function chosen(): CorpusForm[] {
  const corpus = readCorpus()
  const step = Math.floor(corpus.length / FORMS)
  const first = options['held-out'] ? Math.floor(step / 2) : 0
  return corpus
    .filter((_, index) => index % step === first)
    .slice(0, FORMS)
    .map((form, index) => ({
      ...form,
      format: 'pdf',
      flags: new Set((ARRANGEMENTS[index % ARRANGEMENTS.length] ?? '').split(' ')),
      file: `${form.name}.pdf`,
      front: form.front.some((line) => /20\d\d/.test(line))
        ? form.front
        : [form.header, form.footer, ...form.front],
    }))
    .filter(({ name }) => !options.only || name.includes(options.only))
}

function printOf(index: number, density: number): Print {
  const degrees = DEGREES[index % DEGREES.length] ?? 0
  return {
    density,
    degrees,
    paper: 232 - (index % 4) * 12,
    ink: 40 + (index % 3) * 20,
    seed: index + density,
  }
}

function lineOf(density: number, of: readonly WordTally[]): string {
  const sum = (pick: (tally: WordTally) => number) => of.reduce((all, one) => all + pick(one), 0)
  const right = sum((one) => one.right)
  const share = (part: number, whole: number) => ((100 * part) / Math.max(whole, 1)).toFixed(2)
  return [
    `${density} dpi: ${share(
      right,
      sum((one) => Math.max(one.truth, one.read)),
    )} % of ${sum((one) => one.truth)} words`,
    `of the wrong ones ${share(
      sum((one) => one.wrongMarked),
      sum((one) => one.wrong),
    )} % marked`,
    `of the right ones ${share(
      sum((one) => one.rightMarked),
      sum((one) => one.read - one.wrong),
    )} %`,
  ].join(', ')
}
