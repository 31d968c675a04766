import type { Answers } from '#db/schema/intake.ts'
import { readMonth } from '#lib/submissions/filter.ts'

export type AnswerInput =
  | { ok: true; answers: Omit<Answers, 'by'> }
  | { ok: false; reason: 'unknown-jurisdiction' | 'no-cycle' }

/** Each question that was put must be answered; a cycle is named by its month. */
export function readAnswers(form: FormData): AnswerInput {
  const answers: Omit<Answers, 'by'> = {}
  if (form.has('jurisdiction')) {
    const id = Number(form.get('jurisdiction'))
    if (!Number.isSafeInteger(id) || id < 1) return { ok: false, reason: 'unknown-jurisdiction' }
    answers.jurisdictionId = id
  }
  if (form.has('cycle')) {
    const month = readMonth(String(form.get('cycle')))
    if (!month) return { ok: false, reason: 'no-cycle' }
    answers.month = month
  }
  return { ok: true, answers }
}
