import { expect, test, vi } from 'vitest'
import type { ReadDocument, RecognisedForm } from './form.ts'
import { readText } from './read/text/read-txt.ts'
import { recogniseForm } from './recognise.ts'
import { altered, seeded } from './testing/altered.ts'
import type { Sample } from './testing/sample.ts'
import { councils, roster, samples } from './testing/samples.ts'
import { flattenedTxt, layoutTxt } from './testing/write-txt.ts'
import { fold } from './words/wording.ts'

vi.setConfig({ testTimeout: 240_000 })

const TIMES = 2_000
const wordsIn = (text: string) => new Set(fold(text).match(/[\p{L}\p{N}]{4,}/gu))

/** The words that only answers hold: what the form prints may stand anywhere. */
function answerWords({ title, jurisdiction, contact, sections }: Sample): Set<string> {
  const printed = wordsIn(
    [
      title,
      ...jurisdiction,
      ...contact,
      ...sections.flatMap((one) => [one.title, one.prompt]),
    ].join(' '),
  )
  const answers = sections.flatMap(({ lines }) => lines.filter(({ nil }) => !nil))
  const said = [...wordsIn(answers.map(({ text }) => text).join(' '))]
  return new Set(said.filter((word) => !printed.has(word)))
}

function wordsShown({ text }: ReadDocument, form: RecognisedForm): Set<string> {
  const spans = [
    ...form.unplaced,
    ...form.sections.flatMap(({ statements, nilSpan }) => [
      ...(nilSpan ? [nilSpan] : []),
      ...statements.flatMap((one) => [...one.spans, ...one.contextSpans]),
    ]),
  ]
  const said = form.sections.flatMap(({ statements }) => statements.map((one) => one.text))
  return wordsIn([...said, ...spans.map(({ start, end }) => text.slice(start, end))].join('\n'))
}

test(`of ${TIMES} forms that something happened to none loses a word of an answer in silence`, () => {
  const writers = [(sample: Sample) => flattenedTxt(sample), (sample: Sample) => layoutTxt(sample)]
  const lost: string[] = []
  const read = new Set<string>()
  const words = new Map(samples.map((sample) => [sample, answerWords(sample)]))
  for (let seed = 0; seed < TIMES; seed += 1) {
    const sample = samples[seed % samples.length]
    const write = writers[Math.floor(seed / samples.length) % writers.length]
    if (!sample || !write) throw new Error('no sample')
    const text = altered(write(sample), seeded(seed))
    // Many a change changes nothing, or what another did: each form is read once.
    if (read.has(text)) continue
    read.add(text)
    const document = readText(text, [])
    const form = recogniseForm(document, { councils, jurisdictions: roster })
    if ('notATemplate' in form) continue
    const shown = wordsShown(document, form)
    const missing = [...(words.get(sample) ?? [])].filter((word) => !shown.has(word))
    if (missing.length > 0) lost.push(`${seed} ${sample.name}: ${missing.join(' ')}`)
  }
  expect(lost).toEqual([])
})
