import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyDraft, lineOf, linesIn, withLines } from './draft.ts'
import { readFilled, readPerson, readSave } from './input.ts'

const base = withLines(emptyDraft(), 'issues', [lineOf('n', 'Un besoin.', { priority: 7 })])

test('a save is read whole, or not at all', () => {
  expect(readSave({ base, mine: base })).toEqual({ base, mine: base })
  expect(readSave({ base, mine: base, more: 1 })).toBeNull()
  const line = { ...lineOf('n', 'x'), author: 'somebody' }
  expect(readSave({ base, mine: withLines(base, 'issues', [line]) })).toBeNull()
})

test.each([
  ['half a pair \ud83d', 'half a pair \ufffd'],
  ['a nought\0 in it', 'a nought in it'],
  ['été, « œuvre » 🇨🇦', 'été, « œuvre » 🇨🇦'],
])('%j is kept as %j', (typed, kept) => {
  const mine = withLines(base, 'issues', [lineOf('n', typed)])
  const read = readSave({ base, mine })
  expect(read && linesIn(read.mine, 'issues')[0]?.text).toBe(kept)
})

test('of 1,000 generated bodies none brings in a field that is not ours', () => {
  const odd = fc.oneof(
    fc.anything(),
    fc.record({ base: fc.constant(base), mine: fc.anything() }),
    fc.record({
      base: fc.constant(base),
      mine: fc.record({ sections: fc.anything(), words: fc.anything() }),
    }),
    fc.dictionary(fc.string(), fc.constant(base)).map((more) => ({ base, mine: base, ...more })),
  )
  fc.assert(
    fc.property(odd, (body) => {
      const read = readSave(body)
      if (read === null) return
      expect(Object.keys(read).toSorted()).toEqual(['base', 'mine'])
      expect(Object.keys(read.mine).toSorted()).toEqual(['sections', 'words'])
    }),
    { numRuns: 1000 },
  )
})

function filled(fields: Record<string, string>): FormData {
  const form = new FormData()
  form.set('seen', JSON.stringify(base))
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

test('a plain form says the same: lines, a need, a word, nothing to report', () => {
  const read = readFilled(
    filled({
      'line/issues/n': 'Un besoin.\nUn autre.',
      'what/n': 'Une entente',
      'by/n': '',
      'from/n': '',
      'line/sharing/x.1': '',
      'nil-changes': 'on',
      'word-7': 'done',
      'word-8': 'sideways',
    }),
  )
  expect(read?.mine.words).toEqual({ 7: 'done' })
  const [first, second] = read ? linesIn(read.mine, 'issues') : []
  expect(first).toEqual(
    lineOf('n', 'Un besoin.', { priority: 7, ask: { what: 'Une entente', by: '', from: '' } }),
  )
  expect(second?.text).toBe('Un autre.')
  expect(read?.mine.sections.filter(({ isNil }) => isNil).map(({ kind }) => kind)).toEqual([
    'changes',
  ])
})

test('a passage without a section goes where somebody says', () => {
  const read = readFilled(filled({ 'line/unplaced/u': 'Merci.', 'to/u': 'sharing' }))
  expect(read && linesIn(read.mine, 'sharing').map(({ text }) => text)).toEqual(['Merci.'])
  expect(read && linesIn(read.mine, 'unplaced')).toEqual([])
})

test.each([
  [{}, null],
  [{ seen: '{"sections":1}' }, null],
  [{ seen: 'nonsense' }, null],
])('without what was seen there is nothing to go over: %j', (fields, read) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  expect(readFilled(form)).toBe(read)
})

test.each([
  ['Zoé', 'zoe@b.example', { name: 'Zoé', email: 'zoe@b.example' }],
  [' ', 'zoe@b.example', null],
  ['Zoé', 'zoe', null],
])('%j at %j is %j', (name, email, person) => {
  const form = new FormData()
  form.set('name', name)
  form.set('email', email)
  expect(readPerson(form)).toEqual(person)
})
