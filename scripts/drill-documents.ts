import { monitorEventLoopDelay } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import type { FormResult } from '#lib/documents/form.ts'
import {
  docxBodyOf,
  mutate,
  mutatedDocx,
  mutatedOdt,
  mutations,
} from '#lib/documents/testing/mutate.ts'
import { randomForm } from '#lib/documents/testing/random-form.ts'
import { rawDocx } from '#lib/documents/testing/raw-docx.ts'
import { type Sample, statementsIn } from '#lib/documents/testing/sample.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { tableOdt } from '#lib/documents/testing/write-odt.ts'
import { samplePdf } from '#lib/documents/testing/write-pdf.ts'
import { flattenedTxt, layoutTxt } from '#lib/documents/testing/write-txt.ts'
import {
  type DocumentRead,
  documentRead,
  endIdleReaders,
  readFormInChild,
} from '#lib/reading/isolated.ts'

// Random forms, and random damage to them, through the child process that reads what strangers send. Another seed
// each time, which is printed: give it back to see the same again.

const MOST_CPU_SECONDS = 11
const MOST_MEGABYTES = 1024

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string' } },
})
const runs = Number(values.runs)
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
const knowledge = { councils, jurisdictions: roster, template: defaultTemplate }
const encode = (text: string) => new TextEncoder().encode(text)

type Try = { bytes: Uint8Array; filename: string; sample?: Sample }

const writers: [string, string, (sample: Sample) => Uint8Array][] = [
  ['DOCX', 'a.docx', (sample) => rawDocx(docxBodyOf(sample))],
  ['ODT', 'a.odt', (sample) => tableOdt(sample)],
  ['flattened TXT', 'a.txt', (sample) => encode(flattenedTxt(sample))],
  ['TXT in columns', 'a.txt', (sample) => encode(layoutTxt(sample))],
  ['PDF', 'a.pdf', samplePdf],
]
const most = { cpuSeconds: 0, peakMegabytes: 0 }
documentRead.subscribe((message) => {
  if (!isRead(message)) return
  most.cpuSeconds = Math.max(most.cpuSeconds, message.used?.cpuSeconds ?? 0)
  most.peakMegabytes = Math.max(most.peakMegabytes, message.used?.peakMegabytes ?? 0)
})
const stall = monitorEventLoopDelay({ resolution: 10 })
stall.enable()
console.info(`${runs} runs each, seed ${seed}`)
for (const [name, filename, write] of writers)
  await drill(
    `random forms as ${name}`,
    randomForm.map((sample) => ({ bytes: write(sample), filename, sample })),
  )
for (const [name, filename, write] of writers)
  await drill(
    `mutated ${name}`,
    fc.tuple(randomForm, mutations).map(([sample, changes]) => ({
      bytes: mutate(write(sample), changes),
      filename,
    })),
  )
await drill(
  'mutated XML in DOCX',
  fc.tuple(randomForm, mutations).map(([sample, changes]) => ({
    bytes: mutatedDocx(sample, changes),
    filename: 'a.docx',
  })),
)
await drill(
  'mutated XML in ODT',
  fc.tuple(randomForm, mutations).map(([sample, changes]) => ({
    bytes: mutatedOdt(sample, changes),
    filename: 'a.odt',
  })),
)
const names = fc.constantFrom('a.docx', 'a.odt', 'a.pdf', 'a.txt', 'a.eml', 'a')
await drill(
  'random bytes',
  fc
    .tuple(fc.uint8Array({ maxLength: 5000 }), names)
    .map(([bytes, filename]) => ({ bytes, filename })),
)
stall.disable()
const { cpuSeconds, peakMegabytes } = most
console.info(
  `most processor time ${cpuSeconds.toFixed(1)} s, most memory ${peakMegabytes.toFixed(0)} MB`,
)
console.info(`longest stall of this process ${(stall.max / 1e9).toFixed(2)} s`)
if (cpuSeconds > MOST_CPU_SECONDS || peakMegabytes > MOST_MEGABYTES) process.exitCode = 1
endIdleReaders()

/** Two at a time, as the importer reads. */
async function drill(name: string, files: fc.Arbitrary<Try>): Promise<void> {
  const tries = fc.sample(files, { numRuns: runs, seed })
  const outcomes = new Map<string, number>()
  const next = async () => {
    for (let one = tries.pop(); one; one = tries.pop()) {
      const read = await readFormInChild(one.bytes, one.filename, knowledge)
      const outcome = one.sample ? outcomeOf(read, one.sample) : plainly(read)
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
  }
  await Promise.all([next(), next()])
  const told = [...outcomes].sort((a, b) => b[1] - a[1]).map(([what, count]) => `${count} ${what}`)
  console.info(`${name}: ${told.join(', ')}`)
}

function plainly(read: FormResult): string {
  if (!read.ok) return read.reason
  return 'notATemplate' in read.form ? 'not-a-form' : 'read'
}

function outcomeOf(read: FormResult, sample: Sample): string {
  if (!read.ok || 'notATemplate' in read.form) return plainly(read)
  const { form } = read
  const got = form.sections.map((one) => [one.kind, one.statements.map((said) => said.text)])
  const wanted = sample.sections.map((one) => [one.kind, statementsIn(one)])
  const isSame =
    form.jurisdiction.value === sample.key &&
    form.cycle.value?.year === sample.cycle.year &&
    form.cycle.value.month === sample.cycle.month &&
    JSON.stringify(got) === JSON.stringify(wanted)
  return isSame ? 'as they were' : 'otherwise'
}

function isRead(message: unknown): message is DocumentRead {
  return typeof message === 'object' && message !== null && 'used' in message
}
