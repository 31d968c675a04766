import type { Change } from '#lib/audit/queries.ts'
import type { Named } from './names.ts'

/**
 * What a person asks for, in the words of the page: themes by their codes, null being the shelf of what was raised
 * once. `revision`, `from` and `turn`, the last act there was, are what its author was looking at.
 */
export type Act =
  | { kind: 'rename'; code: number; language: 'en' | 'fr'; name: string; revision: number }
  | { kind: 'name' | 'refuse-name'; code: number; en: string; fr: string; revision: number }
  | { kind: 'merge'; code: number; into: number; revision: number }
  | {
      kind: 'split'
      code: number
      statementIds: number[]
      en: string
      fr: string
      revision: number
    }
  | { kind: 'accept-theme'; code: number; revision: number }
  | {
      kind: 'move'
      statementId: number
      code: number | null
      from: number | null
      turn?: number
    }
  | { kind: 'pin' | 'nil' | 'accept'; statementId: number; from: number | null; turn?: number }
  | { kind: 'exclude'; word: string; isWhole: boolean }

export type Refusal =
  | {
      ok: false
      reason:
        | 'not-allowed'
        | 'not-found'
        | 'same-theme'
        | 'merged-already'
        | 'nothing-chosen'
        | 'whole-theme'
        | 'already-so'
        | 'no-run'
    }
  /** Someone was quicker: what the theme is called now and at which revision, or where the statement stands. */
  | {
      ok: false
      reason: 'changed-meanwhile'
      revision?: number
      name?: string
      names?: Named
      code?: number | null
      turn?: number
      change?: Change | null
    }
