import type { grants, ROLES } from '#db/schema/people.ts'

export type Role = (typeof ROLES)[number]

type Grant = Pick<typeof grants.$inferSelect, 'councilId' | 'role' | 'jurisdictionId'>

/** Who is asking: a person signed in, or the operator at the machine's own terminal. */
export type Actor =
  | {
      kind: 'person'
      userId: string
      name: string
      email: string
      grants: Grant[]
      /** The one council this act is for: nothing of another one is there for it. */
      within?: number
      /** Told of each thing that was asked for and refused, where somebody writes it down. */
      onDenied?: (denial: Denial) => void
    }
  | { kind: 'operator'; userId: null; name: string }

export const operator: Actor = { kind: 'operator', userId: null, name: 'operator' }

const RIGHTS = {
  read: ['secretariat', 'chair', 'jurisdiction', 'viewer'],
  submit: ['secretariat', 'jurisdiction'],
  review: ['secretariat'],
  analyse: ['secretariat'],
  curate: ['secretariat', 'chair'],
  plan: ['secretariat', 'chair'],
  administer: ['secretariat'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof RIGHTS

/** What one's role did not allow: to see something, or to do it. */
export type Denial = { of: 'page' | 'act'; right: Right; councilId: number }

/** Whoever asks, bounded by the council of the page that was shown to them. */
export function within(actor: Actor, councilId: number): Actor {
  return actor.kind === 'operator' ? actor : { ...actor, within: councilId }
}

/** The same person in all their councils: for what is asked of a person and not of a council. */
export function everywhere(actor: Actor): Actor {
  return actor.kind === 'operator' ? actor : { ...actor, within: undefined }
}

export function roleIn(actor: Actor, councilId: number): Role | null {
  if (actor.kind === 'operator') return 'secretariat'
  if (actor.within !== undefined && actor.within !== councilId) return null
  return actor.grants.find((grant) => grant.councilId === councilId)?.role ?? null
}

export function may(actor: Actor, right: Right, councilId: number): boolean {
  const role = roleIn(actor, councilId)
  const allowed: readonly Role[] = RIGHTS[right]
  return role !== null && allowed.includes(role)
}

/**
 * What a command asks before it acts. Unlike `may`, by which a page decides what to offer, it has the refusal written
 * down: of whoever sits in that council, since what is another one's is for nobody to try.
 */
export function isDenied(actor: Actor, right: Right, councilId: number): boolean {
  if (may(actor, right, councilId)) return false
  tell(actor, { of: 'act', right, councilId })
  return true
}

/** The answer of a command that found in another way that somebody may not. */
export function deny(actor: Actor, right: Right, councilId: number) {
  tell(actor, { of: 'act', right, councilId })
  return { ok: false, reason: 'not-allowed' } as const
}

function tell(actor: Actor, denial: Denial): void {
  if (actor.kind === 'person' && sitsIn(actor, denial.councilId)) actor.onDenied?.(denial)
}

/** Whether anything of that council is there for them: of what is not, they do not learn that it exists. */
export function sitsIn(actor: Actor, councilId: number): boolean {
  return roleIn(actor, councilId) !== null
}

/** The one jurisdiction this person speaks for, or null for those who speak for none or all. */
export function jurisdictionOf(actor: Actor, councilId: number): number | null {
  if (actor.kind === 'operator' || !sitsIn(actor, councilId)) return null
  return actor.grants.find((grant) => grant.councilId === councilId)?.jurisdictionId ?? null
}

/** Thrown by queries; the digest is how Next tells a 403 from a fault, and shows forbidden.tsx. */
export class NotAllowed extends Error {
  digest = 'NEXT_HTTP_ERROR_FALLBACK;403'
}

/** Thrown by queries about what is another council's: Next answers 404, as for what never was. */
export class NotThere extends Error {
  digest = 'NEXT_HTTP_ERROR_FALLBACK;404'
}

export function requireRight(actor: Actor, right: Right, councilId: number): void {
  if (!sitsIn(actor, councilId)) throw new NotThere(`council ${councilId}`)
  if (may(actor, right, councilId)) return
  tell(actor, { of: 'page', right, councilId })
  throw new NotAllowed(`${right} in council ${councilId}`)
}
