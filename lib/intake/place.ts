import type { Answers, Recognised } from '#db/schema/intake.ts'
import { type Cycle, type Month, stateOn } from '#lib/cycles/cycle.ts'
import type { Reading } from '#lib/documents/encodings.ts'
import type { Evidence, FormPart, RecognisedForm } from '#lib/documents/form.ts'
import { nameOnLine } from '#lib/documents/words/labels.ts'
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

/** A form as it was read, and how plainly it is one; nothing is asked of what is placed by hand. */
type Read = {
  form: RecognisedForm
  text: string
  evidence: Evidence | null
  parts: FormPart[]
  readings?: Reading[]
}

type Found<T> = { value: T; warnings: Warning[] } | { value: null; reason: Reason }

/** Where a form that comes in today belongs, what a person has to say first, or why it may not come in. */
export function placeForm(read: Read, standing: Standing, today: string): Placement {
  const { form, readings = [] } = read
  // Before its letters are known nothing else of it is.
  if (readings.length > 0)
    return {
      kind: 'held',
      reason: 'unsure-encoding',
      recognised: { ...readOf(form, null), asks: [], readings },
    }
  const claimed = standing.seats.find((seat) => seat.key === form.jurisdiction.value)
  const jurisdiction = findJurisdiction(form, claimed?.id ?? null, standing)
  const own = standing.ownJurisdictionId
  if (own !== null && jurisdiction.value !== null && jurisdiction.value !== own)
    return { kind: 'refused', reason: 'other-jurisdiction' }
  const cycle = findCycle(form, standing)
  const reason =
    doubtOf(form, read, standing) ??
    (jurisdiction.value === null ? jurisdiction.reason : null) ??
    (cycle.value === null ? cycle.reason : null) ??
    unnamed(read, standing)
  if (reason !== null || jurisdiction.value === null || cycle.value === null) {
    const isSure = reason === 'unknown-jurisdiction' || reason === 'unsure-jurisdiction'
    const asks: Recognised['asks'] = []
    if (jurisdiction.value === null || !isMissing(reason)) asks.push('jurisdiction')
    if (cycle.value === null || !isMissing(reason)) asks.push('cycle')
    if (asks.length === 0) asks.push(isSure ? 'jurisdiction' : 'cycle')
    return {
      kind: 'held',
      reason: reason ?? 'doubtful-form',
      recognised: {
        ...readOf(form, jurisdiction.value ?? claimed?.id ?? null),
        asks,
        ...(reason === 'doubtful-form' && { signs: read.evidence?.signs ?? [] }),
        ...(read.parts.length > 0 && { parts: read.parts }),
        ...(jurisdiction.value === null && wordsOf(form, read)),
      },
    }
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

/** What makes the file itself doubtful, whoever sent it; a person's word settles it. */
function doubtOf(
  { sections, unplaced }: RecognisedForm,
  { evidence, parts }: Read,
  { answers }: Standing,
): Reason | null {
  if (answers.takenAs !== undefined || answers.part !== undefined || evidence === null) return null
  if (parts.length > 0) return 'several-forms'
  if (!evidence.isEnough) return 'doubtful-form'
  const isBlank = sections.every(({ answer }) => answer === 'blank') && unplaced.length === 0
  return isBlank ? 'blank-form' : null
}

/** The form itself has to say whose it is and which round it is of; what its file is called is no more than a hint. */
function unnamed({ evidence }: Read, { answers }: Standing): Reason | null {
  if (answers.takenAs !== undefined || evidence === null) return null
  if (!evidence.namesJurisdiction && answers.jurisdictionId === undefined)
    return 'unsure-jurisdiction'
  const isDated = evidence.namesCycle || (answers.cycleId ?? answers.month) !== undefined
  return isDated ? null : 'unsure-cycle'
}

/** Whether a reason asks for what is missing alone; any other asks about the file as a whole. */
function isMissing(reason: Reason | null): boolean {
  return reason !== null && MISSING.includes(reason)
}

const MISSING: readonly Reason[] = [
  'unknown-jurisdiction',
  'unsure-jurisdiction',
  'no-cycle',
  'unsure-cycle',
  'new-cycle',
]

/** What was read of where a form belongs, to begin an answer with. */
export function readOf({ cycle }: RecognisedForm, jurisdictionId: number | null) {
  return { jurisdictionId, month: cycle.value, months: cycle.candidates ?? [] }
}

/** The line that says whose form it is, in its own words. */
function wordsOf({ jurisdiction: { span, why } }: RecognisedForm, { text }: Read) {
  if (!span) return {}
  const words = nameOnLine(text.slice(span.start, span.end).replace(/\s+/g, ' ')).slice(
    0,
    MOST_NAME,
  )
  return { words, ...(why === 'label-names-unknown' && { isName: true }) }
}

const MOST_NAME = 200

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
