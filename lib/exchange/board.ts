import { EXCHANGE_STEPS, type ExchangeStep } from '#db/schema/links.ts'
import { readId } from '#lib/councils/id.ts'
import type { Month } from '#lib/cycles/cycle.ts'
import { readMonth } from '#lib/submissions/filter.ts'

/** Needs with an offer beside them, needs that nobody answers, offers that nobody asked for. */
export const SHOWN = ['answered', 'unanswered', 'unasked'] as const

export type BoardFilter = {
  show: (typeof SHOWN)[number]
  cycle: Month | null
  jurisdiction: string | null
}

type Params = Record<string, string | string[] | undefined>

export function readBoardFilter(params: Params): BoardFilter {
  const written = (name: string) => [params[name]].flat()[0] ?? ''
  return {
    show: SHOWN.find((one) => one === written('show')) ?? 'answered',
    cycle: readMonth(written('cycle')),
    jurisdiction: written('jurisdiction') || null,
  }
}

/** The steps that may follow one; the first of all takes everything back. */
export function stepsAfter(step: ExchangeStep): ExchangeStep[] {
  return EXCHANGE_STEPS.slice(EXCHANGE_STEPS.indexOf(step) + 1)
}

type Introducing = { needId: number; offerId: number; step: ExchangeStep; seen: number }

export function readIntroducing(form: FormData): Introducing | null {
  const [needId, offerId] = [readId(form.get('need')), readId(form.get('offer'))]
  const step = EXCHANGE_STEPS.find((one) => one === form.get('step'))
  if (needId === null || offerId === null || !step) return null
  return { needId, offerId, step, seen: readId(form.get('seen')) ?? 0 }
}
