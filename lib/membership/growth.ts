import type { members, reportedFigures } from '#db/schema/membership.ts'

type Member = Pick<typeof members.$inferSelect, 'since' | 'until'>
type Qualifier = (typeof reportedFigures.$inferSelect)['qualifier']

export type Claim = {
  figureId: number
  value: number
  upper: number | null
  qualifier: Qualifier
  verdict: 'proposed' | 'accepted'
  quote: string
  submissionId: number
}

/** One cycle on the chart: what the register held that day, and what the form of that cycle said. */
export type GrowthPoint = {
  cycleId: number
  year: number
  month: number
  registered: number | null
  claims: Claim[]
}

/**
 * How many belonged on a day: the first day counts, the last one no longer does. A member whose
 * first day nobody knows has always been there.
 */
export function countMembers(register: readonly Member[], day: string): number {
  return register.filter(
    ({ since, until }) => (since === null || since <= day) && (until === null || day < until),
  ).length
}

/** Whether a claim can be true of the register's number, as its own words mean it. */
export function agrees(
  claim: Pick<Claim, 'value' | 'upper' | 'qualifier'>,
  count: number,
): boolean {
  const { value, upper, qualifier } = claim
  const margin = Math.max(1, Math.round(value * 0.05))
  if (qualifier === 'exact') return count === value
  if (qualifier === 'about') return Math.abs(count - value) <= margin
  if (qualifier === 'nearly') return count < value && value - count <= margin
  if (qualifier === 'more-than') return count > value
  if (qualifier === 'less-than') return count < value
  return count >= value && count <= (upper ?? value)
}

export type GrowthFinding =
  | { kind: 'nothing' }
  | { kind: 'register-only'; registered: number; since: number | null }
  | { kind: 'claims-only'; claim: Claim }
  | { kind: 'agree'; registered: number; claim: Claim }
  | { kind: 'disagree'; registered: number; claim: Claim }

/** The sentence above the picture, as facts: the last number of each source and whether they agree. */
export function findGrowth(points: readonly GrowthPoint[]): GrowthFinding {
  const last = points.findLast((point) => point.registered !== null)
  const said = points.findLast((point) => point.claims.length > 0)
  const claim = said?.claims[0]
  if (!last || last.registered === null)
    return claim ? { kind: 'claims-only', claim } : { kind: 'nothing' }
  const registered = last.registered
  if (!said || !claim) {
    const first = points.find((point) => point.registered !== null)?.registered ?? null
    return { kind: 'register-only', registered, since: first }
  }
  const atThatTime = said.registered ?? registered
  return { kind: agrees(claim, atThatTime) ? 'agree' : 'disagree', registered: atThatTime, claim }
}
