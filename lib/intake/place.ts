import type { Answers, Recognised } from '#db/schema/intake.ts'
import { type Cycle, type Month, stateOn } from '#lib/cycles/cycle.ts'
import type { RecognisedForm } from '#lib/documents/form.ts'
import type { Reason, Warning } from './outcome.ts'

/** What has to be known of the council and of whoever sent the form to say where it belongs. */
export type Standing = {
  councilKey: string
  seats: { id: number; key: string }[]
  cycles: Cycle[]
  rosters: { cycleId: number; jurisdictionId: number }[]
  /** The only jurisdiction the sender speaks for, or null for the secretariat. */
  ownJurisdictionId: number | null
  createsCycles: boolean
  answers: Answers
}

export type Placement =
  | { kind: 'refused'; reason: Reason }
  | { kind: 'held'; reason: Reason; recognised: Recognised }
  | { kind: 'placed'; jurisdictionId: number; cycle: Cycle | Month; warnings: Warning[] }

type Found<T> = { value: T; warnings: Warning[] } | { value: null; reason: Reason }

/** Where a form that comes in today belongs, what a person has to say first, or why it may not come in. */
export function placeForm(form: RecognisedForm, standing: Standing, today: string): Placement {
  const claimed = standing.seats.find((seat) => seat.key === form.jurisdiction.value)
  const jurisdiction = findJurisdiction(form, claimed?.id ?? null, standing)
  const own = standing.ownJurisdictionId
  if (own !== null && jurisdiction.value !== null && jurisdiction.value !== own)
    return { kind: 'refused', reason: 'other-jurisdiction' }
  const cycle = findCycle(form, standing)
  if (jurisdiction.value === null || cycle.value === null) {
    const first = jurisdiction.value === null ? jurisdiction : cycle
    if (first.value !== null) throw new Error('nothing to ask')
    const asks: Recognised['asks'] = []
    if (jurisdiction.value === null) asks.push('jurisdiction')
    if (cycle.value === null) asks.push('cycle')
    const recognised = {
      jurisdictionId: jurisdiction.value ?? claimed?.id ?? null,
      month: form.cycle.value,
      months: form.cycle.candidates ?? [],
      asks,
    }
    return { kind: 'held', reason: first.reason, recognised }
  }
  const warnings = [...jurisdiction.warnings, ...cycle.warnings]
  if ('id' in cycle.value) {
    const state = stateOn(cycle.value, today)
    if (own !== null && (state === 'closed' || state === 'upcoming'))
      return { kind: 'refused', reason: 'cycle-closed' }
    if (own !== null && state === 'late') warnings.push('late')
    if (!isExpected(standing, cycle.value.id, jurisdiction.value)) warnings.push('not-on-roster')
  }
  if (form.council.value !== null && form.council.value !== standing.councilKey)
    warnings.push('other-council')
  return { kind: 'placed', jurisdictionId: jurisdiction.value, cycle: cycle.value, warnings }
}

function findJurisdiction(
  form: RecognisedForm,
  claimed: number | null,
  { answers }: Standing,
): Found<number> {
  if (answers.jurisdictionId !== undefined) return { value: answers.jurisdictionId, warnings: [] }
  if (claimed === null) return { value: null, reason: 'unknown-jurisdiction' }
  if (form.jurisdiction.confidence === 'check')
    return { value: null, reason: 'unsure-jurisdiction' }
  const isLikely = form.jurisdiction.confidence === 'likely'
  return { value: claimed, warnings: isLikely ? ['likely-jurisdiction'] : [] }
}

function findCycle(
  form: RecognisedForm,
  { answers, cycles, createsCycles, ownJurisdictionId }: Standing,
): Found<Cycle | Month> {
  const ofMonth = (month: Month) =>
    cycles.find((cycle) => cycle.year === month.year && cycle.month === month.month)
  const chosen = cycles.find((cycle) => cycle.id === answers.cycleId)
  if (chosen) return { value: chosen, warnings: [] }
  if (answers.month) return { value: ofMonth(answers.month) ?? answers.month, warnings: [] }
  const { value, confidence } = form.cycle
  if (value === null) return { value: null, reason: 'no-cycle' }
  if (confidence === 'check') return { value: null, reason: 'unsure-cycle' }
  const warnings: Warning[] = confidence === 'likely' ? ['likely-cycle'] : []
  const known = ofMonth(value)
  if (known) return { value: known, warnings }
  // Only who may open cycles opens one by sending a form.
  if (createsCycles && ownJurisdictionId === null) return { value, warnings }
  return { value: null, reason: 'new-cycle' }
}

function isExpected({ rosters }: Standing, cycleId: number, jurisdictionId: number): boolean {
  return rosters.some((row) => row.cycleId === cycleId && row.jurisdictionId === jurisdictionId)
}
