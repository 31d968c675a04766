import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { defaultTemplate } from '#lib/documents/default-template.ts'
import { randomForm } from '#lib/documents/testing/random-form.ts'
import type { Sample } from '#lib/documents/testing/sample.ts'
import { councils, roster } from '#lib/documents/testing/samples.ts'
import { tableDocx } from '#lib/documents/testing/write-docx.ts'
import { mail, mailBody } from '#lib/documents/testing/write-eml.ts'
import { tableOdt } from '#lib/documents/testing/write-odt.ts'
import { samplePdf } from '#lib/documents/testing/write-pdf.ts'
import { flattenedTxt } from '#lib/documents/testing/write-txt.ts'
import {
  type DocumentRead,
  documentRead,
  endIdleReaders,
  readFormInChild,
} from '#lib/reading/isolated.ts'

// How many files a second are read and recognised, each in a child process as the importer does, by one child and by
// two at once; the same forms in each format, after the children have started and loaded what they need.

const { values } = parseArgs({ options: { files: { type: 'string', default: '60' } } })
const count = Number(values.files)
const knowledge = { councils, jurisdictions: roster, template: defaultTemplate }

type Format = {
  name: string
  filename: string
  write: (sample: Sample) => Uint8Array | Promise<Uint8Array>
}

const formats: Format[] = [
  { name: 'TXT', filename: 'a.txt', write: (form) => new TextEncoder().encode(flattenedTxt(form)) },
  { name: 'EML', filename: 'a.eml', write: (form) => mail(form.title, mailBody(form)) },
  { name: 'DOCX', filename: 'a.docx', write: (form) => tableDocx(form) },
  { name: 'ODT', filename: 'a.odt', write: (form) => tableOdt(form) },
  { name: 'PDF', filename: 'a.pdf', write: samplePdf },
]
const forms = fc.sample(randomForm, { numRuns: count, seed: 2017 })
let used: DocumentRead[] = []
documentRead.subscribe((message) => {
  if (typeof message === 'object' && message !== null && 'used' in message && isRead(message))
    used.push(message)
})

console.info(`${count} forms in each format; × is against TXT, and against one worker`)
let first = 0
for (const format of formats) {
  const files = await Promise.all(forms.map((form) => format.write(form)))
  const rates: number[] = []
  for (const workers of [1, 2]) {
    endIdleReaders()
    await readAll(format, files.slice(0, workers * 2), workers)
    used = []
    rates.push(files.length / (await readAll(format, files, workers)))
  }
  const [one = 0, two = 0] = rates
  first ||= one
  const peak = Math.max(...used.map((read) => read.used?.peakMegabytes ?? 0))
  const cpu = used.reduce((sum, read) => sum + (read.used?.cpuSeconds ?? 0), 0) / used.length
  console.info(
    [
      format.name.padEnd(5),
      `1 worker ${one.toFixed(1)} files/s (×${(one / first).toFixed(2)})`,
      `2 workers ${two.toFixed(1)} files/s (×${(two / one).toFixed(2)})`,
      `${(cpu * 1000).toFixed(0)} ms of processor time a file`,
      `${peak.toFixed(0)} MB at most in a child`,
    ].join('   '),
  )
}
console.info(`this process: ${(process.memoryUsage.rss() / 1_048_576).toFixed(0)} MB`)
endIdleReaders()

async function readAll(format: Format, files: Uint8Array[], workers: number): Promise<number> {
  const start = performance.now()
  const queue = [...files]
  const next = async () => {
    for (let bytes = queue.pop(); bytes; bytes = queue.pop()) {
      const read = await readFormInChild(bytes, format.filename, knowledge)
      if (!read.ok) throw new Error(`${format.name}: ${read.reason}`)
    }
  }
  await Promise.all(Array.from({ length: workers }, next))
  return (performance.now() - start) / 1000
}

function isRead(message: object): message is DocumentRead {
  return 'filename' in message
}
