import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '#lib/documents/form.ts'
import { parentOf, placesOf, type Reading, statementsIn } from './reading.ts'
import { applyEdits, type Edit, type KeyedEdit } from './review.ts'
import { READING, TEXT, texts } from './testing-reading.ts'

const offset = fc.nat(TEXT.length)
const kind = fc.constantFrom(...READING.sections.map((one) => one.kind))
const key = fc.constantFrom(...Array.from({ length: 8 }, (_, at) => [`s${at}`, `e${at}`]).flat())
const span = fc
  .tuple(offset, offset)
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('make' as const), span, section: kind }),
  fc.record({ kind: fc.constant('join' as const), statement: key }),
  fc.record({ kind: fc.constant('split' as const), statement: key, at: offset }),
  fc.record({
    kind: fc.constant('move' as const),
    statement: key,
    section: kind,
    before: fc.option(key),
  }),
  fc.record({
    kind: fc.constant('nest' as const),
    statement: key,
    by: fc.constantFrom(1 as const, -1 as const),
  }),
  fc.record({ kind: fc.constantFrom('drop' as const, 'nil' as const), statement: key }),
  fc.record({ kind: fc.constant('furniture' as const), spans: fc.array(span, { maxLength: 2 }) }),
  fc.record({
    kind: fc.constant('language' as const),
    statement: key,
    language: fc.constantFrom('en' as const, 'fr' as const),
  }),
  fc.record({ kind: fc.constant('accept' as const), keys: fc.array(key, { maxLength: 3 }) }),
)
const anyEdits = fc
  .array(anyEdit, { maxLength: 12 })
  .map((edits): KeyedEdit[] => edits.map((edit, at) => ({ key: `e${at}`, edit })))

/** How many places each word of the text stands in; the lead-in of several statements is one place. */
function counts(reading: Reading): number[] {
  const leads = statementsIn(reading).flatMap(({ contextSpans }) => contextSpans)
  const repeated = leads.filter((lead, at) => leads.findIndex((one) => isSame(one, lead)) < at)
  const places = placesOf(reading)
  return [...TEXT.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => {
    const holds = ({ start, end }: Span) => start <= index && index + word.length <= end
    return places.filter(holds).length - repeated.filter(holds).length
  })
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

test('whatever is edited, every word stands in one place, and in one only', () => {
  expect(new Set(counts(READING))).toEqual(new Set([1]))
  fc.assert(
    fc.property(anyEdits, (edits) => {
      expect(new Set(counts(applyEdits(READING, edits)))).toEqual(new Set([1]))
    }),
    { numRuns: 2000 },
  )
})

test('whatever is edited, a statement says the words of its spans, and stands under one that is there', () => {
  fc.assert(
    fc.property(anyEdits, (edits) => {
      const reading = applyEdits(READING, edits)
      for (const { statements } of reading.sections)
        for (const [at, { spans, text, depth }] of statements.entries()) {
          const letters = (words: string) => words.replace(/[\s-]/g, '')
          expect(letters(text)).toBe(letters(texts(spans).join('')))
          const parent = parentOf(statements, at)
          expect(parent === null ? 0 : (statements[parent]?.depth ?? 9) + 1).toBe(depth)
        }
    }),
    { numRuns: 1000 },
  )
})

test('whatever was edited, taking the edits back gives the reading as it was', () => {
  const before = structuredClone(READING)
  fc.assert(
    fc.property(anyEdits, (edits) => {
      applyEdits(READING, edits)
      expect(applyEdits(READING, [])).toEqual(before)
    }),
    { numRuns: 1000 },
  )
})
