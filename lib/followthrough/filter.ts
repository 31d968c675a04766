import {
  FOLLOW_OUTCOMES,
  FOLLOW_STATES,
  type FollowOutcome,
  type FollowState,
} from '#db/schema/links.ts'
import { readId } from '#lib/councils/id.ts'
import type { Month } from '#lib/cycles/cycle.ts'
import { readMonth } from '#lib/submissions/filter.ts'

/** In the order a ledger lists them. */
export const LISTED_STATES: readonly FollowState[] = FOLLOW_STATES

export type FollowFilter = {
  jurisdiction: string | null
  cycle: Month | null
  theme: number | null
  state: FollowState | null
}

type Params = Record<string, string | string[] | undefined>

const THEME = /^T-(\d{1,6})$/

/** `?jurisdiction=ashmarch&cycle=2031-10&theme=T-07&state=done`; nonsense is left out. */
export function readFollowFilter(params: Params): FollowFilter {
  const written = (name: string) => [params[name]].flat()[0] ?? ''
  const theme = THEME.exec(written('theme'))?.[1]
  return {
    jurisdiction: written('jurisdiction') || null,
    cycle: readMonth(written('cycle')),
    theme: theme === undefined ? null : Number(theme),
    state: FOLLOW_STATES.find((state) => state === written('state')) ?? null,
  }
}

type Decision = { priorityId: number; seen: number }
type Input<Value> = { ok: true; value: Value } | { ok: false; reason: 'not-found' | 'no-word' }

/** `later` is the statement that says so: none for what no statement says. */
export function readFollowDecision(
  form: FormData,
): Input<Decision & { outcome: FollowOutcome; laterId: number | null }> {
  const seen = readSeenVerdict(form)
  if (!seen.ok) return seen
  const outcome = FOLLOW_OUTCOMES.find((one) => one === form.get('outcome'))
  if (!outcome) return { ok: false, reason: 'no-word' }
  return { ok: true, value: { ...seen.value, outcome, laterId: readId(form.get('later')) } }
}

export function readSeenVerdict(form: FormData): Input<Decision> {
  const priorityId = readId(form.get('priority'))
  if (priorityId === null) return { ok: false, reason: 'not-found' }
  return { ok: true, value: { priorityId, seen: readId(form.get('seen')) ?? 0 } }
}
