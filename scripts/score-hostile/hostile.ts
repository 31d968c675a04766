import type { Reason } from '#lib/intake/outcome.ts'

export type Bytes = Uint8Array | Promise<Uint8Array>

/** What must become of a file: stored, kept until somebody answers, or refused, each for one of the reasons given. */
export type Expected =
  | { outcome: 'imported' | 'amended'; warnings?: string[] }
  | { outcome: 'held'; reason: Reason }
  | { outcome: 'duplicate'; reason: Reason }
  | { outcome: 'refused'; reason: Reason | Reason[] }
  /** Read or refused, as may be: what matters is that it ends. */
  | { outcome: 'any' }

/** A bad or hostile file, made when it is asked for: some are large. */
export type Hostile = {
  what: string
  filename: string
  /** Given a cycle of its own to write in the form. */
  bytes: (cycle: string) => Bytes
  expected: Expected
  /** Boreal's own sender, or one of North Cape; the secretariat unless said. */
  sender?: 'boreal' | 'cap-nord'
  /** Sent on that day instead of while October 2017 is open. */
  day?: string
  /** The same bytes, or the same words, were sent before this one. */
  before?: (cycle: string) => Bytes
  /** Seconds of work: left to `npm run score:hostile`, out of the tests. */
  isHeavy?: boolean
  /** What must not be found in anything that is stored. */
  never?: RegExp
  /** What must be found word for word in a statement. */
  said?: string
}

export const refused = (reason: Reason | Reason[]): Expected => ({ outcome: 'refused', reason })
export const imported = (...warnings: string[]): Expected => ({ outcome: 'imported', warnings })
export const held = (reason: Reason): Expected => ({ outcome: 'held', reason })
