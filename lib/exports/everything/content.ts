import { createHash } from 'node:crypto'
import type { Everything } from './shape.ts'

/** What a database calls its rows, and when things happened in it: the same content has others elsewhere. */
const OWN = new Set([
  'id',
  'parent',
  'previous',
  'submission',
  'representatives',
  'quotes',
  'receivedAt',
  'acceptedAt',
  'finishedAt',
  'madeAt',
  'undoneAt',
])

/**
 * One hash for all that was said and decided, whichever database holds it: an import that was interrupted and taken
 * up again must end in the one that it would have ended in. The list of files that were sent is left out of it.
 */
export function contentHash({ files: _files, ...everything }: Everything): string {
  const text = JSON.stringify(everything, (key, value) => (OWN.has(key) ? undefined : value))
  return createHash('sha256').update(text).digest('hex')
}
