import { expect, test } from 'vitest'
import { chooseEvidence } from './quotes.ts'

const said = (id: number, jurisdictionId: number, isDoubtful = false) => {
  return { id, jurisdictionId, isDoubtful, section: 'issues' as const }
}

test('each jurisdiction speaks once before any speaks twice', () => {
  const chosen = chooseEvidence([said(1, 1), said(2, 1), said(3, 2)])
  expect(chosen.map(({ id }) => id)).toEqual([1, 3, 2])
})

test('a statement in doubt stands on no agenda unasked, not even alone', () => {
  const chosen = chooseEvidence([said(1, 1, true), said(2, 1), said(3, 2, true)])
  expect(chosen.map(({ id }) => id)).toEqual([2])
  expect(chooseEvidence([said(4, 3, true)])).toEqual([])
})
