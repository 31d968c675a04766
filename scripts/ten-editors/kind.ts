import type { Actor } from '#lib/auth/actor.ts'

/** What one editor sends, and what comes back; the mark is theirs alone and goes into whatever text there is. */
export type Write = (editor: Actor, mark: string) => Promise<{ ok: boolean; reason?: string }>

/** One kind of write: what ten people are shown, and how nine of them are refused. */
export type Kind = { shown: (marks: readonly string[]) => Promise<Write>; told: string }

/** By command, or by command and kind; a phrase says why nobody can be written over. */
export type Kinds = Record<string, Kind | string>

export const NOW = new Date('2029-11-02T12:00:00Z')

export function found<Row>(row: Row | undefined): Row {
  if (row === undefined) throw new Error('what ten people should be shown is not there')
  return row
}
