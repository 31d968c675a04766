import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mail } from '#lib/documents/testing/write-eml.ts'
import { assemble } from '#lib/documents/testing/write-pdf.ts'
import { JURISDICTIONS } from '../sample/council.ts'
import { docxForm, encode, formLines, pdfForm, txtForm } from '../score-hostile/form.ts'

const CYCLES = ['February 2017', 'October 2017', 'February 2018', 'October 2018', 'February 2019']
export const BATCH_SIZE = 60

/** Sixty files as a folder of them arrives: every format, forms sent again, one held, one refused, one twice. */
export function writeBatch(folder: string): Set<string> {
  mkdirSync(folder, { recursive: true })
  const combinations = CYCLES.flatMap((cycle) =>
    JURISDICTIONS.map((jurisdiction) => ({ cycle, jurisdiction: jurisdiction.name.en })),
  )
  const forms = combinations.slice(0, 51).map((words, index) => formOf(words, index))
  const amended = combinations.slice(0, 4).map((words, index) => formOf(words, index + 100))
  const files = [
    ...forms,
    ...amended,
    { ending: 'txt', bytes: txtForm('October 2017', { jurisdiction: 'Atlantis' }) },
    { ending: 'txt', bytes: encode('Minutes.\n\nLunch was at noon.\n') },
    { ending: 'pdf', bytes: assemble(['q 612 0 0 792 0 0 cm /Im0 Do Q']) },
    ...forms.slice(0, 2),
  ]
  if (files.length !== BATCH_SIZE) throw new Error(`${files.length} files`)
  for (const [index, { ending, bytes }] of files.entries())
    writeFileSync(join(folder, `${String(index).padStart(2, '0')}.${ending}`), bytes)
  return new Set(files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')))
}

type Named = { cycle: string; jurisdiction: string }

function formOf({ cycle, jurisdiction }: Named, index: number) {
  const answers = [
    `Answered ${index + 40} calls in ${jurisdiction} within the hour.`,
    `Opened counter number ${index} beside the library.`,
  ]
  const words = { jurisdiction, answers }
  if (index % 6 === 1) return { ending: 'docx', bytes: docxForm(cycle, {}, words) }
  if (index % 6 === 3) return { ending: 'pdf', bytes: pdfForm(cycle, {}, words) }
  if (index % 6 === 5)
    return { ending: 'eml', bytes: mail('Update', formLines(cycle, words).join('\n')) }
  return { ending: 'txt', bytes: txtForm(cycle, words) }
}
