import { expect, test } from 'vitest'
import { confirmationOf, readSaidOfReading, readSettlement } from './confirmation.ts'

const formOf = (fields: Record<string, string>, statements: string[] = []) => {
  const form = new FormData()
  for (const id of statements) form.append('statement', id)
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const SEEN = { versionId: '4', revision: '0' }

test('what is wrong is read statement by statement, and once for all of it', () => {
  const typed = {
    'correction-7': ' Ouvrir l\u2019e\u0301cole. ',
    'note-8': 'Pas de nous',
    note: '',
  }
  expect(readSaidOfReading(formOf({ ...SEEN, ...typed }, ['7', '8', '8', 'x']))).toEqual({
    ok: true,
    said: {
      ...{ versionId: 4, revision: 0, verdict: 'wrong' },
      remarks: [
        { statementId: 7, correction: 'Ouvrir l\u2019école.', note: null },
        { statementId: 8, correction: null, note: 'Pas de nous' },
        { statementId: null, correction: null, note: null },
      ],
    },
  })
})

test('whoever says that it is right says nothing else', () => {
  const form = formOf({ ...SEEN, verdict: 'right', note: 'And yet' }, ['7'])
  expect(readSaidOfReading(form)).toMatchObject({ said: { verdict: 'right', remarks: [] } })
})

test.each([
  [{ versionId: '04', revision: '0' }, 'not-found'],
  [{ versionId: '4', revision: '-1' }, 'not-found'],
  [{ versionId: '4' }, 'not-found'],
  [{ ...SEEN, note: 'é'.repeat(2001) }, 'too-long'],
])('%j is refused: %s', (fields, reason) => {
  expect(readSaidOfReading(formOf(fields))).toEqual({ ok: false, reason })
})

test('a remark is taken, or answered', () => {
  expect(readSettlement(formOf({ remarkId: '3', settled: 'taken', answer: ' ' }))).toEqual({
    ok: true,
    settlement: { remarkId: 3, settled: 'taken', answer: null },
  })
  expect(readSettlement(formOf({ remarkId: '3', answer: 'Déjà dit' }))).toMatchObject({
    settlement: { settled: 'answered', answer: 'Déjà dit' },
  })
  expect(readSettlement(formOf({ remarkId: '' }))).toEqual({ ok: false, reason: 'not-found' })
})

test.each([
  [{ verdict: null, open: 0 }, 'none'],
  [{ verdict: 'right', open: 0 }, 'given'],
  [{ verdict: 'right', open: 1 }, 'questioned'],
  [{ verdict: 'wrong', open: 2 }, 'questioned'],
  [{ verdict: 'wrong', open: 0 }, 'none'],
] as const)('%j: %s', (said, confirmation) => {
  expect(confirmationOf(said)).toBe(confirmation)
})
