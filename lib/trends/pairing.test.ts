import { expect, test } from 'vitest'
import { bestPairing } from './pairing.ts'

let next = 1
function said(themeId: number | null, jurisdictionId: number, section: string, cycleId = 1) {
  return { statementId: next++, themeId, jurisdictionId, section, cycleId }
}

test.each([
  ['nothing', [], null],
  ['another cycle', [said(7, 1, 'issues', 2)], null],
  ['the shelf', [said(null, 1, 'issues')], null],
  ['plans only', [said(7, 1, 'priorities')], null],
  ['a need alone', [said(7, 1, 'issues')], 7],
  [
    'a pair before many needs',
    [said(7, 1, 'issues'), said(7, 2, 'issues'), said(8, 1, 'issues'), said(8, 2, 'sharing')],
    8,
  ],
  [
    'nobody helps themselves',
    [said(7, 1, 'issues'), said(7, 1, 'sharing'), said(8, 1, 'issues'), said(8, 2, 'sharing')],
    8,
  ],
  ['a tie', [said(8, 1, 'issues'), said(7, 1, 'issues')], 7],
])('%s: theme %#', (_, mentions, themeId) => {
  expect(bestPairing(mentions, 1)?.themeId ?? null).toBe(themeId)
})
