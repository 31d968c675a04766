import { expect, test } from 'vitest'
import { type Reading, statementsIn } from './reading.ts'
import { applyEdit, applyEdits, type Edit } from './review.ts'
import { READING, said, texts } from './testing-reading.ts'

/** A line for each statement: its key, its depth as dots, its words. */
function shown(reading: Reading): string[] {
  return reading.sections.flatMap(({ kind, statements }) =>
    statements.map(({ key, depth, text }) => `${kind[0]} ${key} ${'.'.repeat(depth)}${text}`),
  )
}

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
  ).toEqual([1, 1])
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
