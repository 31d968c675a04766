import fc from 'fast-check'
import { cell, p, rawDocx, row, t, table } from './raw-docx.ts'
import { rawOdt } from './raw-odt.ts'
import type { Sample } from './sample.ts'
import { odtBodyOf } from './write-odt.ts'
import { written } from './write-txt.ts'

/** A file and what was done to it: bytes changed, cut out, doubled, or put elsewhere. */
export type Mutation = { at: number; length: number; to: number; value: number; kind: number }

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 200 }),
    to: fc.nat(),
    value: fc.nat(255),
    kind: fc.nat(4),
  }),
  { minLength: 1, maxLength: 12 },
)

export function mutate(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  let file = Buffer.from(bytes)
  for (const { at, length, to, value, kind } of changes) {
    if (file.length === 0) break
    const start = at % file.length
    const end = Math.min(file.length, start + length)
    const piece = file.subarray(start, end)
    const place = to % (file.length + 1)
    if (kind <= 1) file[start] = value
    else if (kind === 2) file = Buffer.concat([file.subarray(0, start), file.subarray(end)])
    else if (kind === 3)
      file = Buffer.concat([file.subarray(0, place), piece, file.subarray(place)])
    else file.fill(value, start, end)
  }
  return new Uint8Array(file)
}

/** The XML of a form as Word keeps it: changed before it is packed, since a packed one only fails to unpack. */
export function docxBodyOf(sample: Sample): string {
  const rows = sample.sections.map((section) =>
    row(
      cell(p(t(`${section.number} ${section.title}`)) + p(t(section.prompt))),
      cell(section.lines.map((line) => p(t(written(line)))).join('')),
    ),
  )
  const front = [sample.title, sample.jurisdiction.join(' '), sample.contact.join(' ')]
  return front.map((line) => p(t(line))).join('') + table(...rows)
}

export function mutatedDocx(sample: Sample, changes: readonly Mutation[]): Uint8Array {
  return rawDocx(Buffer.from(mutate(Buffer.from(docxBodyOf(sample)), changes)).toString('utf8'))
}

export function mutatedOdt(sample: Sample, changes: readonly Mutation[]): Uint8Array {
  return rawOdt(Buffer.from(mutate(Buffer.from(odtBodyOf(sample)), changes)).toString('utf8'))
}
