import { parseArgs } from 'node:util'
import type { RecognisedForm, RecognisedSection } from '#lib/documents/form.ts'
import { recogniseForm } from '#lib/documents/recognise.ts'
import { type KnownDocument, knownDocuments, readRightly } from './slips/read-rightly.ts'
import { randomOf, SLIPS, type Slip } from './slips/slips.ts'

// npm run drill:slips -- [--seed N] [--misses] [--only SLIP]
// Small slips of the hand in headings of forms that are read rightly: how many are read rightly still?
const { values: options } = parseArgs({
  options: {
    seed: { type: 'string' },
    misses: { type: 'boolean' },
    only: { type: 'string', default: '' },
  },
})
const seed = options.seed === undefined ? Date.now() % 1_000_000 : Number(options.seed)
const random = randomOf(seed)

/** A number that is gone may take the blanks after it along. */
const SLACK = 6

/** `isSure`: no statement is to be checked. */
type Outcome = { isRight: boolean; isSure: boolean }

const documents = await knownDocuments()
const read = documents.flatMap((one) => {
  const form = readRightly(one)
  return form ? [{ one, form }] : []
})
console.log(`seed ${seed}: ${read.length} of ${documents.length} forms read rightly as they are\n`)
console.log(
  `${'slip'.padEnd(36)}   forms   right %   wrong and all sure %   right, yet asked about %`,
)
const all: Outcome[] = []
for (const slip of SLIPS.filter((one) => one.name.includes(options.only))) {
  const outcomes = read.flatMap(({ one, form }) => outcomesOf(slip, one, form))
  all.push(...outcomes)
  console.log(rowOf(slip.name, outcomes))
}
console.log(rowOf('all', all))

function rowOf(name: string, outcomes: readonly Outcome[]): string {
  const share = (test: (one: Outcome) => boolean) =>
    ((100 * outcomes.filter(test).length) / Math.max(1, outcomes.length)).toFixed(1)
  const silent = share((one) => !one.isRight && one.isSure)
  const asked = share((one) => one.isRight && !one.isSure)
  return [
    name.padEnd(36),
    String(outcomes.length).padStart(8),
    share((one) => one.isRight).padStart(10),
    silent.padStart(23),
    asked.padStart(27),
  ].join('')
}

function outcomesOf(slip: Slip, known: KnownDocument, form: RecognisedForm): Outcome[] {
  const { document, knowledge } = known
  const headings = form.sections.map((one) => one.heading)
  return (slip.each === 'form' ? [0] : headings.map((_, at) => at)).flatMap((at) => {
    const text = slip.alter(document.text, headings, at, random)
    if (text === document.text) return []
    const again = recogniseForm({ ...document, text }, knowledge)
    const sections = 'notATemplate' in again ? [] : again.sections
    const isRight = areSame(form.sections, sections)
    const isSure =
      sections.length > 0 &&
      sections.every((one) => one.statements.every((said) => said.confidence !== 'check'))
    if (options.misses && !isRight && !known.heldOut)
      console.log(`  ${isSure ? 'SURE ' : ''}${known.name} (${at}): ${shown(sections)}`)
    return [{ isRight, isSure }]
  })
}

function shown(sections: readonly RecognisedSection[]): string {
  return sections.map(({ kind, number }) => `${number ?? '-'} ${kind}`).join(', ')
}

function areSame(wanted: readonly RecognisedSection[], got: readonly RecognisedSection[]): boolean {
  return (
    wanted.length === got.length &&
    wanted.every((one) =>
      got.some(
        ({ kind, heading }) =>
          kind === one.kind && Math.abs(heading.start - one.heading.start) <= SLACK,
      ),
    )
  )
}
