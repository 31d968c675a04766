import type { agendas } from '#db/schema/agendas.ts'

export type Circulation = Pick<
  typeof agendas.$inferSelect,
  'revision' | 'circulatedAt' | 'circulatedRevision' | 'withdrawnAt'
>

export type CirculationState = 'draft' | 'circulated' | 'changed' | 'withdrawn'

/**
 * What those who received an agenda may rely on. A draft nobody received; what went out and is no longer what the page
 * shows was changed since; what was taken back says so, and not what it said.
 */
export function circulationOf(agenda: Circulation): CirculationState {
  if (agenda.withdrawnAt) return 'withdrawn'
  if (!agenda.circulatedAt) return 'draft'
  return agenda.revision === agenda.circulatedRevision ? 'circulated' : 'changed'
}
