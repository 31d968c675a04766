import { expect, test } from 'vitest'
import { readAct, writeMany } from './input.ts'

function form(pairs: [string, string][]): FormData {
  const filled = new FormData()
  for (const [name, value] of pairs) filled.append(name, value)
  return filled
}

test.each<[string, [string, string][], object]>([
  [
    'a split',
    [
      ['kind', 'split'],
      ['code', '7'],
      ['statementIds', '12'],
      ['statementIds', '15'],
      ['en', 'Part'],
      ['fr', ''],
      ['revision', '2'],
      ['isDraft', 'on'],
    ],
    {
      act: { kind: 'split', code: 7, statementIds: [12, 15], en: 'Part', fr: '', revision: 2 },
      reason: '',
      isDraft: true,
    },
  ],
  [
    'a statement put on the shelf',
    [
      ['kind', 'shelve'],
      ['statementId', '12'],
      ['code', '3'],
      ['from', '7'],
      ['turn', '2'],
      ['reason', 'Seul'],
    ],
    {
      act: { kind: 'move', statementId: 12, code: null, from: 7, turn: 2 },
      reason: 'Seul',
      isDraft: false,
    },
  ],
  [
    'a move to a theme by its code and its name',
    [
      ['kind', 'move'],
      ['statementId', '12'],
      ['code', ' T-07 Délais d’attente'],
      ['from', ''],
      ['turn', '2'],
    ],
    {
      act: { kind: 'move', statementId: 12, code: 7, from: null, turn: 2 },
      reason: '',
      isDraft: false,
    },
  ],
  [
    'a whole concept left out',
    [
      ['kind', 'exclude'],
      ['word', ' personnel '],
      ['isWhole', 'on'],
    ],
    { act: { kind: 'exclude', word: 'personnel', isWhole: true }, reason: '', isDraft: false },
  ],
])('%s is read', (_, pairs, value) => {
  expect(readAct(form(pairs))).toEqual({ ok: true, value })
})

test.each<[string, [string, string][]]>([
  ['nothing', []],
  ['another kind', [['kind', 'delete']]],
  [
    'a theme by its name alone',
    [
      ['kind', 'move'],
      ['statementId', '12'],
      ['code', 'Délais d’attente'],
      ['from', ''],
    ],
  ],
  [
    'no word',
    [
      ['kind', 'exclude'],
      ['word', ' '],
    ],
  ],
  [
    'a name too long',
    [
      ['kind', 'rename'],
      ['code', '7'],
      ['language', 'fr'],
      ['revision', '1'],
      ['name', 'é'.repeat(121)],
    ],
  ],
])('%s is no act', (_, pairs) => {
  expect(readAct(form(pairs))).toEqual({ ok: false, reason: 'invalid' })
})

test.each([
  [[12], '12'],
  [[15, 12, 40], '12+3+25'],
  [[186_414, 7], '7+186407'],
])('the statements %j go through a form as %s', (ids, written) => {
  expect(writeMany(ids)).toBe(written)
  const form = new FormData()
  const fields = { kind: 'split', code: '7', statementIds: written, en: '', fr: '', revision: '2' }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const statementIds = ids.toSorted((left, right) => left - right)
  expect(readAct(form)).toMatchObject({ ok: true, value: { act: { statementIds } } })
  form.set('statementIds', `${written}+x`)
  expect(readAct(form)).toEqual({ ok: false, reason: 'invalid' })
})
