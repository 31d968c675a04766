import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '#lib/documents/form.ts'
import { parentOf, placesOf, type Reading, readingOf, statementsIn } from './reading.ts'
import { applyEdit, applyEdits, type Edit, type KeyedEdit } from './review.ts'

const TEXT = `Conseil de la côte – Octobre 2031
Administration : Brumeval

1. Réalisations
Décrire vos réalisations.
- Guichet unique ouvert. Horaire prolongé le samedi.
- Ligne d’aide :
  – en français
  – en anglais
2. Priorités
En bref :
- Rien pour cette fois-ci, merci.
5. Enjeux
Une mini-
bibliothèque est à équiper.
Page 1`

const said = (words: string) => {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(words)
  return { start, end: start + words.length }
}

const statement = (key: string, words: string, depth = 0) => ({
  key,
  previousId: Number(key.slice(1)),
  spans: [said(words)],
  text: words.replace(/\s+/g, ' '),
  language: 'fr' as const,
  depth,
  context: null,
  contextSpans: [],
  page: 1,
  line: TEXT.slice(0, said(words).start).split('\n').length,
  confidence: 'sure' as const,
})

const section = (kind: Reading['sections'][number]['kind'], heading: string | null) => ({
  kind,
  number: null,
  heading: heading ? said(heading) : null,
  nil: null,
})

const READING = readingOf({
  text: TEXT,
  language: 'fr',
  contact: null,
  fields: { jurisdiction: null, cycle: null, contact: null },
  sections: [
    {
      ...section('accomplishments', '1. Réalisations'),
      statements: [
        statement('s1', 'Guichet unique ouvert. Horaire prolongé le samedi.'),
        statement('s2', 'Ligne d’aide :'),
        statement('s3', 'en français', 1),
        statement('s4', 'en anglais', 1),
      ],
    },
    {
      ...section('priorities', '2. Priorités'),
      statements: [
        {
          ...statement('s5', 'Rien pour cette fois-ci, merci.'),
          context: 'En bref :',
          contextSpans: [said('En bref :')],
        },
      ],
    },
    { ...section('changes', null), statements: [] },
    { ...section('sharing', null), statements: [] },
    { ...section('issues', '5. Enjeux'), statements: [] },
  ],
  prompts: [said('Décrire vos réalisations.')],
  unplaced: [said('Une mini-\nbibliothèque est à équiper.')],
})

/** A line for each statement: its key, its depth as dots, its words. */
function shown(reading: Reading): string[] {
  return reading.sections.flatMap(({ kind, statements }) =>
    statements.map(({ key, depth, text }) => `${kind[0]} ${key} ${'.'.repeat(depth)}${text}`),
  )
}

const texts = (spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => TEXT.slice(start, end))

const AS_READ = shown(READING)

function edited(...edits: Edit[]): Reading {
  let reading = READING
  for (const [index, edit] of edits.entries()) {
    const done = applyEdit(reading, { key: `e${index + 1}`, edit })
    if (!done.ok) throw new Error(`${edit.kind}: ${done.reason}`)
    reading = done.reading
  }
  return reading
}

test('what the form says of itself is dressing, and nothing else is', () => {
  expect(texts(READING.furniture)).toEqual([
    'Conseil de la côte – Octobre 2031\nAdministration : Brumeval',
    'Page 1',
  ])
})

test('a statement is made of words that waited for a place, its hyphen undone or kept', () => {
  const reading = edited({
    kind: 'make',
    span: said('Une mini-\nbibliothèque est'),
    section: 'issues',
  })
  expect(shown(reading).at(-1)).toBe('i e1 Une mini-bibliothèque est')
  expect(texts(reading.unplaced)).toEqual(['à équiper.'])
  expect(statementsIn(reading).at(-1)).toMatchObject({ language: 'fr', page: 1, line: 14 })
})

test.each([
  ['half a word', 'uichet uniq', 'Guichet unique'],
  ['the bullet of its line', '- Guichet unique', 'Guichet unique'],
  ['white space around', ' unique ', 'unique'],
])('a choice with %s is made of whole words', (_what, words, expected) => {
  const reading = edited({ kind: 'make', span: said(words), section: 'sharing' })
  expect(shown(reading)).toContain(`s e1 ${expected}`)
})

test('a statement made of words of another leaves it the others', () => {
  const reading = edited({ kind: 'make', span: said('Horaire prolongé'), section: 'changes' })
  expect(shown(reading)).toContain('a s1 Guichet unique ouvert. le samedi.')
  expect(texts(reading.sections[0]?.statements[0]?.spans ?? [])).toEqual([
    'Guichet unique ouvert.',
    'le samedi.',
  ])
})

test('joined with the one before, then split again where it was', () => {
  const joined = edited({ kind: 'join', statement: 's2' })
  expect(shown(joined).slice(0, 3)).toEqual([
    'a s1 Guichet unique ouvert. Horaire prolongé le samedi. Ligne d’aide :',
    'a s3 .en français',
    'a s4 .en anglais',
  ])
  const split = applyEdits(joined, [
    { key: 'e2', edit: { kind: 'split', statement: 's1', at: said('Ligne').start } },
  ])
  expect(shown(split).slice(0, 2)).toEqual([AS_READ[0], 'a e2 Ligne d’aide :'])
  expect(
    statementsIn(split)
      .slice(0, 2)
      .map((one) => one.previousId),
  ).toEqual([1, null])
})

test.each<[string, Edit, string[]]>([
  [
    'moved with those under it',
    { kind: 'move', statement: 's2', section: 'changes', before: null },
    [AS_READ[0], AS_READ[4], 'c s2 Ligne d’aide :', 'c s3 .en français', 'c s4 .en anglais'].map(
      String,
    ),
  ],
  [
    'moved up, at the level of its new neighbour',
    { kind: 'move', statement: 's4', section: 'accomplishments', before: 's1' },
    ['a s4 en anglais', ...AS_READ.slice(0, 3), String(AS_READ[4])],
  ],
  [
    'brought out',
    { kind: 'nest', statement: 's4', by: -1 },
    [...AS_READ.slice(0, 3), 'a s4 en anglais', String(AS_READ[4])],
  ],
  [
    'dropped: what stood under it comes up',
    { kind: 'drop', statement: 's2' },
    [String(AS_READ[0]), 'a s3 en français', 'a s4 en anglais', String(AS_READ[4])],
  ],
])('a statement is %s', (_what, edit, expected) => {
  expect(shown(edited(edit))).toEqual(expected)
})

test('what is dropped waits for a place again, and may be called dressing', () => {
  const dropped = edited({ kind: 'drop', statement: 's1' })
  expect(texts(dropped.unplaced)[0]).toBe('Guichet unique ouvert. Horaire prolongé le samedi.')
  const dressed = edited(
    { kind: 'drop', statement: 's1' },
    { kind: 'furniture', spans: [said('Guichet unique ouvert.')] },
  )
  expect(texts(dressed.unplaced)[0]).toBe('Horaire prolongé le samedi.')
  expect(texts(dressed.furniture)).toContain('Guichet unique ouvert.')
})

test('a statement that says there is nothing to say becomes the section’s answer', () => {
  const reading = edited({ kind: 'nil', statement: 's5' })
  expect(reading.sections[1]).toMatchObject({
    nil: said('Rien pour cette fois-ci, merci.'),
    statements: [],
  })
  expect(texts(reading.unplaced)).toContain('En bref :')
})

test.each<[string, Edit]>([
  ['nothing-before', { kind: 'join', statement: 's1' }],
  ['no-such-statement', { kind: 'drop', statement: 's99' }],
  ['no-such-place', { kind: 'split', statement: 's1', at: said('uichet').start }],
  ['no-such-place', { kind: 'split', statement: 's1', at: said('Guichet').start }],
  ['no-such-place', { kind: 'move', statement: 's2', section: 'accomplishments', before: 's3' }],
  ['no-such-place', { kind: 'nest', statement: 's1', by: 1 }],
  ['no-words', { kind: 'make', span: said(' – '), section: 'issues' }],
  ['as-it-is', { kind: 'language', statement: 's1', language: 'fr' }],
])('is refused: %s', (reason, edit) => {
  expect(applyEdit(READING, { key: 'e1', edit })).toEqual({ ok: false, reason })
})

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
