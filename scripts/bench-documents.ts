import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { randomForm } from '#lib/documents/testing/random-form.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { formats } from './bench-documents/formats.ts'
import { type Rate, rateOf } from './bench-documents/rates.ts'

// How many files a second are read and recognised, each in a child process as the importer does, by one child and by
// two at once; the same forms in each format, after the children have started and loaded what they need. With
// `--against DIR`, where another build stands with its node_modules, both read the same files in turns.

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '60' },
    against: { type: 'string' },
    turns: { type: 'string', default: '5' },
  },
})
const count = Number(values.files)
const forms = fc.sample(randomForm, { numRuns: count, seed: 2017 })
const room = mkdtempSync(join(tmpdir(), 'bench-documents-'))

try {
  const knowledge = join(room, 'knowledge.json')
  writeFileSync(
    knowledge,
    JSON.stringify({ councils, jurisdictions: roster, template: defaultTemplate }),
  )
  for (const format of formats) {
    const folder = join(room, format.name)
    mkdirSync(folder)
    for (const [at, form] of forms.entries())
      writeFileSync(join(folder, `${at}.${format.extension}`), await format.write(form))
  }
  console.info(`${count} forms in each format`)
  if (values.against) await compare(resolve(values.against), knowledge, Number(values.turns))
  else await measure(knowledge)
} finally {
  rmSync(room, { recursive: true, force: true })
}

async function measure(knowledge: string): Promise<void> {
  console.info('× is against TXT, and against one worker')
  let first = 0
  for (const { name } of formats) {
    const one = await rateOf(process.cwd(), join(room, name), knowledge, 1)
    const two = await rateOf(process.cwd(), join(room, name), knowledge, 2)
    first ||= one.perSecond
    console.info(
      [
        name.padEnd(5),
        `1 worker ${one.perSecond.toFixed(1)} files/s (×${(one.perSecond / first).toFixed(2)})`,
        `2 workers ${two.perSecond.toFixed(1)} files/s (×${(two.perSecond / one.perSecond).toFixed(2)})`,
        `${one.milliseconds.toFixed(0)} ms of processor time a file`,
        `${Math.max(one.megabytes, two.megabytes).toFixed(0)} MB at most in a child`,
      ].join('   '),
    )
  }
}

async function compare(other: string, knowledge: string, turns: number): Promise<void> {
  console.info(`this build / the other, ${turns} turns each, one worker; medians of the turns`)
  for (const { name } of formats) {
    const rates: { ours: Rate; theirs: Rate }[] = []
    for (let turn = 0; turn < turns; turn++) {
      const ours = await rateOf(process.cwd(), join(room, name), knowledge, 1)
      const theirs = await rateOf(other, join(room, name), knowledge, 1)
      rates.push({ ours, theirs })
    }
    const ours = rates.map((rate) => rate.ours)
    const theirs = rates.map((rate) => rate.theirs)
    const beside = (pick: (rate: Rate) => number, digits: number) =>
      `${median(ours.map(pick)).toFixed(digits)} / ${median(theirs.map(pick)).toFixed(digits)}`
    const times = (ratio: (rate: { ours: Rate; theirs: Rate }) => number) =>
      `×${median(rates.map(ratio)).toFixed(2)}`
    console.info(
      [
        name.padEnd(5),
        `files/s ${beside((rate) => rate.perSecond, 1)} (${times((rate) => rate.ours.perSecond / rate.theirs.perSecond)})`,
        `ms of processor a file ${beside((rate) => rate.milliseconds, 1)} (${times((rate) => rate.theirs.milliseconds / rate.ours.milliseconds)})`,
        `MB at most ${beside((rate) => rate.megabytes, 0)}`,
      ].join('   '),
    )
  }
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, two) => one - two)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
